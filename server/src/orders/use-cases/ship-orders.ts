import { z } from 'zod';
import { DomainError } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import { parseInput } from '#server/platform/input.js';
import { requireShopId } from '#server/shops/index.js';
import { type ListedRow, listRows } from '../listed-rows.ts';
import { listLengthMax, readShippingList } from '../read-shipping-list.ts';
import { planShipment, type Shipment, ship } from '../shipment.ts';
import { isShippedBefore } from '../shipped-before.ts';
import { requireActiveOrder } from '../side.ts';
import type { Order } from '../tables.ts';

export const shipOrdersInput = z.object({
  text: z.string().max(listLengthMax, `The list may have ${listLengthMax.toLocaleString('en')} characters at most. Send it in parts.`),
  dryRun: z.boolean(),
});

/** What became of a row, or what would. */
export interface ShippedRow {
  readonly listed: ListedRow;
  readonly outcome: 'READY' | 'SHIPPED' | 'SHIPPED_BEFORE' | 'REFUSED';
  readonly order: Order | null;
  /** What its parcel holds. */
  readonly contents: Shipment['parcels'][number]['lines'];
  readonly refusal: DomainError | null;
}

/**
 * The shop ships many orders at once: a row is one parcel with all that is left of its order. Every row stands for itself, in a transaction of
 * its own: a bad one changes nothing, and one that was shipped before, with the same carrier and number, is not shipped again.
 *
 * @param input `dryRun`: says what would happen, and writes nothing.
 * @throws InvalidInput, ListUnreadable, TooManyRows; then no row is looked at
 */
export async function shipOrders(ctx: Context, input: z.input<typeof shipOrdersInput>): Promise<ShippedRow[]> {
  const { text, dryRun } = parseInput(shipOrdersInput, input);
  const rows: ShippedRow[] = [];
  for (const listed of await listRows(ctx, requireShopId(ctx), readShippingList(text))) {
    const { order, refusal } = listed;
    if (refusal || !order) rows.push({ listed, outcome: 'REFUSED', order, contents: [], refusal });
    else rows.push(await (dryRun ? tryRow(ctx, listed, order) : shipRow(ctx, listed, order)).catch(refusedRow(listed)));
  }
  return rows;
}

async function tryRow(ctx: Context, listed: ListedRow, { id }: Order): Promise<ShippedRow> {
  const db = ctx.db.reader;
  const order = await requireActiveOrder(ctx, db, id);
  const known = { listed, order, refusal: null };
  if (await isShippedBefore(db, id, listed)) return { ...known, outcome: 'SHIPPED_BEFORE', contents: [] };
  const { parcels } = await planShipment(ctx, db, order, [{ ...listed, lines: [] }]);
  return { ...known, outcome: 'READY', contents: parcels[0]!.lines };
}

function shipRow(ctx: Context, listed: ListedRow, { id }: Order): Promise<ShippedRow> {
  return ctx.db.transaction(async (tx) => {
    const order = await requireActiveOrder(ctx, tx, id);
    const known = { listed, refusal: null };
    if (await isShippedBefore(tx, id, listed)) return { ...known, outcome: 'SHIPPED_BEFORE', order, contents: [] };
    const shipment = await planShipment(ctx, tx, order, [{ ...listed, lines: [] }]);
    const shipped = await ship(ctx, tx, order, shipment);
    return { ...known, outcome: 'SHIPPED', order: shipped, contents: shipment.parcels[0]!.lines };
  });
}

function refusedRow(listed: ListedRow) {
  return (error: unknown): ShippedRow => {
    if (!(error instanceof DomainError)) throw error;
    return { listed, outcome: 'REFUSED', order: listed.order, contents: [], refusal: error };
  };
}
