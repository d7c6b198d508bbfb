export type { PaymentProvider } from './provider.ts';
export { sandboxProvider } from './providers/sandbox-provider.ts';
export { failureText } from './rules/attempt.ts';
export type { RefundReason } from './rules/refund.ts';
export { findAttempt, listAttempts, listRefundsOfOrders, saveAttempt } from './store.ts';
export type { PaymentAttempt, Refund } from './tables.ts';
export { receiveCallback } from './use-cases/receive-callback.ts';
export { requestRefund } from './use-cases/request-refund.ts';
export { cancelAttempt, startAttempt } from './use-cases/start-attempt.ts';
