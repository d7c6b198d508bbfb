import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { checkPageSize, decodeCursor, toPage } from '#server/kernel/result-page.js';
import type { Context } from '#server/platform/context.js';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { CountryCode, CurrencyCode } from '#server/platform/graphql/scalars.graphql.js';
import { loadOne } from '#server/platform/loaders.js';
import { asPayload } from '#server/platform/payload.js';
import {
  NextActionType,
  PaymentAttemptType,
  PaymentMethodType,
  RefreshPaymentInput,
  RefreshPaymentPayload,
  RefundConnection,
  RefundStateEnum,
  RefundType,
} from './graphql.ts';
import { paymentMethods } from './methods.ts';
import type { RefundState } from './rules/refund.ts';
import { shownFailure, shownNextAction, shownWayBack } from './rules/shown-attempt.ts';
import { countRefunds, listAttemptsById, listRefunds } from './store.ts';
import type { PaymentAttempt, Refund } from './tables.ts';
import { isContested } from './use-cases/hold-refunds.ts';
import { refreshPayment } from './use-cases/refresh-payment.ts';

@Resolver(() => PaymentAttemptType)
export class PaymentAttemptResolver {
  @Query(() => [PaymentMethodType], { description: 'The ways to pay; each that cannot be used says why.' })
  paymentMethods(
    @Ctx() ctx: Context,
    @Arg('country', () => CountryCode, { description: 'Where the buyer is.' }) _country: string,
    @Arg('currency', () => CurrencyCode, { description: 'What is to be paid in.' }) currency: string,
  ) {
    return paymentMethods(ctx, currency);
  }

  @Mutation(() => RefreshPaymentPayload, {
    description: 'Asks the provider where a try to pay stands, for pages that came back before its message did.',
  })
  refreshPayment(@Ctx() ctx: Context, @Arg('input', () => RefreshPaymentInput, { description: 'Which.' }) input: RefreshPaymentInput) {
    return asPayload('attempt', refreshPayment(ctx, input));
  }

  @FieldResolver(() => MoneyType, { description: 'How much.' })
  amount(@Root() attempt: PaymentAttempt) {
    return { amountMinor: attempt.amountMinor, currency: attempt.currency };
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it failed, as a sentence. Null unless it did.' })
  failureMessage(@Root() attempt: PaymentAttempt) {
    return shownFailure(attempt);
  }

  @FieldResolver(() => NextActionType, { nullable: true, description: 'What the buyer does next; null when there is nothing to do.' })
  nextAction(@Root() attempt: PaymentAttempt) {
    return shownNextAction(attempt);
  }
}

@Resolver(() => RefundType)
export class RefundResolver {
  @Query(() => RefundConnection, { description: 'All refunds, newest first. For customer service.' })
  async refunds(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 24, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where the last page ended.' }) after: string | null,
    @Arg('state', () => [RefundStateEnum], { nullable: true, description: 'Only in these states.' }) states: RefundState[] | null,
  ) {
    const db = ctx.db.reader;
    const limit = checkPageSize(first) + 1;
    const rows = await listRefunds(db, {
      limit,
      after: after ? decodeCursor(after, ['number', 'string']) : undefined,
      states: states ?? undefined,
    });
    return toPage(
      rows,
      first,
      (row) => [row.requestedAt, row.id],
      () => countRefunds(db, states ?? []),
    );
  }

  @FieldResolver(() => MoneyType, { description: 'How much goes back.' })
  amount(@Root() refund: Refund) {
    return { amountMinor: refund.amountMinor, currency: refund.currency };
  }

  @FieldResolver(() => String, { description: 'Where it goes, such as `Visa 3184`.' })
  async to(@Ctx() ctx: Context, @Root() refund: Refund) {
    return shownWayBack(await loadOne(ctx, listAttemptsById, refund.attemptId));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The provider's own number, for asking a bank. Null until it took the refund.",
  })
  providerReference(@Root() refund: Refund) {
    return refund.providerRef;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it is asked for and not sent because the bank has taken the same money back and has not decided about it yet.',
  })
  async waitsForBank(@Ctx() ctx: Context, @Root() refund: Refund) {
    return refund.state === 'REQUESTED' && (await isContested(ctx.db.reader, refund));
  }
}
