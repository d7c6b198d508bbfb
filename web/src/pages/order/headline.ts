import type { OrderState, RefundState } from '../../graphql/schema.generated.ts';

interface Told {
  state: OrderState;
  closeReason: string | null;
  refunds: readonly { state: RefundState }[];
  dispute: { endedAt: string | null } | null;
  parcels: readonly { events: readonly { at: string; place: string | null }[] }[];
}

export type Headline =
  | 'unpaid'
  | 'checking'
  | 'packing'
  | 'partly'
  | 'inPlace'
  | 'onWay'
  | 'delivered'
  | 'completed'
  | 'closed'
  | 'refunded'
  | 'refundDone'
  | 'dispute';

const byState: Record<OrderState, Headline> = {
  AWAITING_PAYMENT: 'unpaid',
  PAYMENT_BEING_VERIFIED: 'checking',
  AWAITING_SHIPMENT: 'packing',
  PARTIALLY_SHIPPED: 'partly',
  AWAITING_DELIVERY: 'onWay',
  DELIVERED: 'delivered',
  COMPLETED: 'completed',
  CLOSED: 'closed',
};

/** Whether all that goes back has arrived. */
export function isBack({ refunds }: Pick<Told, 'refunds'>): boolean {
  return refunds.every(({ state }) => state === 'COMPLETE' || state === 'MANUAL');
}

/** The sentence that says where the order stands, and the place for it when the carrier named one. */
export function headlineOf(order: Told): { headline: Headline; place: string | null } {
  const scans = order.parcels.flatMap((parcel) => parcel.events).toSorted((one, other) => other.at.localeCompare(one.at));
  const place = scans.find((scan) => scan.place)?.place ?? null;
  if (order.dispute && !order.dispute.endedAt) return { headline: 'dispute', place };
  if (order.state === 'CLOSED' && order.refunds.length > 0) return { headline: isBack(order) ? 'refundDone' : 'refunded', place };
  if (order.state === 'AWAITING_DELIVERY' && place) return { headline: 'inPlace', place };
  return { headline: byState[order.state], place };
}
