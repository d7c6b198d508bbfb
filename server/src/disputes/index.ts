import './events.ts';

export { runningStates as runningDisputeStates } from './rules/lifecycle.ts';
export { disputeReasons } from './rules/reasons.ts';
export { countDisputes, findDispute, findDisputeOf, findStatement, listDisputesOfOrders, listStatements } from './store.ts';
export type { Dispute } from './tables.ts';
