import { type OrderLetter, shopLink } from './facts.ts';
import { freezeLettersForShops } from './freeze-letters.ts';
import { amount, list, moment } from './words.ts';

/** A shop hears of an order once it is paid: one that ends before then never was its business. */
const closed: OrderLetter = (facts) => ({
  subject: `Order ${facts.number} is closed: do not ship it`,
  paragraphs: [
    `Order ${facts.number} of ${facts.buyerName} is closed. ${facts.closeText ?? ''}`.trim(),
    'Its goods are back in your stock.',
  ],
  link: shopLink(facts),
});

const completed: OrderLetter = (facts) => ({
  subject: `Order ${facts.number} is completed`,
  paragraphs: [
    `Order ${facts.number} of ${facts.buyerName} is completed. Its money is pending in your balance and becomes available when Buyer Protection ends.`,
  ],
  link: shopLink(facts),
});

/** What a shop hears, by the step of the order. */
export const shopLetters: Readonly<Record<string, OrderLetter>> = {
  passVerification: (facts) => ({
    subject: facts.shipBy === null ? `Ship order ${facts.number}` : `Ship order ${facts.number} by ${moment(facts.shipBy, facts.shopZone)}`,
    paragraphs: [
      `${facts.buyerName} has paid ${amount(facts.total)} for order ${facts.number}, and the payment is verified. We hold the money until the goods arrive.`,
      `To send to ${facts.country}:\n${list(facts.goods)}`,
      ...(facts.shipBy === null
        ? []
        : [`Ship it by ${moment(facts.shipBy, facts.shopZone)}. What is not shipped by then is refunded to the buyer.`]),
    ],
    link: { text: 'Ship the order', path: `/sell/orders/${facts.orderId}` },
  }),
  requestCancel: (facts) => ({
    subject: `Order ${facts.number}: the buyer asks to cancel`,
    paragraphs: [
      `${facts.buyerName} asks to cancel order ${facts.number}, and says:`,
      { quote: facts.cancel?.reason ?? facts.reason ?? '' },
      ...(facts.cancel
        ? [`Answer by ${moment(facts.cancel.answerBy, facts.shopZone)}. Without an answer the order is cancelled then.`]
        : []),
    ],
    link: { text: 'Answer', path: `/sell/orders/${facts.orderId}` },
  }),
  confirmReceipt: completed,
  autoConfirm: completed,
  completeUnscanned: completed,
  ...freezeLettersForShops,
  ...Object.fromEntries(
    ['failVerification', 'closeForSecurity', 'acceptCancel', 'missShipBy', 'closeNotDelivered'].map((event) => [event, closed]),
  ),
  closeNotDelivered: (facts) => ({
    subject: `Order ${facts.number} is closed: it never arrived`,
    paragraphs: [`Order ${facts.number} of ${facts.buyerName} is closed. ${facts.closeText ?? ''}`.trim()],
    link: shopLink(facts),
  }),
};
