import { DomainError } from '#server/kernel/errors.js';
import { dateIn, dayInWords } from '#server/kernel/time.js';

/** What says whether a shop sells. */
interface Hours {
  readonly timeZone: string;
  readonly closedUntil: string | null;
}

interface Shut extends Hours {
  readonly suspendedAt: number | null;
}

/** The day (`YYYY-MM-DD`) on which a shop sells again; null while it is open. It opens by itself when that day begins in its time zone. */
export function closingOf(shop: Hours | undefined, now: number): string | null {
  if (!shop?.closedUntil) return null;
  return dateIn(shop.timeZone, now) < shop.closedUntil ? shop.closedUntil : null;
}

/** Why a shop sells nothing now: until a day, or for as long as the market suspends it (B.9); null while it sells. */
export function shutOf(shop: Shut | undefined, now: number): { readonly until: string | null } | null {
  if (shop && shop.suspendedAt !== null) return { until: null };
  const until = closingOf(shop, now);
  return until === null ? null : { until };
}

/** @throws ShopSuspended, ShopClosed while the shop sells nothing. */
export function refuseClosed(shop: (Shut & { id: string; name: string }) | undefined, now: number, path: readonly string[]): void {
  if (shop && shop.suspendedAt !== null) throw new ShopSuspended(shop.name, path);
  const until = closingOf(shop, now);
  if (shop && until) throw new ShopClosed(shop.id, shop.name, until, path);
}

/** A shop that the market suspended sells nothing, and nobody can say until when; what was ordered before goes on (B.9). */
export class ShopSuspended extends DomainError {
  readonly code = 'SHOP_CLOSED';
  constructor(
    shopName: string,
    override readonly path: readonly string[],
  ) {
    super(`${shopName} is closed for now. Go on without its goods; orders that are placed go on.`);
  }
}

/** A shop on holiday sells nothing; what was ordered before goes on. */
export class ShopClosed extends DomainError {
  readonly code = 'SHOP_CLOSED';
  constructor(
    readonly shopId: string,
    shopName: string,
    /** The day on which it sells again. */
    readonly closedUntil: string,
    override readonly path: readonly string[],
  ) {
    super(`${shopName} is closed until ${dayInWords(closedUntil)}. Come back then, or go on without its goods.`);
  }
}
