import type { MoneyValue } from '../../lib/money.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { WalletHoldsDocument } from './WalletPart.generated.ts';

export interface WalletPart {
  /** What the wallet can pay of this, with what it has set aside for it. */
  holds: MoneyValue;
  /** Whether it can pay a part and not the whole. */
  isPossible: boolean;
  /** What it pays, in minor units: all it holds, or nothing. */
  partMinor: number;
  /** What another way to pay pays. */
  rest: MoneyValue;
}

/** How a sum divides between a buyer's wallet and another way to pay. @param setAsideMinor What the wallet has set aside for it already. */
export function useWalletPart(total: MoneyValue, isWanted: boolean, setAsideMinor = 0): WalletPart {
  const { wallet } = usePageQuery(WalletHoldsDocument, { fetchPolicy: 'cache-and-network' }).data;
  const { currency } = total;
  const balance = wallet.balances.find((each) => each.currency === currency)?.amountMinor ?? 0;
  const holdsMinor = balance + setAsideMinor;
  const isPossible = holdsMinor > 0 && holdsMinor < total.amountMinor;
  const partMinor = isPossible && isWanted ? holdsMinor : 0;
  return {
    holds: { amountMinor: holdsMinor, currency },
    isPossible,
    partMinor,
    rest: { amountMinor: total.amountMinor - partMinor, currency },
  };
}
