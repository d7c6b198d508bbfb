import { listAccounts } from '#server/accounts/index.js';
import { listOrdersOfPurchases, type Order } from '#server/orders/index.js';
import type { Context } from '#server/platform/context.js';
import { loadMany, loadOne } from '#server/platform/loaders.js';
import { stateText } from './rules/settlement-words.ts';
import { countFailedSettlements, countOpenDifferences } from './store.ts';
import type { SettlementDifference } from './tables.ts';

interface Shown {
  readonly state: string;
  readonly amount: { readonly amountMinor: number; readonly currency: string };
  readonly at: number;
}

/** What the file says; null when it says nothing. */
export function fileSide({ fileState, fileMinor, fileCurrency, fileAt }: SettlementDifference): Shown | null {
  return fileState === null ? null : shown(fileState, fileMinor!, fileCurrency!, fileAt!);
}

/** What our books say; null when they say nothing. */
export function booksSide({ booksState, booksMinor, booksCurrency, booksAt }: SettlementDifference): Shown | null {
  return booksState === null ? null : shown(booksState, booksMinor!, booksCurrency!, booksAt!);
}

function shown(state: string, amountMinor: number, currency: string, at: number): Shown {
  return { state: stateText(state), amount: { amountMinor, currency }, at };
}

/** The orders that were paid with the money. */
export async function ordersOf(ctx: Context, { purchaseId }: SettlementDifference): Promise<Order[]> {
  return purchaseId === null ? [] : loadMany(ctx, listOrdersOfPurchases, (order) => order.purchaseId, purchaseId);
}

/** Who settled a difference; null while nobody has. */
export async function settlerOf(ctx: Context, { settledBy }: SettlementDifference): Promise<string | null> {
  return settledBy === null ? null : ((await loadOne(ctx, listAccounts, settledBy))?.name ?? null);
}

/** The providers that are compared with nothing: they give no files. */
export function uncomparedProviders(ctx: Context): string[] {
  return [...ctx.paymentProviders.values()].filter((provider) => !provider.settlementFile).map(({ code }) => code);
}

/** What waits for an operator: differences that nobody has settled, and days whose file did not come. Nothing waits for anybody else. */
export async function countWaitingSettlements(ctx: Context): Promise<number> {
  if (!ctx.viewer?.roles.includes('OPERATOR')) return 0;
  const { reader } = ctx.db;
  return (await countOpenDifferences(reader)) + (await countFailedSettlements(reader));
}
