import type { NonEmptyArray } from 'type-graphql';
import { AccountResolver } from '../accounts/resolver.ts';
import type { Ringing } from '../platform/deadlines/ringing.ts';
import { MoneyResolver } from '../platform/graphql/money.graphql.ts';
import type { Handler } from '../platform/outbox/on.ts';

/** What every slice brings to the whole. A new slice adds its lines here and nowhere else. */
export const resolvers: NonEmptyArray<new () => object> = [MoneyResolver, AccountResolver];

/** Answers to events. */
export const handlers: Handler[] = [];

/** Answers to clocks. */
export const ringings: Ringing[] = [];

/** Root fields whose answers are the same for all guests; kept until an event of `publicChanges`. */
export const cacheableFields: ReadonlySet<string> = new Set([]);

/** Events after which guests may see something else. */
export const publicChanges: ReadonlySet<string> = new Set([]);
