import type { Letter } from '#server/kernel/letter.js';
import { day } from './words.ts';

/** What letters about a parcel tell of which nobody hears. */
interface LostParcelFacts {
  readonly orderId: string;
  readonly number: string;
  readonly shopName: string;
  /** Carrier and tracking number. */
  readonly parcel: string;
  /** How long nothing was heard. */
  readonly days: number;
  readonly protectionEndsAt: number | null;
}

function lostLetter(subject: string, whatIsWrong: (facts: LostParcelFacts) => string) {
  return (facts: LostParcelFacts): Letter => ({
    subject: `Order ${facts.number}: ${subject}`,
    paragraphs: [
      whatIsWrong(facts),
      `Ask ${facts.shopName} on the order page: a digit may be wrong. You can also open a dispute at once and get your money back.`,
      ...(facts.protectionEndsAt === null ? [] : [`Buyer Protection runs until ${day(facts.protectionEndsAt)}.`]),
    ],
    link: { text: 'Contact the shop, or open a dispute', path: `/orders/${facts.orderId}` },
  });
}

/** What a buyer hears when the clock gives his parcel up, by the parcel's state (O10, T8). */
export const parcelLetters: Readonly<Record<string, (facts: LostParcelFacts) => Letter>> = {
  NOT_FOUND: lostLetter(
    'the carrier does not know the parcel',
    ({ parcel, days }) => `${days} days after it was shipped, the carrier still has no record of your parcel ${parcel}.`,
  ),
  EXPIRED: lostLetter('no news of the parcel', ({ parcel, days }) => `For ${days} days nobody has scanned your parcel ${parcel}.`),
};
