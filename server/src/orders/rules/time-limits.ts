import { DAY, HOUR } from '#server/kernel/time.js';

/** T2: until when a payment is verified; a freeze does not count. @returns Milliseconds UTC. */
export function verifiedBy(
  { paidAt, placedAt, frozenMs }: { paidAt: number | null; placedAt: number; frozenMs: number },
  { verificationHours }: { verificationHours: number },
): number {
  return (paidAt ?? placedAt) + verificationHours * HOUR + frozenMs;
}

/** T4: until when the shop answers a cancel request. @returns Milliseconds UTC. */
export function answerBy(
  request: { requestedAt: number; answerBy?: number },
  { cancelAnswerHours }: { cancelAnswerHours: number },
): number {
  return request.answerBy ?? request.requestedAt + cancelAnswerHours * HOUR;
}

/** T1: until when money from outside has to be here; never longer than an unpaid order may wait at all. @returns Milliseconds UTC. */
export function payByOf(
  { placedAt }: { placedAt: number },
  now: number,
  { offlinePayDays, unpaidDays }: { offlinePayDays: number; unpaidDays: number },
): number {
  return Math.min(now + offlinePayDays * DAY, placedAt + unpaidDays * DAY);
}
