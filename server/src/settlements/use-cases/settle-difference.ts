import { z } from 'zod';
import { requireViewer } from '#server/accounts/index.js';
import { recordAct } from '#server/desk/index.js';
import { NotFound } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import { line, parseInput } from '#server/platform/input.js';
import { DifferenceSettled } from '../rules/settlement-refusals.ts';
import { findDifference, markSettled } from '../store.ts';
import type { SettlementDifference } from '../tables.ts';

export const settleDifferenceInput = z.object({ differenceId: z.string(), reason: line('The reason', 1_000) });

/**
 * An operator writes what a difference was; it is no longer open then. Nothing is booked by it: what has to be mended is mended where it
 * belongs, such as with a refund.
 *
 * @throws NotFound, DifferenceSettled, InvalidInput
 */
export async function settleDifference(ctx: Context, input: z.input<typeof settleDifferenceInput>): Promise<SettlementDifference> {
  const { differenceId: id, reason } = parseInput(settleDifferenceInput, input);
  const { accountId: actorId } = requireViewer(ctx);
  return ctx.db.transaction(async (tx) => {
    const at = ctx.clock.now();
    if (!(await findDifference(tx, id))) throw new NotFound('difference', ['differenceId']);
    const settled = await markSettled(tx, id, { settledAt: at, settledBy: actorId, reason });
    if (!settled) throw new DifferenceSettled();
    await recordAct(ctx, tx, { key: `difference.settle:${id}`, at, actorId, act: 'difference.settle', subjectId: id, reason });
    return settled;
  });
}
