import { acceptProposal, decideDispute, escalateDispute, proposeInDispute, withdrawDispute } from '#server/disputes/use-cases/negotiate.js';
import { openDispute } from '#server/disputes/use-cases/open-dispute.js';
import { findOrder, listLinesOfOrders } from '#server/orders/order-store.js';
import { answerCancelRequest, requestCancel } from '#server/orders/use-cases/cancel-order.js';
import { confirmReceipt } from '#server/orders/use-cases/confirm-receipt.js';
import { shipOrder } from '#server/orders/use-cases/ship-order.js';
import { verifyPayment } from '#server/orders/use-cases/verify-payment.js';
import type { Theatre, Wanted } from './theatre.ts';

export const domain = 'demo.amotarget.test';
export const agent = `agent@${domain}`;

export type Act = (theatre: Theatre, story: OrderStory) => Promise<unknown>;

/** One purchase's life: what happens how many days ago. */
export interface OrderStory {
  purchaseId: string;
  orderIds: string[];
  readonly buyer: string;
  readonly seller: string;
  readonly steps: readonly { readonly daysAgo: number; readonly act: Act }[];
}

export type Step = [daysAgo: number, act: Act];

/** @param buyer First name as in the demo's e-mail addresses. @param shop Handle of the shop that acts. */
export function story(buyer: string, shop: string, goods: readonly Wanted[], placedDaysAgo: number, ...steps: Step[]): OrderStory {
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

export const orderId = (self: OrderStory) => self.orderIds[0]!;
export const pay =
  (card?: string): Act =>
  (theatre, self) =>
    theatre.pay(self.buyer, self.purchaseId, card);
export const verify =
  (passes: boolean, reason: string): Act =>
  async (theatre, self) =>
    verifyPayment(await theatre.as(agent), { orderId: orderId(self), passes, reason });
export const pass = verify(true, 'Card and address belong together.');
export const confirm: Act = async (theatre, self) => confirmReceipt(await theatre.as(self.buyer), { orderId: orderId(self) });

let parcels = 0;
/** A number that the postal union's check accepts. */
function nextNumber(): string {
  const digits = String(10_000_000 + ++parcels * 7_919).slice(-8);
  const weights = [8, 6, 4, 2, 3, 5, 9, 7];
  const rest = 11 - ([...digits].reduce((sum, digit, i) => sum + Number(digit) * weights[i]!, 0) % 11);
  return `EE${digits}${rest === 10 ? 0 : rest === 11 ? 5 : rest}PT`;
}

export const ship: Act = async (theatre, self) =>
  shipOrder(await theatre.as(self.seller), { orderId: orderId(self), parcels: [{ carrier: 'EMS', number: nextNumber() }] });
export const shipFirstLine: Act = async (theatre, self) => {
  const ctx = await theatre.as(self.seller);
  const [line] = await listLinesOfOrders(ctx.db.reader, [orderId(self)]);
  return shipOrder(ctx, {
    orderId: orderId(self),
    parcels: [{ carrier: 'EMS', number: nextNumber(), lines: [{ orderLineId: line!.id, quantity: line!.quantity }] }],
  });
};

/** Opens a dispute that asks for a share of the order's total. */
export const claim =
  (reason: 'DAMAGED' | 'DIFFERS' | 'SHORT' | 'QUALITY', share: number, text: string): Act =>
  async (theatre, self) => {
    const ctx = await theatre.as(self.buyer);
    const order = (await findOrder(ctx.db.reader, orderId(self)))!;
    const amountMinor = Math.round(order.totalMinor * share);
    return openDispute(ctx, { orderId: order.id, reason, received: true, proposal: { kind: 'REFUND_ONLY', amountMinor }, text });
  };
export const counter =
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
export const sellerAccepts: Act = async (theatre, self) => {
  const { dispute, proposals } = await theatre.disputeOf(orderId(self));
  return acceptProposal(await theatre.as(self.seller), {
    disputeId: dispute.id,
    version: dispute.version,
    proposalId: proposals.find((each) => each.by === 'BUYER')!.id,
  });
};
export const escalate =
  (text: string): Act =>
  async (theatre, self) => {
    const { dispute } = await theatre.disputeOf(orderId(self));
    return escalateDispute(await theatre.as(self.buyer), { disputeId: dispute.id, version: dispute.version, text });
  };
export const decideFor =
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
export const withdraw: Act = async (theatre, self) => {
  const { dispute } = await theatre.disputeOf(orderId(self));
  return withdrawDispute(await theatre.as(self.buyer), { disputeId: dispute.id, version: dispute.version });
};
export const askToCancel =
  (reason: string): Act =>
  async (theatre, self) =>
    requestCancel(await theatre.as(self.buyer), { orderId: orderId(self), reason });
export const agreeToCancel: Act = async (theatre, self) =>
  answerCancelRequest(await theatre.as(self.seller), {
    orderId: orderId(self),
    accept: true,
    reason: 'Of course. Nothing was packed yet.',
  });
