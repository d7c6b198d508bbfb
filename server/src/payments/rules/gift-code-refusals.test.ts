import { expect, test } from 'vitest';
import { GiftCodeMistyped, GiftCodeNotOpen, GiftCodeOver, GiftCodesShown, GiftCodeUnknown, GiftCodeUsed } from './gift-code-refusals.ts';

test.each([
  ['mistyped', new GiftCodeMistyped(), 'GIFT_CODE_MISTYPED', 'code', 'Compare it with the card'],
  ['unknown', new GiftCodeUnknown(), 'GIFT_CODE_UNKNOWN', 'code', 'Ask whoever gave it to you'],
  ['redeemed by the viewer', new GiftCodeUsed(true), 'GIFT_CODE_USED', 'code', 'among the entries of your wallet'],
  ['redeemed by another', new GiftCodeUsed(false), 'GIFT_CODE_USED', 'code', 'somebody else'],
  ['cancelled', new GiftCodeOver(true), 'GIFT_CODE_OVER', 'code', 'Ask customer service'],
  ['too old', new GiftCodeOver(false), 'GIFT_CODE_OVER', 'code', 'The time of this code is over'],
  ['issued before', new GiftCodesShown(), 'GIFT_CODES_SHOWN', 'idempotencyKey', 'issue new ones'],
  ['not open', new GiftCodeNotOpen(), 'CONFLICT', 'giftCodeId', 'Look at where it stands now'],
])('P1: a gift code that is %s is refused with a code, a path and what to do', (_, refusal, code, path, words) => {
  expect(refusal).toMatchObject({ code, path: [path], message: expect.stringContaining(words) });
});
