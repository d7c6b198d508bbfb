/** Every number of the marketplace that an operator may change. Durations say their unit; sources: the marketplace's FAQ and its timers T0-T19. */
export const defaultPolicies = {
  /** The market's charge currency (ISO 4217). */
  currency: 'USD',
  /** T0: how long placing an order keeps the goods for its buyer, paid at once. */
  stockHoldMinutes: 30,
  /** T1: how long an unpaid order waits. */
  unpaidDays: 20,
  /** T1: how long money from outside of the market (wire transfer, WebMoney, Western Union) is waited for. */
  offlinePayDays: 7,
  /** How many unpaid purchases may keep goods for one buyer at once, and how many pieces of one variant while money from outside is waited for. */
  unpaidPurchasesMax: 20,
  offlinePiecesMax: 10,
  /** T2: how long a payment may be verified. */
  verificationHours: 24,
  /** T3: how long a seller has to ship where the shop names no handling days of its own. */
  shipByDefaultDays: 7,
  /** T3: the most handling days that a shop may name, in business days. */
  handlingMaxDays: 30,
  /** T4: how long a seller has to answer a cancel request. */
  cancelAnswerHours: 48,
  /** T5: how long protection goes on after the promised day, and after receipt. */
  protectionTailDays: 15,
  /** T6: how long after shipping a parcel can first be called not received. */
  notReceivedAfterDays: 10,
  /** T6: with a promise shorter than this, "not received" may be said at once. */
  notReceivedShortPromiseDays: 5,
  /** T7: how long after delivery receipt is confirmed by the clock. */
  confirmReceiptDays: 7,
  /** T9: how long a seller has for the first answer to a dispute. */
  disputeAnswerDays: 5,
  /** T10a: from which day of a dispute its buyer may ask the platform. */
  disputeEscalateAfterDays: 3,
  /** T10b: on which day of a dispute without agreement the platform takes over. */
  disputeAutoEscalateDays: 7,
  /** T12: the platform's target for a decision. */
  decisionDays: 10,
  /** T12: when the buyer is refunded because the platform did not decide. */
  decisionHardStopDays: 60,
  /** S8: bounds of what sellers may promise, in business days. */
  transitMinDays: 2,
  transitMaxDays: 40,
  /** T18: when refunds arrive, in business days, by reason. */
  cardRefundMinDays: 2,
  cardRefundMaxDays: 25,
  closedRefundMinDays: 3,
  closedRefundMaxDays: 20,
  /** The market's share of merchandise, in basis points (800 = 8 %). */
  commissionBasisPoints: 800,
  /** B.9: how often a shop is paid out, from which amount on (in minor units of the charge currency), and how long a transfer may take. */
  payoutIntervalDays: 7,
  payoutMinimumMinor: 1_000,
  payoutTransitDays: 5,
  /** How long nothing is paid out after a shop changed where its money goes: time to stop a thief. */
  payoutCoolDownDays: 3,
  /** How long a payment's challenge may be answered. */
  challengeMinutes: 15,
  /** Amounts from which a person verifies the payment, in minor units of the charge currency. */
  riskReviewFromMinor: 50_000,
  /** How long before a deadline whoever must act is warned. */
  deadlineWarningHours: 48,
  /** T8: days without a first scan until carriers may still be silent, and until a parcel counts as not found. */
  firstScanNoteDays: 3,
  firstScanMissingDays: 7,
  /** Days of silence after which tracking expires. */
  trackingExpiresDays: 30,
  /** B.5: how long after naming a parcel its shop may correct the tracking number, and how often. */
  correctionDays: 5,
  correctionsMax: 2,
  /** How long a session lasts at most, and how long without a visit. */
  sessionDays: 30,
  sessionIdleDays: 14,
  /** How long the link of a registration and of a new e-mail address works. */
  registrationHours: 24,
  emailChangeHours: 24,
  /** How long the link of Password Retrieval works. */
  passwordResetMinutes: 30,
  /** How long a proof of identity counts for changes of password, e-mail address and second factor. */
  confirmationMinutes: 5,
  /** Whether staff does its work only with a second factor. */
  staffNeedSecondFactor: false,
  /** Tries to sign in to one account, and from one address, within the window. */
  signInTriesPerAccount: 10,
  signInTriesPerAddress: 100,
  /** Mails asked for by one address (registration, Password Retrieval), and to one address, within the window. */
  accountMailsPerAddress: 20,
  accountMailsPerRecipient: 5,
  /** Looks at parcels and orders by their numbers from one address within the window (O9). */
  trackingTriesPerAddress: 120,
  throttleMinutes: 15,
  /** B.9: whether an operator looks at a new shop before it may publish. */
  shopsNeedApproval: false,
} as const;

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] extends boolean ? boolean : number };

export type Policies = Widened<typeof defaultPolicies>;
