import { DomainError } from '#server/kernel/errors.js';
import { DAY } from '#server/kernel/time.js';
import { isAtItsEnd, type ParcelState } from './parcel.ts';

export class CorrectionTooLate extends DomainError {
  readonly code = 'CORRECTION_TOO_LATE';
  constructor(days: number) {
    super(
      `A tracking number can be corrected for ${days} days after the parcel was named. Write the right number to the buyer in a message.`,
    );
  }
}

export class CorrectionsUsedUp extends DomainError {
  readonly code = 'CORRECTIONS_USED_UP';
  constructor(most: number) {
    const often = most === 0 ? 'not be corrected' : most === 1 ? 'be corrected once' : `be corrected ${most} times`;
    super(`In this market a tracking number can ${often}. Write the right number to the buyer in a message.`);
  }
}

export class ParcelAtItsEnd extends DomainError {
  readonly code = 'PARCEL_AT_ITS_END';
  constructor(state: ParcelState) {
    const end = state === 'DELIVERED' ? 'handed this parcel over' : 'sent this parcel back';
    super(`The carrier says that it has ${end}. If that is about another parcel, write to customer service.`);
  }
}

export class SameNumber extends DomainError {
  readonly code = 'SAME_NUMBER';
  override readonly path = ['number'];
  constructor() {
    super('The parcel has this carrier and this number already. Type the right one.');
  }
}

interface CorrectedParcel {
  readonly state: ParcelState;
  /** Milliseconds UTC. */
  readonly declaredAt: number;
  readonly corrections: number;
}

interface CorrectionPolicies {
  readonly correctionDays: number;
  readonly correctionsMax: number;
}

/**
 * Why the number of a parcel cannot be corrected now, whatever the new one is (2-processes B.5: twice within five days); null when it can.
 *
 * @param now Milliseconds UTC.
 */
export function correctionRefusal(
  { state, declaredAt, corrections }: CorrectedParcel,
  now: number,
  { correctionDays, correctionsMax }: CorrectionPolicies,
): DomainError | null {
  if (isAtItsEnd(state)) return new ParcelAtItsEnd(state);
  if (corrections >= correctionsMax) return new CorrectionsUsedUp(correctionsMax);
  if (now > declaredAt + correctionDays * DAY) return new CorrectionTooLate(correctionDays);
  return null;
}
