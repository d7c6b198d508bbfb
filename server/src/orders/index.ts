import './events.ts';

export { pauseOrderClocks, resumeOrderClocks, settleDispute } from './dispute-effects.ts';
export { freezeOrder, thawOrder } from './freeze.ts';
export { loadDeadlines, loadOrder } from './loaders.ts';
export { loseChargeback } from './lose-chargeback.ts';
export { BuyerType, DeadlineType, OrderActorEnum, OrderType, PartyEnum } from './order.graphql.ts';
export { shiftClocks } from './order-clocks.ts';
export {
  countByState,
  findHistory,
  findOrder,
  listHistory,
  listLinesOfOrders,
  listOrders,
  listOrdersOf,
  listOrdersOfPurchases,
  ordersOnClock,
  type Side,
  sumHeld,
} from './order-store.ts';
export { PurchaseType } from './purchase.graphql.ts';
export { findPurchase, listPurchases, purchasesOnClock } from './purchase-store.ts';
export { onExpiryText } from './rules/deadline-texts.ts';
export { canBeDisputed, refuseTransition } from './rules/disputable.ts';
export { freezeTexts, refuseFrozen } from './rules/freeze.ts';
export { type Actor, closeTextOf, type OrderState } from './rules/lifecycle.ts';
export { leftOf } from './rules/money-of-order.ts';
export { DisputeIsOpen, TooEarly } from './rules/order-refusals.ts';
export { actionsOf as orderActionsOf, reasonFor } from './shown-order.ts';
export { actorOf, byViewer, findMyPurchase, findVisibleOrder, loadVisibleOrder, requireActiveOrder, requireOrder, sideOf } from './side.ts';
export type { Order, OrderLine, Purchase } from './tables.ts';
export { type By, byMarket } from './take-step.ts';
export { receiveMoney } from './use-cases/receive-money.ts';
