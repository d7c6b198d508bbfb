import {
  BadgeCheck,
  CircleCheck,
  CircleDashed,
  CircleSlash,
  type LucideIcon,
  Package,
  PackageCheck,
  PackageOpen,
  Truck,
} from 'lucide-react';
import type { OrderState, ParcelState } from '../../graphql/schema.generated.ts';
import type { Tone } from '../../ui/Chip.tsx';

interface Look {
  icon: LucideIcon;
  tone: Tone;
}

/** Icon and colour of each state; the words come from the server. */
export const orderLooks: Record<OrderState, Look> = {
  AWAITING_PAYMENT: { icon: CircleDashed, tone: 'warning' },
  PAYMENT_BEING_VERIFIED: { icon: BadgeCheck, tone: 'trust' },
  AWAITING_SHIPMENT: { icon: Package, tone: 'brand' },
  PARTIALLY_SHIPPED: { icon: PackageOpen, tone: 'brand' },
  AWAITING_DELIVERY: { icon: Truck, tone: 'brand' },
  DELIVERED: { icon: PackageCheck, tone: 'success' },
  COMPLETED: { icon: CircleCheck, tone: 'success' },
  CLOSED: { icon: CircleSlash, tone: 'neutral' },
};

export const orderStates = Object.keys(orderLooks) as OrderState[];

const troubled = new Set<ParcelState>(['FAILED_ATTEMPT', 'EXCEPTION', 'RETURNED', 'NOT_FOUND', 'EXPIRED']);

export function parcelLook(state: ParcelState): Look {
  if (state === 'DELIVERED') return { icon: PackageCheck, tone: 'success' };
  return troubled.has(state) ? { icon: PackageOpen, tone: 'warning' } : { icon: Truck, tone: 'brand' };
}

export type LostState = Extract<ParcelState, 'NOT_FOUND' | 'EXPIRED' | 'RETURNED'>;

/** Whether the goods will not come with this parcel, as far as anybody knows. */
export function isLost(state: ParcelState): state is LostState {
  return state === 'NOT_FOUND' || state === 'EXPIRED' || state === 'RETURNED';
}
