import { DisputeTransitionRefused } from './dispute-refusals.ts';

/** The states of a dispute (2-processes B.7). Returns, reshipping and evidence requests have their names here already; their steps come with them. */
export const disputeStates = [
  'AWAITING_SELLER',
  'AWAITING_BUYER',
  'PLATFORM_REVIEW',
  'AGREED',
  'DECIDED',
  'RESOLVED',
  'WITHDRAWN',
] as const;
export type DisputeState = (typeof disputeStates)[number];

export type DisputeActor = 'BUYER' | 'SELLER' | 'AGENT' | 'CLOCK' | 'PROVIDER';

export type DisputeTimer = 'DISPUTE_ANSWER' | 'DISPUTE_ESCALATION' | 'DISPUTE_DECISION';

interface Transition {
  readonly from: readonly DisputeState[];
  /** RESOLVED through AGREED or DECIDED: both are passed in the same transaction. */
  readonly to: DisputeState;
  readonly by: readonly DisputeActor[];
  readonly timer?: DisputeTimer;
}

const talking = ['AWAITING_SELLER', 'AWAITING_BUYER'] as const;
const running = [...talking, 'PLATFORM_REVIEW'] as const;

/** The states of a dispute that is not over. */
export const runningStates: readonly DisputeState[] = running;

/** Every step of a dispute: from where, by whom, and which clock takes it. */
export const disputeTransitions = {
  acceptAsSeller: { from: ['AWAITING_SELLER', 'PLATFORM_REVIEW'], to: 'AGREED', by: ['SELLER'] },
  acceptAsBuyer: { from: ['AWAITING_BUYER', 'PLATFORM_REVIEW'], to: 'AGREED', by: ['BUYER'] },
  counter: { from: talking, to: 'AWAITING_BUYER', by: ['SELLER'] },
  propose: { from: talking, to: 'AWAITING_SELLER', by: ['BUYER'] },
  escalate: { from: talking, to: 'PLATFORM_REVIEW', by: ['BUYER'] },
  escalateByTime: { from: talking, to: 'PLATFORM_REVIEW', by: ['CLOCK'], timer: 'DISPUTE_ESCALATION' },
  acceptBySilence: { from: ['AWAITING_SELLER'], to: 'AGREED', by: ['CLOCK'], timer: 'DISPUTE_ANSWER' },
  decide: { from: ['PLATFORM_REVIEW'], to: 'DECIDED', by: ['AGENT'] },
  decideByTime: { from: ['PLATFORM_REVIEW'], to: 'DECIDED', by: ['CLOCK'], timer: 'DISPUTE_DECISION' },
  /* A lost chargeback settles it: the money is with the buyer. */
  endByChargeback: { from: running, to: 'RESOLVED', by: ['PROVIDER'] },
  withdraw: { from: running, to: 'WITHDRAWN', by: ['BUYER'] },
} as const satisfies Record<string, Transition>;

export type DisputeEvent = keyof typeof disputeTransitions;

/** Where `event` leads a dispute. @throws DisputeTransitionRefused */
export function decideStep(state: DisputeState, event: DisputeEvent, actor: DisputeActor): DisputeState {
  const rule: Transition = disputeTransitions[event];
  if (rule.from.includes(state) && !rule.by.includes(actor))
    throw new DisputeTransitionRefused(state, 'This step belongs to the other side. Look at the dispute again to see who is to act.');
  if (!mayTake(state, event, actor)) throw new DisputeTransitionRefused(state);
  return disputeTransitions[event].to;
}

export function mayTake(state: DisputeState, event: DisputeEvent, actor: DisputeActor): boolean {
  const rule: Transition = disputeTransitions[event];
  return rule.from.includes(state) && rule.by.includes(actor);
}

/** Whether it still holds its order's money. */
export function isRunning(state: DisputeState): boolean {
  return (running as readonly DisputeState[]).includes(state);
}

/** The clock that runs in a state: the seller's first answer (T9), else agreement (T10b), else the platform (T12). */
export function timerOf(state: DisputeState, sellerHasAnswered: boolean): DisputeTimer | undefined {
  if (state === 'PLATFORM_REVIEW') return 'DISPUTE_DECISION';
  if (state === 'AWAITING_SELLER' && !sellerHasAnswered) return 'DISPUTE_ANSWER';
  return state === 'AWAITING_SELLER' || state === 'AWAITING_BUYER' ? 'DISPUTE_ESCALATION' : undefined;
}

/** Who has to act; null when nobody has to any more. */
export function awaitedIn(state: DisputeState): 'BUYER' | 'SELLER' | 'PLATFORM' | null {
  if (state === 'AWAITING_SELLER') return 'SELLER';
  if (state === 'AWAITING_BUYER') return 'BUYER';
  return state === 'PLATFORM_REVIEW' ? 'PLATFORM' : null;
}

export const disputeLabels: Record<DisputeState, string> = {
  AWAITING_SELLER: 'The shop’s turn to answer',
  AWAITING_BUYER: 'The buyer’s turn to answer',
  PLATFORM_REVIEW: 'Platform review',
  AGREED: 'Agreed',
  DECIDED: 'Decided',
  RESOLVED: 'Resolved',
  WITHDRAWN: 'Withdrawn',
};
