export { PaymentAttemptType, PaymentMethodCodeEnum, RefundType } from './graphql.ts';
export type { PaymentProvider } from './provider.ts';
export { type SandboxAccess, sandboxProvider } from './providers/sandbox-provider.ts';
export { failureText } from './rules/attempt.ts';
export { AlreadyPaid } from './rules/payment-refusals.ts';
export type { RefundReason } from './rules/refund.ts';
export { shownWayBack } from './rules/shown-attempt.ts';
export {
  findAttempt,
  findChargeback,
  findRefund,
  listAttempts,
  listChargebacksOfPurchase,
  listRefundsOfOrders,
  markApplied,
} from './store.ts';
export type { Chargeback, PaymentAttempt, Refund } from './tables.ts';
export { sendHeldRefunds } from './use-cases/hold-refunds.ts';
export { retryRefund, settleRefundManually } from './use-cases/mend-refund.ts';
export { receiveCallback } from './use-cases/receive-callback.ts';
export { requestRefund } from './use-cases/request-refund.ts';
export { settleUnsentRefunds } from './use-cases/settle-unsent-refunds.ts';
export { cancelAttempt, startAttempt } from './use-cases/start-attempt.ts';
