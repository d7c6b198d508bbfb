import './events.ts';

export { PayoutFailureEnum, PayoutType } from './graphql.ts';
export { failures, onTheirWay, type PayoutFailure, type PayoutState } from './rules/payout.ts';
export { balanceOf } from './shop-balance.ts';
export { findVisiblePayout } from './sight.ts';
export { countPayouts, findPayout, listPayoutsOfBatch } from './store.ts';
export type { Payout } from './tables.ts';
export { payOutShop } from './use-cases/make-payouts.ts';
export { fileOf, takePayouts, totalsOf } from './use-cases/send-payouts.ts';
export { cancelPayout, markPayoutFailed, markPayoutPaid } from './use-cases/settle-payout.ts';
