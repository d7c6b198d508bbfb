import { buyerLink, type OrderFacts, type OrderLetter } from './facts.ts';
import { freezeLettersForBuyers } from './freeze-letters.ts';
import { goesBackWords } from './refund-words.ts';
import { day, list, moment } from './words.ts';

/** How the money of a closed order goes back (O3, O4): in the words of the order page, with the window of the policies. */
function refundWords({ isPaid, refunds, refundMinDays, refundMaxDays }: OrderFacts): string[] {
  if (!isPaid) return ['Nothing was charged.'];
  return refunds.map((refund) => goesBackWords(refund, refundMinDays, refundMaxDays));
}

const closed: OrderLetter = (facts) => ({
  subject: `Order ${facts.number} is closed`,
  paragraphs: [
    `Your order ${facts.number} at ${facts.shopName} is closed. ${facts.closeText ?? ''}`.trim(),
    ...(facts.cancel?.answer ? ['The shop says:', { quote: facts.cancel.answer }] : []),
    ...(facts.isPaid ? refundWords(facts) : []),
  ],
  link: buyerLink(facts),
});

/** O6: what to do is in the mail; which rule fired is not (O5). */
const closedForSecurity: OrderLetter = (facts) => ({
  subject: `Order ${facts.number} was closed for security reasons: what to do now`,
  paragraphs: [
    `We closed your order ${facts.number} at ${facts.shopName} for security reasons, to protect you and the shop. It cannot be opened again.`,
    ...refundWords(facts),
    'What you can do:',
    list([
      'If you placed this order yourself, write to customer service by the link below. A person looks at it again and answers by e-mail.',
      'If you did not place it, change your password, and tell the bank that issued your card.',
      'You can place the order again later, with the same or another card.',
    ]),
    'We never ask for your password or your whole card number, neither by e-mail nor by phone.',
  ],
  link: { text: 'Ask customer service to look again', path: `/help/contact?topic=ORDER&order=${facts.orderId}` },
});

const shipped: OrderLetter = (facts) => ({
  subject: `Order ${facts.number} is on its way`,
  paragraphs: [
    `${facts.shopName} has shipped your order ${facts.number}.`,
    `Carrier and tracking number:\n${list(facts.parcels)}`,
    'Carriers may need 3 to 7 days until a number shows its first scan.',
    ...(facts.protectionEndsAt === null ? [] : [`Buyer Protection runs until ${day(facts.protectionEndsAt)}.`]),
  ],
  link: { text: 'Follow it', path: `/orders/${facts.orderId}` },
});

const corrected: OrderLetter = (facts) => ({
  subject: `Order ${facts.number} has another tracking number`,
  paragraphs: [
    `${facts.shopName} has corrected a tracking number of your order ${facts.number}. These are the right ones:`,
    list(facts.parcels),
    'The earlier number belongs to nothing of yours. Carriers may need 3 to 7 days until a number shows its first scan. Buyer Protection runs on as before.',
  ],
  link: { text: 'Follow it', path: `/orders/${facts.orderId}` },
});

const completed: OrderLetter = (facts) => ({
  subject: `Order ${facts.number} is completed`,
  paragraphs: [
    `Your order ${facts.number} at ${facts.shopName} is completed.`,
    ...(facts.protectionEndsAt === null
      ? []
      : [`If something is wrong with the goods, you can still open a dispute until ${day(facts.protectionEndsAt)}.`]),
  ],
  link: buyerLink(facts),
});

/** What a buyer hears, by the step of the order. Steps that are not here are told by another letter, or by none. */
export const buyerLetters: Readonly<Record<string, OrderLetter>> = {
  passVerification: (facts) => ({
    subject: `The payment of order ${facts.number} is verified`,
    paragraphs: [
      `Your payment is verified, and ${facts.shopName} prepares your order ${facts.number}.`,
      ...(facts.shipByDay === null ? [] : [`The shop ships until ${day(facts.shipByDay)}; what is not shipped by then is refunded.`]),
    ],
    link: buyerLink(facts),
  }),
  rejectCancel: (facts) => ({
    subject: `The shop ships order ${facts.number} all the same`,
    paragraphs: [
      `You asked to cancel order ${facts.number}. ${facts.shopName} does not agree, and says:`,
      { quote: facts.cancel?.answer ?? facts.reason ?? '' },
      'If something is wrong when it arrives, you can open a dispute.',
    ],
    link: buyerLink(facts),
  }),
  shipPart: shipped,
  shipAll: shipped,
  correctNumber: corrected,
  dropUnshipped: (facts) => ({
    subject: `A part of order ${facts.number} was not shipped in time`,
    paragraphs: [
      `${facts.shopName} did not ship all of your order ${facts.number} in time. The rest is on its way.`,
      ...refundWords(facts),
    ],
    link: buyerLink(facts),
  }),
  deliver: (facts) => ({
    subject: `Order ${facts.number} was delivered`,
    paragraphs: [
      `The carrier has handed over your order ${facts.number} from ${facts.shopName}.`,
      ...facts.handedOverIn.map((country) => `It says that it did so in ${country}, which is not where the parcel was to go.`),
      'Look at the goods. If all is well, confirm that they arrived. If something is wrong, or nothing came, open a dispute.',
      ...(facts.confirmBy === null ? [] : [`If you do neither, the order is completed on ${moment(facts.confirmBy)}.`]),
    ],
    link: { text: 'Confirm receipt, or open a dispute', path: `/orders/${facts.orderId}` },
  }),
  confirmReceipt: completed,
  autoConfirm: completed,
  completeUnscanned: completed,
  closeForSecurity: closedForSecurity,
  ...freezeLettersForBuyers,
  ...Object.fromEntries(
    [
      ...['expireUnpaid', 'cancelUnpaid', 'loseStock', 'failVerification', 'acceptCancel', 'cannotFulfil', 'missShipBy'],
      ...['closeNotDelivered', 'refundFully'],
    ].map((event) => [event, closed]),
  ),
};
