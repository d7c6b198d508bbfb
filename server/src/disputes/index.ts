import './events.ts';

export { disputeReasons } from './rules/reasons.ts';
export { findDispute, findDisputeOf, findStatement } from './store.ts';
export type { Dispute } from './tables.ts';
