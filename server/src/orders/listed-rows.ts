import { DomainError, InvalidInput } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import { listCarriers, listParcelsByNumber, numberKey } from '#server/shipping/index.js';
import { listOrdersByNumber } from './order-store.ts';
import { orderNumberOf } from './rules/order-number.ts';
import { carrierCodeOf, type ListedShipment } from './rules/shipping-list.ts';
import type { Order } from './tables.ts';
import { trackingNumber } from './tracking-number-input.ts';

/** A row of a list that names an order and a parcel for it. */
export interface ListedRow {
  /** Where it stands in the text, counted from 1. */
  readonly line: number;
  /** The order's number, as it was typed. */
  readonly orderNumber: string;
  /** A carrier's code, or what was typed where no carrier is meant. */
  readonly carrier: string;
  readonly number: string;
  /** Null when the shop has none with that number. */
  readonly order: Order | null;
  /** Whether another order, of this list or of the market, has the number. */
  readonly isNumberReused: boolean;
  /** Why the row cannot be looked at any further; null when it can. */
  readonly refusal: DomainError | null;
}

/** Nobody's order and another shop's are one and the same. */
class OrderUnknown extends DomainError {
  readonly code = 'NOT_FOUND';
  override readonly path = ['order'];
  constructor() {
    super('Your shop has no order with this number. Compare it with your list of orders.');
  }
}

/** The list names an order more than once. */
class SameOrderTwice extends DomainError {
  readonly code = 'SAME_ORDER_TWICE';
  override readonly path = ['order'];
  constructor(lines: readonly number[]) {
    super(`Lines ${lines.join(' and ')} name the same order. Leave one here, and send its other parcels on the page of the order.`);
  }
}

/** Finds what the rows of a list mean: orders of this shop, carriers by code or name, the buyer's choice where none is named. */
export async function listRows(ctx: Context, shopId: string, shipments: readonly ListedShipment[]): Promise<ListedRow[]> {
  const db = ctx.db.reader;
  const numbers = shipments.map(({ order }) => orderNumberOf(order));
  const orders = new Map((await listOrdersByNumber(db, shopId, numbers)).map((order) => [order.number, order]));
  const carriers = await listCarriers(db);
  const parcels = await listParcelsByNumber(
    db,
    shipments.map(({ number }) => numberKey(number)),
  );
  return shipments.map((shipment, i): ListedRow => {
    const order = orders.get(numbers[i]!) ?? null;
    const key = numberKey(shipment.number);
    const isElsewhere = parcels.some((parcel) => parcel.numberKey === key && parcel.orderId !== order?.id);
    const isListedTwice = shipments.some((each, j) => numbers[j] !== numbers[i] && key !== '' && numberKey(each.number) === key);
    const lines = shipments.filter((_each, j) => numbers[j] === numbers[i]).map(({ line }) => line);
    return {
      line: shipment.line,
      orderNumber: shipment.order,
      carrier: shipment.carrier === null ? (order?.carrierCode ?? '') : carrierCodeOf(shipment.carrier, carriers),
      number: shipment.number,
      order,
      isNumberReused: isElsewhere || isListedTwice,
      refusal: refusalOf(shipment, order, lines),
    };
  });
}

function refusalOf({ fault, number }: ListedShipment, order: Order | null, lines: readonly number[]): DomainError | null {
  if (fault !== null) return new InvalidInput([{ path: [], message: fault }]);
  if (!order) return new OrderUnknown();
  if (lines.length > 1) return new SameOrderTwice(lines);
  const typed = trackingNumber.number.safeParse(number);
  return typed.success ? null : new InvalidInput(typed.error.issues.map(({ message }) => ({ path: ['number'], message })));
}
