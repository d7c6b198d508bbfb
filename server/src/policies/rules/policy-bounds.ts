import type { Policies } from './default-policies.ts';

/** What an operator may set. The currency is not among them: money that is booked keeps its own. */
export type PolicyName = Exclude<keyof Policies, 'currency'>;
export type PolicyUnit = 'MINUTES' | 'HOURS' | 'DAYS' | 'BUSINESS_DAYS' | 'BASIS_POINTS' | 'MINOR_UNITS' | 'TIMES' | 'COUNT' | 'ON_OFF';

export type PolicyGroup = 'ORDERS' | 'PAYMENTS' | 'SHIPPING' | 'DISPUTES' | 'ACCOUNTS';
type PolicyBounds = readonly [group: PolicyGroup, unit: PolicyUnit, min: number, max: number, meaning: string];

/** What each policy counts, the least and the most that it may be (beyond them promises of the market would mean nothing), and what it means. */
export const policyBounds: Readonly<Record<PolicyName, PolicyBounds>> = {
  stockHoldMinutes: ['ORDERS', 'MINUTES', 5, 1_440, 'How long placing an order keeps the goods for its buyer'],
  unpaidDays: ['ORDERS', 'DAYS', 1, 60, 'How long an unpaid order waits before it closes'],
  offlinePayDays: ['PAYMENTS', 'DAYS', 1, 30, 'How long a payment from outside of this market is waited for'],
  unpaidPurchasesMax: ['ORDERS', 'COUNT', 1, 1_000, 'How many unpaid purchases may keep goods for one buyer at once'],
  offlinePiecesMax: [
    'PAYMENTS',
    'COUNT',
    1,
    100_000,
    'How many pieces of one variant a buyer’s unpaid purchases may keep while a payment from outside is waited for',
  ],
  shipByDefaultDays: ['ORDERS', 'DAYS', 1, 30, 'How long a shop has to ship where it names no handling days of its own'],
  cancelAnswerHours: ['ORDERS', 'HOURS', 1, 168, 'How long a seller has to answer a request to cancel'],
  protectionTailDays: ['ORDERS', 'DAYS', 1, 90, 'How long Buyer Protection goes on after the promised day, and after receipt'],
  confirmReceiptDays: ['ORDERS', 'DAYS', 1, 60, 'How long after delivery receipt is confirmed by itself'],
  deadlineWarningHours: ['ORDERS', 'HOURS', 1, 168, 'How long before a deadline whoever must act is warned'],
  commissionBasisPoints: ['PAYMENTS', 'BASIS_POINTS', 0, 5_000, 'The market’s share of merchandise'],
  payoutIntervalDays: ['PAYMENTS', 'DAYS', 1, 60, 'How often a shop is paid out'],
  payoutMinimumMinor: ['PAYMENTS', 'MINOR_UNITS', 1, 10_000_000, 'The least amount that is paid out'],
  payoutTransitDays: ['PAYMENTS', 'DAYS', 1, 30, 'How long a payout may be on its way until staff has to look for it'],
  payoutCoolDownDays: ['PAYMENTS', 'DAYS', 0, 30, 'How long nothing is paid out after a shop changed its payout account'],
  verificationHours: ['PAYMENTS', 'HOURS', 1, 24, 'How long a payment may be verified'], // P16 promises 24 at most
  challengeMinutes: ['PAYMENTS', 'MINUTES', 5, 60, 'How long the bank’s question about a payment may be answered'],
  riskReviewFromMinor: ['PAYMENTS', 'MINOR_UNITS', 0, 100_000_000, 'The amount from which a person verifies the payment'],
  cardRefundMinDays: ['PAYMENTS', 'BUSINESS_DAYS', 0, 60, 'The least time until a refund is back on a card'],
  cardRefundMaxDays: ['PAYMENTS', 'BUSINESS_DAYS', 1, 90, 'The most time until a refund is back on a card'],
  closedRefundMinDays: ['PAYMENTS', 'BUSINESS_DAYS', 0, 60, 'The least time until the refund of a closed order arrives'],
  closedRefundMaxDays: ['PAYMENTS', 'BUSINESS_DAYS', 1, 90, 'The most time until the refund of a closed order arrives'],
  handlingMaxDays: ['SHIPPING', 'BUSINESS_DAYS', 1, 60, 'The most handling days that a shop may name'],
  transitMinDays: ['SHIPPING', 'BUSINESS_DAYS', 1, 40, 'The least time on the way that a shop may promise'],
  transitMaxDays: ['SHIPPING', 'BUSINESS_DAYS', 1, 90, 'The most time on the way that a shop may promise'],
  firstScanNoteDays: [
    'SHIPPING',
    'DAYS',
    1,
    30,
    'How long a carrier may be silent about a new parcel before its buyer is told that this is usual',
  ],
  firstScanMissingDays: ['SHIPPING', 'DAYS', 2, 60, 'How long until a parcel that no carrier scanned counts as not found'],
  trackingExpiresDays: ['SHIPPING', 'DAYS', 7, 180, 'How long without news until tracking of a parcel expires'],
  correctionDays: ['SHIPPING', 'DAYS', 1, 30, 'How long after naming a parcel its shop may correct the tracking number'],
  correctionsMax: ['SHIPPING', 'TIMES', 0, 10, 'How often a shop may correct the tracking number of a parcel'],
  notReceivedAfterDays: ['DISPUTES', 'DAYS', 1, 60, 'How long after shipping a buyer can first say “not received”'],
  notReceivedShortPromiseDays: ['DISPUTES', 'DAYS', 0, 60, 'With a promise shorter than this, “not received” can be said at once'],
  disputeAnswerDays: ['DISPUTES', 'DAYS', 1, 30, 'How long a seller has for the first answer to a dispute'],
  disputeEscalateAfterDays: ['DISPUTES', 'DAYS', 1, 30, 'From which day of a dispute its buyer may ask the market to decide'],
  disputeAutoEscalateDays: ['DISPUTES', 'DAYS', 1, 60, 'On which day of a dispute without agreement the market takes over'],
  decisionDays: ['DISPUTES', 'DAYS', 1, 60, 'How long the market wants to take to decide'],
  decisionHardStopDays: ['DISPUTES', 'DAYS', 1, 180, 'When the buyer is refunded because the market did not decide'],
  shopsNeedApproval: ['ACCOUNTS', 'ON_OFF', 0, 1, 'An operator looks at a new shop before it may publish'],
  sessionDays: ['ACCOUNTS', 'DAYS', 1, 365, 'How long a session lasts at most'],
  sessionIdleDays: ['ACCOUNTS', 'DAYS', 1, 365, 'How long a session lasts without a visit'],
  registrationHours: ['ACCOUNTS', 'HOURS', 1, 168, 'How long the link of a registration works'],
  emailChangeHours: ['ACCOUNTS', 'HOURS', 1, 168, 'How long the link to a new e-mail address works'],
  passwordResetMinutes: ['ACCOUNTS', 'MINUTES', 5, 1_440, 'How long the link of Password Retrieval works'],
  confirmationMinutes: ['ACCOUNTS', 'MINUTES', 1, 60, 'How long a proof of identity counts for changes of what guards the account'],
  staffNeedSecondFactor: ['ACCOUNTS', 'ON_OFF', 0, 1, 'Staff does its work only with a second factor'],
  signInTriesPerAccount: ['ACCOUNTS', 'TIMES', 3, 1_000, 'How often somebody may try to sign into one account within the window'],
  signInTriesPerAddress: [
    'ACCOUNTS',
    'TIMES',
    10,
    100_000,
    'How often somebody may try to sign in from one network address within the window',
  ],
  accountMailsPerAddress: ['ACCOUNTS', 'TIMES', 1, 10_000, 'How many mails about accounts one network address may cause within the window'],
  accountMailsPerRecipient: ['ACCOUNTS', 'TIMES', 1, 1_000, 'How many mails about accounts one person may be sent within the window'],
  trackingTriesPerAddress: [
    'ACCOUNTS',
    'TIMES',
    10,
    100_000,
    'How often parcels and orders may be looked up by number from one network address within the window',
  ],
  throttleMinutes: ['ACCOUNTS', 'MINUTES', 1, 1_440, 'The window in which tries and mails are counted'],
};

export const policyNames = Object.keys(policyBounds) as PolicyName[];

/** The first may not be more than the second. */
const pairs: readonly (readonly [least: PolicyName, most: PolicyName])[] = [
  ['transitMinDays', 'transitMaxDays'],
  ['cardRefundMinDays', 'cardRefundMaxDays'],
  ['closedRefundMinDays', 'closedRefundMaxDays'],
  ['disputeEscalateAfterDays', 'disputeAutoEscalateDays'],
  ['decisionDays', 'decisionHardStopDays'],
  ['firstScanNoteDays', 'firstScanMissingDays'],
  ['firstScanMissingDays', 'trackingExpiresDays'],
  ['sessionIdleDays', 'sessionDays'],
];

/** A policy as whole number: what is on is 1. */
export function numberOf(policies: Policies, name: PolicyName): number {
  return Number(policies[name]);
}

/** What does not fit about one value; undefined when it fits. */
export function problemOf(name: PolicyName, value: number): string | undefined {
  const [, unit, min, max] = policyBounds[name];
  if (value >= min && value <= max) return undefined;
  return unit === 'ON_OFF' ? 'This is on (1) or off (0).' : `This may be ${min} to ${max}.`;
}

/** Names of two policies of which the first is now more than the second; undefined when all pairs fit. */
export function crossedPair(policies: Policies): readonly [least: PolicyName, most: PolicyName] | undefined {
  return pairs.find(([least, most]) => numberOf(policies, least) > numberOf(policies, most));
}

/** The policies with some of them changed. */
export function withChanges(policies: Policies, changes: readonly { name: PolicyName; value: number }[]): Policies {
  const changed = changes.map(({ name, value }) => [name, policyBounds[name][1] === 'ON_OFF' ? value === 1 : value]);
  return { ...policies, ...Object.fromEntries(changed) };
}
