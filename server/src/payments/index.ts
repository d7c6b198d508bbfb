export { countGiftCodes, countOpenOfIssues, listGiftCodes } from './gift-code-store.ts';
export { PaymentAttemptType, PaymentMethodCodeEnum, RefundType } from './graphql.ts';
export { isPaidOffline, refuseUnavailable, walletBalance } from './methods.ts';
export { type AtProvider, listAtProvider, listMovementsByRef, listUnnamedMovements, nameMovements } from './movement-store.ts';
export { listOfflineMethods, type OfflineMethod, saveOfflineMethod } from './offline-methods.ts';
export { type PaymentProvider, ProviderFault, type SettlementFile, SettlementFileUnfit, type SettlementLine } from './provider.ts';
export { type SandboxAccess, sandboxProvider } from './providers/sandbox-provider.ts';
export { stripeProvider } from './providers/stripe/stripe-provider.ts';
export { withBreaker } from './providers/with-breaker.ts';
export { failureText, isAwaited, isOpen, isWalletPart } from './rules/attempt.ts';
export { type GiftCodeState, giftCodeState } from './rules/gift-code.ts';
export { GiftCodesShown } from './rules/gift-code-refusals.ts';
export { isOffline, type MethodCode, methodCodes, methodData, type OfflineCode, offlineCodes } from './rules/method-data.ts';
export type { MovementKind } from './rules/movement.ts';
export { AlreadyPaid } from './rules/payment-refusals.ts';
export { receivedOf } from './rules/received.ts';
export type { RefundReason } from './rules/refund.ts';
export { shownPaidBy, shownTransfer, shownWayBack } from './rules/shown-attempt.ts';
export {
  countUnfinishedRefunds,
  findAttempt,
  findChargeback,
  findRefund,
  listAttempts,
  listChargebacksOfPurchase,
  listRefundsOfOrders,
  listRefundsOfPurchases,
  markApplied,
  saveAttempt,
} from './store.ts';
export type { Chargeback, GiftCode, PaymentAttempt, ProviderMovement, Refund } from './tables.ts';
export { cancelAttempt } from './use-cases/cancel-attempt.ts';
export { cancelGiftCode, cancelGiftCodeIssue } from './use-cases/cancel-gift-code.ts';
export { claimRefund, releaseRefund } from './use-cases/claim-refund.ts';
export { findLeftOf } from './use-cases/find-left-of.ts';
export { sendHeldRefunds } from './use-cases/hold-refunds.ts';
export { type IssuedGiftCode, issueGiftCodes } from './use-cases/issue-gift-codes.ts';
export { retryRefund, settleRefundManually } from './use-cases/mend-refund.ts';
export { payFromWallet } from './use-cases/pay-from-wallet.ts';
export { receiveCallback } from './use-cases/receive-callback.ts';
export { type MoneySeen, recordReceipt } from './use-cases/record-receipt.ts';
export { requestRefund } from './use-cases/request-refund.ts';
export { settleUnsentRefunds } from './use-cases/settle-unsent-refunds.ts';
export { openAttempt, startAttempt } from './use-cases/start-attempt.ts';
export { startOffline } from './use-cases/start-offline.ts';
export { findStarted } from './use-cases/store-attempt.ts';
export { findWalletPart, returnWalletPart, setWalletPart } from './use-cases/wallet-part.ts';
export { WalletEntryType } from './wallet.graphql.ts';
export { listWalletBalances, pageOfWallet, purchaseIdOf, type WalletEntry } from './wallet.ts';
