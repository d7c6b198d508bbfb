import { acceptProposal, decideDispute, escalateDispute, proposeInDispute, withdrawDispute } from '#server/disputes/use-cases/negotiate.js';
import { openDispute } from '#server/disputes/use-cases/open-dispute.js';
import { findOrder, listLinesOfOrders } from '#server/orders/order-store.js';
import { answerCancelRequest, cancelPurchase, cannotFulfil, requestCancel } from '#server/orders/use-cases/cancel-order.js';
import { confirmReceipt } from '#server/orders/use-cases/confirm-receipt.js';
import { shipOrder } from '#server/orders/use-cases/ship-order.js';
import { closeForSecurity, verifyPayment } from '#server/orders/use-cases/verify-payment.js';
import { askAboutOrder, shopAnswers } from './talk-stories.ts';
import type { Theatre, Wanted } from './theatre.ts';

const domain = 'demo.amotarget.test';
const agent = `agent@${domain}`;

export type Act = (theatre: Theatre, story: OrderStory) => Promise<unknown>;

/** One purchase's life: what happens how many days ago. */
export interface OrderStory {
  purchaseId: string;
  orderIds: string[];
  readonly buyer: string;
  readonly seller: string;
  readonly steps: readonly { readonly daysAgo: number; readonly act: Act }[];
}

type Step = [daysAgo: number, act: Act];

/** @param buyer First name as in the demo's e-mail addresses. @param shop Handle of the shop that acts. */
function story(buyer: string, shop: string, goods: readonly Wanted[], placedDaysAgo: number, ...steps: Step[]): OrderStory {
  const place: Act = async (theatre, self) => Object.assign(self, await theatre.order(self.buyer, goods));
  const all: Step[] = [[placedDaysAgo, place], ...steps];
  return {
    purchaseId: '',
    orderIds: [],
    buyer: `${buyer}@${domain}`,
    seller: `${shop}@${domain}`,
    steps: all.map(([daysAgo, act]) => ({ daysAgo, act })),
  };
}

const orderId = (self: OrderStory) => self.orderIds[0]!;
const pay =
  (card?: string): Act =>
  (theatre, self) =>
    theatre.pay(self.buyer, self.purchaseId, card);
const verify =
  (passes: boolean, reason: string): Act =>
  async (theatre, self) =>
    verifyPayment(await theatre.as(agent), { orderId: orderId(self), passes, reason });
const pass = verify(true, 'Card and address belong together.');
const confirm: Act = async (theatre, self) => confirmReceipt(await theatre.as(self.buyer), { orderId: orderId(self) });

let parcels = 0;
/** A number that the postal union's check accepts. */
function nextNumber(): string {
  const digits = String(10_000_000 + ++parcels * 7_919).slice(-8);
  const weights = [8, 6, 4, 2, 3, 5, 9, 7];
  const rest = 11 - ([...digits].reduce((sum, digit, i) => sum + Number(digit) * weights[i]!, 0) % 11);
  return `EE${digits}${rest === 10 ? 0 : rest === 11 ? 5 : rest}PT`;
}

const ship: Act = async (theatre, self) =>
  shipOrder(await theatre.as(self.seller), { orderId: orderId(self), parcels: [{ carrier: 'EMS', number: nextNumber() }] });
const shipFirstLine: Act = async (theatre, self) => {
  const ctx = await theatre.as(self.seller);
  const [line] = await listLinesOfOrders(ctx.db.reader, [orderId(self)]);
  return shipOrder(ctx, {
    orderId: orderId(self),
    parcels: [{ carrier: 'EMS', number: nextNumber(), lines: [{ orderLineId: line!.id, quantity: line!.quantity }] }],
  });
};

/** Opens a dispute that asks for a share of the order's total. */
const claim =
  (reason: 'DAMAGED' | 'DIFFERS' | 'SHORT' | 'QUALITY', share: number, text: string): Act =>
  async (theatre, self) => {
    const ctx = await theatre.as(self.buyer);
    const order = (await findOrder(ctx.db.reader, orderId(self)))!;
    const amountMinor = Math.round(order.totalMinor * share);
    return openDispute(ctx, { orderId: order.id, reason, received: true, proposal: { kind: 'REFUND_ONLY', amountMinor }, text });
  };
const counter =
  (share: number, text: string): Act =>
  async (theatre, self) => {
    const { dispute } = await theatre.disputeOf(orderId(self));
    const order = (await findOrder((await theatre.as(self.seller)).db.reader, orderId(self)))!;
    const kind = share === 0 ? 'NO_REFUND' : 'REFUND_ONLY';
    return proposeInDispute(await theatre.as(self.seller), {
      disputeId: dispute.id,
      version: dispute.version,
      kind,
      amountMinor: Math.round(order.totalMinor * share),
      text,
    });
  };
const sellerAccepts: Act = async (theatre, self) => {
  const { dispute, proposals } = await theatre.disputeOf(orderId(self));
  return acceptProposal(await theatre.as(self.seller), {
    disputeId: dispute.id,
    version: dispute.version,
    proposalId: proposals.find((each) => each.by === 'BUYER')!.id,
  });
};
const escalate =
  (text: string): Act =>
  async (theatre, self) => {
    const { dispute } = await theatre.disputeOf(orderId(self));
    return escalateDispute(await theatre.as(self.buyer), { disputeId: dispute.id, version: dispute.version, text });
  };
const decideFor =
  (share: number, reason: string): Act =>
  async (theatre, self) => {
    const { dispute } = await theatre.disputeOf(orderId(self));
    const order = (await findOrder((await theatre.as(agent)).db.reader, orderId(self)))!;
    return decideDispute(await theatre.as(agent), {
      disputeId: dispute.id,
      version: dispute.version,
      kind: 'REFUND_ONLY',
      amountMinor: Math.round(order.totalMinor * share),
      reason,
    });
  };
const withdraw: Act = async (theatre, self) => {
  const { dispute } = await theatre.disputeOf(orderId(self));
  return withdrawDispute(await theatre.as(self.buyer), { disputeId: dispute.id, version: dispute.version });
};
const askToCancel =
  (reason: string): Act =>
  async (theatre, self) =>
    requestCancel(await theatre.as(self.buyer), { orderId: orderId(self), reason });
const agreeToCancel: Act = async (theatre, self) =>
  answerCancelRequest(await theatre.as(self.seller), {
    orderId: orderId(self),
    accept: true,
    reason: 'Of course. Nothing was packed yet.',
  });

/** Shipped and received in the usual time. */
const received = (paid: number, shipped: number, confirmed: number): Step[] => [
  [paid, pay()],
  [paid - 0.3, pass],
  [shipped, ship],
  [confirmed, confirm],
];

/** Orders in every state and disputes in every state, most of them Camille's, so that her lists and those of her shops have something to show. */
export function orderStories(): OrderStory[] {
  return [
    story('camille', 'kiln-and-kettle', [{ slug: 'enamel-teapot' }], 0.01),
    story('camille', 'paper-crane', [{ slug: 'plain-notebook', quantity: 2 }], 3),
    story('camille', 'kiln-and-kettle', [{ slug: 'coffee-cup-saucer', quantity: 2 }], 0.31, [0.3, pay('4000000000003220')]),
    story('camille', 'clay-hours', [{ slug: 'automatic-watch', quantity: 2 }], 0.21, [0.2, pay()]),
    story('camille', 'kiln-and-kettle', [{ slug: 'pantry-jar', quantity: 3 }], 0.9, [0.89, pay()], [0.5, pass]),
    story(
      'camille',
      'field-and-fell',
      [{ slug: 'field-compass' }],
      0.8,
      [0.79, pay()],
      [0.4, pass],
      [0.2, askToCancel('I found my old one.')],
    ),
    story(
      'camille',
      'kiln-and-kettle',
      [{ slug: 'salt-shaker' }, { slug: 'handleless-tea-cup', quantity: 2 }],
      1.6,
      [1.59, pay()],
      [1.3, pass],
      [0.7, shipFirstLine],
    ),
    story(
      'camille',
      'kiln-and-kettle',
      [{ slug: 'wine-glass-blown', quantity: 4 }],
      5,
      [4.99, pay('4000000000003220')],
      [4.6, pass],
      [3.8, ship],
    ),
    story(
      'camille',
      'paper-crane',
      [{ slug: 'lacquered-chopsticks', quantity: 2 }, { slug: 'bento-box-divided' }],
      7,
      [6.99, pay()],
      [6.6, pass],
      [6.1, askAboutOrder('Could you send the two pairs of chopsticks in separate bags?')],
      [5.6, shopAnswers('Of course. They leave today, each pair in its own paper bag.')],
      [5.5, ship],
    ),
    story('camille', 'kiln-and-kettle', [{ slug: 'enamel-bowl-spoon' }], 16, [15.99, pay()], [15.6, pass], [14.6, ship]),
    story('camille', 'kiln-and-kettle', [{ slug: 'paella-pan-34' }], 34, ...received(33.99, 32.8, 22)),
    story('camille', 'clay-hours', [{ slug: 'sand-hourglass' }], 60, ...received(59.99, 58.8, 48)),
    story('camille', 'field-and-fell', [{ slug: 'hand-torch' }], 28, [
      27.9,
      async (theatre, self) => cancelPurchase(await theatre.as(self.buyer), { purchaseId: self.purchaseId }),
    ]),
    story('camille', 'paper-crane', [{ slug: 'glass-wind-chime' }], 24),
    story(
      'camille',
      'clay-hours',
      [{ slug: 'slim-stone-ring' }],
      20,
      [19.99, pay()],
      [19.5, verify(false, 'The bank reports the card as stolen.')],
    ),
    story(
      'camille',
      'kiln-and-kettle',
      [{ slug: 'fondue-set-four' }],
      18,
      [17.99, pay()],
      [17.6, pass],
      [17.4, askToCancel('My sister bought the same one.')],
      [17.1, agreeToCancel],
    ),
    story(
      'camille',
      'clay-hours',
      [{ slug: 'brass-padlock' }],
      15,
      [14.99, pay()],
      [14.6, pass],
      [
        14,
        async (theatre, self) =>
          cannotFulfil(await theatre.as(self.seller), { orderId: orderId(self), reason: 'The last ones were bent.' }),
      ],
    ),
    story('camille', 'field-and-fell', [{ slug: 'climbing-cord' }], 22, [21.99, pay()], [21.6, pass]),
    story(
      'camille',
      'kiln-and-kettle',
      [{ slug: 'handleless-tea-cup', quantity: 2 }],
      21,
      [20.99, pay()],
      [20.6, pass],
      [19.6, ship],
      [4, claim('DAMAGED', 0.6, 'One of the two cups came in pieces. The other one is lovely.')],
      [3, counter(0.25, 'Sorry about that. A new cup costs a quarter of it; we wrapped them in three layers.')],
    ),
    story(
      'camille',
      'paper-crane',
      [{ slug: 'folding-fan-tassel' }],
      20,
      [19.99, pay()],
      [19.6, pass],
      [18.6, ship],
      [2, claim('DIFFERS', 0.5, 'The tassel is green, the picture shows a red one.')],
    ),
    story(
      'camille',
      'field-and-fell',
      [{ slug: 'day-backpack' }],
      26,
      [25.99, pay()],
      [25.6, pass],
      [24.6, ship],
      [9, claim('QUALITY', 1, 'A seam opened on the first day.')],
      [8, counter(0, 'It was whole when it left us, we have photos.')],
      [5, escalate('I used it for one hour, with a book in it.')],
    ),
    story(
      'camille',
      'clay-hours',
      [{ slug: 'kitchen-timer-dial' }],
      40,
      [39.99, pay()],
      [39.6, pass],
      [38.6, ship],
      [28, claim('SHORT', 0.3, 'The stand in the picture was not in the box.')],
      [27, sellerAccepts],
    ),
    story(
      'camille',
      'kiln-and-kettle',
      [{ slug: 'paella-pan-34' }],
      45,
      [44.99, pay()],
      [44.6, pass],
      [43.6, ship],
      [33, claim('DAMAGED', 1, 'The handle is broken off.')],
      [32, counter(0.2, 'It can be screwed on again.')],
      [29, escalate('It cannot.')],
      [27, decideFor(1, 'The photo shows a broken rivet: the pan cannot be used. Everything goes back.')],
    ),
    story(
      'camille',
      'field-and-fell',
      [{ slug: 'insulated-travel-cup' }],
      30,
      [29.99, pay()],
      [29.6, pass],
      [28.6, ship],
      [18, claim('DIFFERS', 0.4, 'I thought it was the larger one.')],
      [17, withdraw],
    ),
    story('ines', 'kiln-and-kettle', [{ slug: 'enamel-teapot-large' }], 1.2, [1.19, pay()], [0.8, pass]),
    story('ines', 'paper-crane', [{ slug: 'fountain-pen-brushed' }], 11, [10.99, pay()], [10.6, pass], [9.6, ship]),
    story('ines', 'clay-hours', [{ slug: 'tassel-bracelet', quantity: 2 }], 0.15, [0.14, pay()]),
    story('ines', 'kiln-and-kettle', [{ slug: 'pantry-jar', quantity: 4 }], 12, [
      11.99,
      async (theatre, self) => {
        await theatre.pay(self.buyer, self.purchaseId);
        return closeForSecurity(await theatre.as(agent), { orderId: orderId(self), reason: 'Reported by the card’s owner.' });
      },
    ]),
    story('ines', 'kiln-and-kettle', [{ slug: 'coffee-cup-saucer', quantity: 6 }], 50, ...received(49.99, 48.8, 38)),
  ];
}
