/** The numbers of the market that its help tells; the live policies have them. */
export interface HelpNumbers {
  readonly countryCount: number;
  readonly carrierNames: readonly string[];
  readonly marketName: string;
  readonly transitMinDays: number;
  readonly transitMaxDays: number;
  readonly cardRefundMinDays: number;
  readonly cardRefundMaxDays: number;
  readonly closedRefundMinDays: number;
  readonly closedRefundMaxDays: number;
  readonly verificationHours: number;
  readonly firstScanNoteDays: number;
  readonly firstScanMissingDays: number;
  readonly protectionTailDays: number;
  readonly confirmReceiptDays: number;
  readonly cancelAnswerHours: number;
  readonly disputeAnswerDays: number;
  readonly unpaidDays: number;
}

export type HelpSection = 'SHIPPING' | 'PAYMENT' | 'ORDERS' | 'ACCOUNT';

/** A question, with an anchor that never changes, so that links to it live for ever. */
export interface HelpTopic {
  readonly section: HelpSection;
  readonly anchor: string;
  readonly question: string;
  readonly answer: readonly string[];
  /** The places that the answer names. */
  readonly links: readonly { readonly text: string; readonly path: string }[];
}

const link = (text: string, path: string) => ({ text, path });
const contact = link('Contact Customer Service', '/help/contact');
const orders = link('My orders', '/orders');

const names = (list: readonly string[]) => `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`;

function shipping(n: HelpNumbers): HelpTopic[] {
  return [
    {
      ...{ section: 'SHIPPING', anchor: 'carriers', question: 'Which shipping methods are there?' },
      answer: [
        `Each shop sets up its own: ${names(n.carrierNames)}, and others. The product page and the checkout show what a shop offers to your country, for how much, and between which days it arrives.`,
        'For more about shipping, ask the shop: open the product or the shop and click Contact Now.',
      ],
      links: [],
    },
    {
      ...{ section: 'SHIPPING', anchor: 'countries', question: 'Where can things be sent?' },
      answer: [`To ${n.countryCount} countries and territories. The checkout lists those that the shops in your cart serve.`],
      links: [],
    },
    {
      ...{ section: 'SHIPPING', anchor: 'how-long', question: 'How long does delivery take?' },
      answer: [
        `That depends on the shop: normally ${n.transitMinDays} to ${n.transitMaxDays} business days on the way, and the days to pack it before. You see the dates before you pay, and they are kept with your order.`,
      ],
      links: [],
    },
  ];
}

function payment(n: HelpNumbers): HelpTopic[] {
  return [
    {
      ...{ section: 'PAYMENT', anchor: '3-d-secure', question: 'Why does a window of my bank open when I pay?' },
      answer: [
        'That is 3-D Secure: your bank asks for a password or a code, so that nobody else can pay with your card. What you type goes to the bank and never to us or the shop.',
        'If you close the window, your order waits: open it again from the order’s page, or pay with another card.',
      ],
      links: [orders],
    },
    {
      ...{ section: 'PAYMENT', anchor: 'provider-offline', question: 'The payment provider does not answer. What now?' },
      answer: ['Your order is kept and nothing was charged. Try again in some minutes, or pay it another way.'],
      links: [orders],
    },
    {
      ...{ section: 'PAYMENT', anchor: 'cannot-order', question: 'I cannot order what is in my cart' },
      answer: [
        'Your cart is kept on our side: sign in on another browser and it is there. If a thing in it stands in the way, the cart says which.',
        'You can also open the product and click Buy Now to order it separately; your cart stays as it is.',
      ],
      links: [link('Your cart', '/cart')],
    },
    {
      ...{ section: 'PAYMENT', anchor: 'being-verified', question: 'What does “Payment being verified” mean?' },
      answer: [
        `Your payment arrived, and we check that it was really you. That takes no longer than ${n.verificationHours} hours. Then the order is Awaiting Shipment; if the check fails it is Closed, and everything you paid goes back by itself.`,
      ],
      links: [orders],
    },
    {
      ...{ section: 'PAYMENT', anchor: 'unpaid', question: 'How long does an order wait for its payment?' },
      answer: [`${n.unpaidDays} days. After that it is closed, and nothing is charged.`],
      links: [orders],
    },
    {
      ...{ section: 'PAYMENT', anchor: 'refund-time', question: 'When is a refund on my card?' },
      answer: [
        `${n.cardRefundMinDays} to ${n.cardRefundMaxDays} business days after it was decided, on the same card that paid. Your order shows each step, and when it is Complete.`,
        'If it is Complete and you cannot find it, the order page has “Can’t find this refund?”: with the reference there your bank can look for it.',
      ],
      links: [orders, contact],
    },
  ];
}

function orderTopics(n: HelpNumbers): HelpTopic[] {
  const closed = `${n.closedRefundMinDays} to ${n.closedRefundMaxDays} business days`;
  return [
    {
      ...{ section: 'ORDERS', anchor: 'paid-twice', question: 'I paid twice. What happens?' },
      answer: [`The second payment goes back by itself within ${closed}; you do not need to do anything.`],
      links: [],
    },
    {
      ...{ section: 'ORDERS', anchor: 'closed', question: 'My order was closed. What about my money?' },
      answer: [
        `Everything you paid for it goes back to the same card within ${closed}.`,
        'Orders are sometimes closed for security reasons. Then we write you an e-mail that says what to do. If you cannot find it, customer service tells you what it said.',
      ],
      links: [contact],
    },
    {
      ...{ section: 'ORDERS', anchor: 'cancel', question: 'Can I cancel an order?' },
      answer: [
        `Before you pay, at once. After that ask for it on the order’s page: the shop answers within ${n.cancelAnswerHours} hours, and if it does not, the order is cancelled and refunded. Once it is shipped, open a dispute instead.`,
      ],
      links: [orders],
    },
    {
      ...{ section: 'ORDERS', anchor: 'track', question: 'Where is my parcel?' },
      answer: [
        'Open Track Your Order, find your order and click Track Order. You see each scan of the carrier, and its own page.',
        'Without signing in, find it by the tracking number, or by the order number and the e-mail address it was ordered with.',
      ],
      links: [link('Track Your Order', '/track'), orders],
    },
    {
      ...{ section: 'ORDERS', anchor: 'no-scan', question: 'The tracking number does not work' },
      answer: [
        `Carriers need ${n.firstScanNoteDays} to ${n.firstScanMissingDays} days before a new number shows up. After ${n.firstScanMissingDays} days without a scan the parcel counts as not found, and you can ask the shop or open a dispute at once.`,
      ],
      links: [orders],
    },
    {
      ...{ section: 'ORDERS', anchor: 'contact-seller', question: 'How do I reach the shop?' },
      answer: [
        'Click Contact Now on its products and its page, Contact Seller in the list of your orders, or write on the order’s page. It is one conversation, wherever you write.',
      ],
      links: [orders, link('Messages', '/messages')],
    },
    {
      ...{ section: 'ORDERS', anchor: 'buyer-protection', question: 'What is Buyer Protection?' },
      answer: [
        `We hold your money until the goods have arrived. If they do not come, or not as described, you get it back: open a dispute until the date on your order, which is ${n.protectionTailDays} days after the promised day, or after you confirmed receipt.`,
        `If you do nothing for ${n.confirmReceiptDays} days after delivery, receipt is confirmed by itself; protection goes on.`,
      ],
      links: [orders],
    },
    {
      ...{ section: 'ORDERS', anchor: 'dispute', question: 'How do I get my money back when something is wrong?' },
      answer: [
        `Open a dispute on the order’s page before Buyer Protection has ended. The shop answers within ${n.disputeAnswerDays} days; if it does not, your proposal counts. If you two cannot agree, ask us to decide.`,
        'If something keeps you from opening one and protection is about to end, contact customer service before it does.',
      ],
      links: [orders, contact],
    },
  ];
}

function account(n: HelpNumbers): HelpTopic[] {
  const [mine, join] = [link('My account', '/my-account/'), link('Join', '/join')];
  return [
    {
      ...{ section: 'ACCOUNT', anchor: 'seller-by-mistake', question: 'I registered a seller account by mistake' },
      answer: [
        'What an account is for cannot be changed. Register again under a buyer account; the same e-mail address may have one of each.',
      ],
      links: [link('Register a buyer account', '/join/buyer')],
    },
    {
      ...{ section: 'ACCOUNT', anchor: 'cannot-sign-in', question: 'I cannot sign in' },
      answer: [
        'Use your e-mail address or your Member ID. The password tells capitals from small letters: look at Caps Lock. See that there is no blank before or after it.',
        'If it still fails, get a new one by Password Retrieval.',
        'If it says “Sorry, you are not authorized to sign into this account”, look into your e-mail inbox for what we wrote you, and contact customer service.',
      ],
      links: [link('Sign in', '/sign-in'), link('Password Retrieval', '/retrieve-password'), contact],
    },
    {
      ...{ section: 'ACCOUNT', anchor: 'my-account', question: 'Where is my account?' },
      answer: ['At /my-account/: your Member ID, addresses, devices, password, second factor, and your data.'],
      links: [mine],
    },
    {
      ...{ section: 'ACCOUNT', anchor: 'sell', question: 'Can I sell here?' },
      answer: [
        `Anyone can sell at ${n.marketName}: register a seller account. To buy as well, have a buyer account beside it with the same e-mail address, and switch between the two in My account.`,
      ],
      links: [join],
    },
  ];
}

/** Every question of the help page, grouped by section (F1), with the live numbers (F2) and links to the places that it names (F3). */
export function helpTopics(numbers: HelpNumbers): HelpTopic[] {
  return [...shipping(numbers), ...payment(numbers), ...orderTopics(numbers), ...account(numbers)];
}
