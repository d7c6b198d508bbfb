import { DomainError } from '#server/kernel/errors.js';
import { dateIn, dayInWords } from '#server/kernel/time.js';

/** What says whether a shop sells. */
interface Hours {
  readonly timeZone: string;
  readonly closedUntil: string | null;
}

/** The day (`YYYY-MM-DD`) on which a shop sells again; null while it is open. It opens by itself when that day begins in its time zone. */
export function closingOf(shop: Hours | undefined, now: number): string | null {
  if (!shop?.closedUntil) return null;
  return dateIn(shop.timeZone, now) < shop.closedUntil ? shop.closedUntil : null;
}

/** @throws ShopClosed while the shop sells nothing. */
export function refuseClosed(shop: (Hours & { id: string; name: string }) | undefined, now: number, path: readonly string[]): void {
  const until = closingOf(shop, now);
  if (shop && until) throw new ShopClosed(shop.id, shop.name, until, path);
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
