export {
  claimEntries,
  countClaimed,
  isClaimHeld,
  listClaimed,
  listCommissions,
  listCommissionsOfBookings,
  listUnclaimed,
  sumEntriesUpTo,
  type Unclaimed,
} from './claim-store.ts';
export { post } from './post.ts';
export { exportLedger } from './prove.ts';
export { account } from './rules/accounts.ts';
export { type BookingLine, move } from './rules/booking.ts';
export {
  type Balance,
  countEntriesOfAccount,
  deleteHold as liftHold,
  findBalance,
  insertHold as placeHold,
  isHeld,
  type LedgerLine,
  listBalances,
  listBalancesBelow,
  listBookedFor,
  listEntriesOfAccount,
  listHeldOrders,
} from './store.ts';
