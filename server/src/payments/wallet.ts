import { requireViewer } from '#server/accounts/index.js';
import type { Money } from '#server/kernel/money.js';
import { checkPageSize, decodeCursor, type ResultPage, toPage } from '#server/kernel/result-page.js';
import { account, countEntriesOfAccount, listBalancesBelow, listEntriesOfAccount } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import { loadOne } from '#server/platform/loaders.js';
import { listGiftCodesById } from './gift-code-store.ts';
import { listAttemptsById } from './store.ts';

/** What a wallet holds now: one amount for each currency, the market's own always and first. */
export async function listWalletBalances(ctx: Context): Promise<Money[]> {
  const name = account.wallet(requireViewer(ctx).accountId);
  const rows = (await listBalancesBelow(ctx.db.reader, name)).filter((row) => row.account === name);
  const { currency: own } = ctx.policies;
  const ownMinor = 0 - (rows.find(({ currency }) => currency === own)?.amountMinor ?? 0);
  const others = rows.filter(({ currency, amountMinor }) => currency !== own && amountMinor !== 0);
  return [
    { amountMinor: ownMinor, currency: own },
    ...others.map(({ amountMinor, currency }) => ({ amountMinor: 0 - amountMinor, currency })),
  ];
}

type WalletEntryKind = 'REFUND' | 'GIFT_CODE' | 'PAYMENT' | 'PAYMENT_BACK';

/** What bookings on a wallet are called there. */
const kinds: Readonly<Record<string, WalletEntryKind>> = {
  'refund to wallet': 'REFUND',
  'gift code': 'GIFT_CODE',
  'pay from wallet': 'PAYMENT',
  'back to wallet': 'PAYMENT_BACK',
};

/** Money that came into a wallet, or went out of it. */
export interface WalletEntry {
  readonly id: string;
  readonly at: number;
  readonly kind: WalletEntryKind;
  readonly isIn: boolean;
  readonly amount: Money;
  /** What caused it: an order or a purchase, a try to pay, a gift code. */
  readonly refId: string;
}

/** A page of the viewer's wallet, read off the ledger. */
export async function pageOfWallet(ctx: Context, first: number, after: string | null): Promise<ResultPage<WalletEntry>> {
  const db = ctx.db.reader;
  const name = account.wallet(requireViewer(ctx).accountId);
  const afterId = after ? (decodeCursor(after, ['string'])[0] as string) : undefined;
  const rows = await listEntriesOfAccount(db, name, checkPageSize(first) + 1, afterId);
  const entries = rows.map(({ entry: { id, amountMinor, currency }, transaction: { at, kind, refId } }) => ({
    ...{ id, at, refId, kind: kinds[kind]!, isIn: amountMinor < 0 },
    amount: { amountMinor: Math.abs(amountMinor), currency },
  }));
  return toPage(
    entries,
    first,
    (row) => [row.id],
    () => countEntriesOfAccount(db, name),
  );
}

/** The purchase that an entry was for; null for what is about an order, or a gift code. */
export async function purchaseIdOf(ctx: Context, { kind, refId }: WalletEntry): Promise<string | null> {
  if (kind === 'PAYMENT' || kind === 'PAYMENT_BACK') return (await loadOne(ctx, listAttemptsById, refId))?.purchaseId ?? null;
  return refId.startsWith('pur_') ? refId : null;
}

/** The last four letters of the code that an entry came from; null for what came otherwise. */
export async function giftCodeEndingOf(ctx: Context, { kind, refId }: WalletEntry): Promise<string | null> {
  return kind === 'GIFT_CODE' ? ((await loadOne(ctx, listGiftCodesById, refId))?.ending ?? null) : null;
}
