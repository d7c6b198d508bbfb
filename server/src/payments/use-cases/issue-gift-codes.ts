import { randomInt } from 'node:crypto';
import { hashSecret } from '#server/accounts/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { insertGiftCodes } from '../gift-code-store.ts';
import { chanceLength, giftCodeOf, letterCount, shownGiftCode } from '../rules/gift-code.ts';
import type { GiftCode } from '../tables.ts';

export interface GiftCodesWanted extends Pick<GiftCode, 'amountMinor' | 'currency' | 'note' | 'issuedBy' | 'expiresAt'> {
  readonly count: number;
}

/** A code as it is shown, this once, with what is kept of it. */
export interface IssuedGiftCode {
  readonly code: string;
  readonly giftCode: GiftCode;
}

/** Makes new gift codes. They cost nothing yet: their money is booked when somebody redeems them. */
export async function issueGiftCodes(ctx: Context, tx: Tx, { count, ...shared }: GiftCodesWanted): Promise<IssuedGiftCode[]> {
  const issuedAt = ctx.clock.now();
  const ids = Array.from({ length: count }, () => ctx.ids('giftCode'));
  const issued = ids.map((id) => {
    const code = giftCodeOf(Array.from({ length: chanceLength }, () => randomInt(letterCount)));
    const open = { redeemedAt: null, redeemedBy: null, cancelledAt: null, cancelReason: null };
    const kept = { id, issueId: ids[0]!, codeHash: hashSecret(code), ending: code.slice(-4), issuedAt };
    const giftCode = { ...shared, ...open, ...kept };
    return { code: shownGiftCode(code), giftCode };
  });
  await insertGiftCodes(
    tx,
    issued.map(({ giftCode }) => giftCode),
  );
  return issued;
}
