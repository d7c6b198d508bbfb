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
  listBalances,
  listBalancesBelow,
  listEntriesOfAccount,
  listHeldOrders,
} from './store.ts';
