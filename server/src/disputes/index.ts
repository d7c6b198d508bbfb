import './events.ts';

export { DisputeType } from './graphql.ts';
export { runningStates as runningDisputeStates } from './rules/lifecycle.ts';
export { disputeReasons } from './rules/reasons.ts';
export {
  countDisputes,
  disputesOnClock,
  findDispute,
  findDisputeOf,
  findStatement,
  listDisputesByIds,
  listDisputesOfOrders,
  listStatements,
} from './store.ts';
export type { Dispute } from './tables.ts';
