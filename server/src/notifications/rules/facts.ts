import type { Letter } from '#server/kernel/letter.js';
import type { Money } from '#server/kernel/money.js';

/** Money on its way back. */
export interface RefundFacts {
  readonly amount: Money;
  /** The instrument, such as `Visa 4242`. */
  readonly to: string;
  /** Who sends it: the provider, a person by hand, or nobody, for it is in the wallet at once. */
  readonly way: 'PROVIDER' | 'PERSON' | 'WALLET';
  /** Calendar days. */
  readonly expectedFrom: string;
  readonly expectedTo: string;
}

/** What letters about one order tell. Instants are milliseconds UTC. */
export interface OrderFacts {
  readonly orderId: string;
  readonly number: string;
  readonly shopName: string;
  /** Where the shop keeps its hours, such as `Europe/Paris`. */
  readonly shopZone: string;
  readonly buyerName: string;
  readonly country: string;
  /** Such as `2 × Teapot, Size 1`. */
  readonly goods: readonly string[];
  readonly total: Money;
  readonly isPaid: boolean;
  readonly closeText: string | null;
  readonly refunds: readonly RefundFacts[];
  /** Such as `TNT GD618402775WW`. */
  readonly parcels: readonly string[];
  /** Names of countries in which parcels were handed over that were to go elsewhere. */
  readonly handedOverIn: readonly string[];
  readonly shipBy: number | null;
  /** The same as the day at the shop (`YYYY-MM-DD`), which the buyer was promised. */
  readonly shipByDay: string | null;
  readonly confirmBy: number | null;
  readonly protectionEndsAt: number | null;
  readonly cancel: { readonly reason: string; readonly answer: string | null; readonly answerBy: number } | null;
  /** What was said with the step that is told. */
  readonly reason: string | null;
  readonly refundMinDays: number;
  readonly refundMaxDays: number;
}

export type OrderLetter = (facts: OrderFacts) => Letter;

/** How a buyer and a shop reach the order. */
export const buyerLink = ({ orderId }: Pick<OrderFacts, 'orderId'>) => ({ text: 'See the order', path: `/orders/${orderId}` });
export const shopLink = ({ orderId }: Pick<OrderFacts, 'orderId'>) => ({ text: 'See the order', path: `/sell/orders/${orderId}` });
