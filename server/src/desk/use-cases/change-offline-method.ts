import { z } from 'zod';
import { requireViewer } from '#server/accounts/index.js';
import { InvalidInput } from '#server/kernel/errors.js';
import { listOfflineMethods, type OfflineMethod, offlineCodes, saveOfflineMethod } from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import { exactLine, parseInput } from '#server/platform/input.js';
import { recordAct } from '../record-act.ts';

export const changeOfflineMethodInput = z.object({
  method: z.enum(offlineCodes),
  isOn: z.boolean(),
  payTo: exactLine('To whom buyers pay', 1_000, 0),
});

/**
 * An operator turns a way to pay from outside on or off, and says to whom buyers pay. Who was told before pays as he was told.
 *
 * @throws InvalidInput when it is on and names nobody.
 */
export async function changeOfflineMethod(ctx: Context, input: z.input<typeof changeOfflineMethodInput>): Promise<OfflineMethod[]> {
  const { method: code, isOn, payTo } = parseInput(changeOfflineMethodInput, input);
  if (isOn && payTo === '')
    throw new InvalidInput([{ path: ['payTo'], message: 'Say to whom buyers pay, such as the holder, bank and number of the account.' }]);
  return ctx.db.transaction(async (tx) => {
    await saveOfflineMethod(tx, { code, isOn, payTo });
    await recordAct(ctx, tx, {
      key: ctx.ids('audit'),
      at: ctx.clock.now(),
      actorId: requireViewer(ctx).accountId,
      act: 'paymentMethod.change',
      subjectId: code,
      reason: `${isOn ? 'On' : 'Off'}. ${payTo}`.trim(),
    });
    return listOfflineMethods(tx);
  });
}
