import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { PostalAddressType } from '#server/accounts/index.js';
import { type Picture, PictureType, ProductType } from '#server/catalog/index.js';
import { RefundType } from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import { DateRangeType, MoneyType } from '#server/platform/graphql/money.graphql.js';
import { loadListedProduct } from '#server/search/index.js';
import { CarrierType, loadCarrier, ParcelType } from '#server/shipping/index.js';
import { loadShop, ShopType } from '#server/shops/index.js';
import {
  loadAccount,
  loadDeadlinesOf,
  loadHistory,
  loadLines,
  loadOrder,
  loadOrderCount,
  loadParcels,
  loadPurchase,
  loadRefunds,
} from './loaders.ts';
import {
  BuyerType,
  DeadlineType,
  OrderConnection,
  OrderFreezeType,
  OrderHistoryEntryType,
  OrderLineType,
  OrderShippingType,
  OrderSortEnum,
  OrderStateCountType,
  OrderStateEnum,
  OrderType,
  ProtectionType,
} from './order.graphql.ts';
import { pageOfOrders } from './order-pages.ts';
import { countByState, findOrderOf } from './order-store.ts';
import { OrderProcess } from './process.graphql.ts';
import { PurchaseType } from './purchase.graphql.ts';
import { freezeOf } from './rules/freeze.ts';
import { historyTextOf } from './rules/history-texts.ts';
import { closeTextOf, type OrderState, stateLabels } from './rules/lifecycle.ts';
import { describeProcess } from './rules/process.ts';
import { protectionOf } from './rules/protection.ts';
import { heldOf, paidByOf, purchaseFor, reasonFor, riskSignalsFor } from './shown-order.ts';
import { sideOf } from './side.ts';
import type { Order, OrderHistoryRow, OrderLine } from './tables.ts';

@Resolver(() => OrderType)
export class OrderResolver {
  @Query(() => OrderType, { nullable: true, description: "An order of the viewer's; null when there is none or it is somebody else's." })
  async order(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'Which.' }) id: string) {
    return (await findOrderOf(ctx.db.reader, sideOf(ctx), id)) ?? null;
  }

  @Query(() => OrderConnection, { description: "The viewer's orders: a buyer's own, a shop's, or, for staff, all." })
  orders(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 24, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where the last page ended.' }) after: string | null,
    @Arg('state', () => [OrderStateEnum], { nullable: true, description: 'Only in these states.' }) states: OrderState[] | null,
    @Arg('sort', () => OrderSortEnum, { defaultValue: 'NEWEST', description: 'In which order.' }) sort: 'NEWEST' | 'DEADLINE',
  ) {
    return pageOfOrders(ctx, { first, after, states, sort });
  }

  @Query(() => [OrderStateCountType], { description: "How many of the viewer's orders are in each state." })
  orderStateCounts(@Ctx() ctx: Context) {
    return countByState(ctx.db.reader, sideOf(ctx));
  }

  @Query(() => OrderProcess, { description: 'How orders live, as a table.' })
  orderProcess() {
    return describeProcess();
  }

  @FieldResolver(() => String, { description: "The state in the FAQ's words." })
  stateLabel(@Root() order: Order) {
    return stateLabels[order.state];
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it ended, as a sentence; null unless it did.' })
  closeText(@Root() order: Order) {
    return closeTextOf(order.closeReason);
  }

  @FieldResolver(() => PurchaseType, {
    nullable: true,
    description: 'The checkout that it belongs to; null for its shop, which sees its own part only.',
  })
  purchase(@Ctx() ctx: Context, @Root() order: Order) {
    return purchaseFor(ctx, order);
  }

  @FieldResolver(() => ShopType, { description: 'Who sells.' })
  shop(@Ctx() ctx: Context, @Root() order: Order) {
    return loadShop(ctx, order.shopId);
  }

  @FieldResolver(() => BuyerType, { description: 'Who buys.' })
  buyer(@Ctx() ctx: Context, @Root() order: Order) {
    return loadAccount(ctx, order.buyerId);
  }

  @FieldResolver(() => [OrderLineType], { description: 'What was bought.' })
  lines(@Ctx() ctx: Context, @Root() order: Order) {
    return loadLines(ctx, order.id);
  }

  @FieldResolver(() => MoneyType, { description: 'What the goods cost.' })
  itemsTotal(@Root() order: Order) {
    return { amountMinor: order.itemsMinor, currency: order.currency };
  }

  @FieldResolver(() => MoneyType, { description: 'What shipping costs.' })
  shippingTotal(@Root() order: Order) {
    return { amountMinor: order.shippingMinor, currency: order.currency };
  }

  @FieldResolver(() => MoneyType, { description: 'What the buyer pays for this order.' })
  total(@Root() order: Order) {
    return { amountMinor: order.totalMinor, currency: order.currency };
  }

  @FieldResolver(() => MoneyType, { description: 'What the market holds for this order right now.' })
  held(@Root() order: Order) {
    return { amountMinor: heldOf(order), currency: order.currency };
  }

  @FieldResolver(() => MoneyType, { description: 'What went back or is on its way back to the buyer.' })
  refunded(@Root() order: Order) {
    return { amountMinor: order.refundedMinor, currency: order.currency };
  }

  @FieldResolver(() => OrderShippingType, { description: 'How it travels.' })
  shipping(@Root() order: Order) {
    return order;
  }

  @FieldResolver(() => PostalAddressType, { description: 'Where it goes.' })
  async address(@Ctx() ctx: Context, @Root() order: Order) {
    return (await loadPurchase(ctx, order.purchaseId))?.address;
  }

  @FieldResolver(() => DateRangeType, { description: 'When it should arrive, frozen when it was placed.' })
  promised(@Root() order: Order) {
    return { from: order.promisedFrom, to: order.promisedTo };
  }

  @FieldResolver(() => [ParcelType], { description: 'Its parcels.' })
  parcels(@Ctx() ctx: Context, @Root() order: Order) {
    return loadParcels(ctx, order.id);
  }

  @FieldResolver(() => [RefundType], { description: 'Money of this order on its way back, or back.' })
  refunds(@Ctx() ctx: Context, @Root() order: Order) {
    return loadRefunds(ctx, order.id);
  }

  @FieldResolver(() => [OrderHistoryEntryType], { description: 'Every step, oldest first.' })
  history(@Ctx() ctx: Context, @Root() order: Order) {
    return loadHistory(ctx, order.id);
  }

  @FieldResolver(() => [DeadlineType], { description: 'Its running clocks, the next one first.' })
  deadlines(@Ctx() ctx: Context, @Root() order: Order) {
    return loadDeadlinesOf(ctx, order);
  }

  @FieldResolver(() => DeadlineType, { nullable: true, description: 'The clock that rings next; null when none runs.' })
  async nextDeadline(@Ctx() ctx: Context, @Root() order: Order) {
    return (await loadDeadlinesOf(ctx, order))[0] ?? null;
  }

  @FieldResolver(() => ProtectionType, { nullable: true, description: 'Buyer Protection; null until paid.' })
  protection(@Ctx() ctx: Context, @Root() order: Order) {
    return protectionOf(order, ctx.clock.now());
  }

  @FieldResolver(() => OrderFreezeType, { nullable: true, description: 'Whether nobody can act on it now; null when it is not frozen.' })
  freeze(@Root() order: Order) {
    return freezeOf(order);
  }

  @FieldResolver(() => String, { nullable: true, description: 'How it was paid, such as `Visa 3184`; null before.' })
  paidBy(@Ctx() ctx: Context, @Root() order: Order) {
    return paidByOf(ctx, order);
  }

  @FieldResolver(() => [String], { description: 'Why a person should look at the payment; empty for everybody but staff.' })
  riskSignals(@Ctx() ctx: Context, @Root() order: Order) {
    return riskSignalsFor(ctx, order);
  }
}

@Resolver(() => OrderLineType)
export class OrderLineResolver {
  @FieldResolver(() => ProductType, { nullable: true, description: 'The product as it is offered now; null when it is not any more.' })
  product(@Ctx() ctx: Context, @Root() line: OrderLine) {
    return loadListedProduct(ctx, line.productId);
  }

  @FieldResolver(() => PictureType, { description: 'What was bought.' })
  picture(@Root() line: OrderLine): Picture {
    return line.picture;
  }

  @FieldResolver(() => MoneyType, { description: 'The price of one when it was bought.' })
  async unitPrice(@Ctx() ctx: Context, @Root() line: OrderLine) {
    return { amountMinor: line.unitPriceMinor, currency: (await loadOrder(ctx, line.orderId))?.currency };
  }

  @FieldResolver(() => MoneyType, { description: 'The price of all of them.' })
  async total(@Ctx() ctx: Context, @Root() line: OrderLine) {
    return { amountMinor: line.totalMinor, currency: (await loadOrder(ctx, line.orderId))?.currency };
  }
}

@Resolver(() => OrderHistoryEntryType)
export class OrderHistoryResolver {
  @FieldResolver(() => OrderStateEnum, { nullable: true, description: 'The state before; null for the first step.' })
  from(@Root() row: OrderHistoryRow) {
    return row.fromState;
  }

  @FieldResolver(() => OrderStateEnum, { description: 'The state after.' })
  to(@Root() row: OrderHistoryRow) {
    return row.toState;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why, where a reason was given; what staff found in a payment only staff reads.',
  })
  reason(@Ctx() ctx: Context, @Root() row: OrderHistoryRow) {
    return reasonFor(ctx, row);
  }

  @FieldResolver(() => String, { description: 'The step as a half sentence that follows the name.' })
  text(@Root() row: OrderHistoryRow) {
    return historyTextOf(row);
  }
}

@Resolver(() => OrderShippingType)
export class OrderShippingResolver {
  @FieldResolver(() => CarrierType, { description: 'Who carries it.' })
  carrier(@Ctx() ctx: Context, @Root() order: Order) {
    return loadCarrier(ctx, order.carrierCode);
  }

  @FieldResolver(() => MoneyType, { description: 'What it costs.' })
  fee(@Root() order: Order) {
    return { amountMinor: order.shippingMinor, currency: order.currency };
  }
}

@Resolver(() => BuyerType)
export class BuyerResolver {
  @FieldResolver(() => Int, { description: 'How many orders he has placed in this market.' })
  orderCount(@Ctx() ctx: Context, @Root() buyer: { id: string }) {
    return loadOrderCount(ctx, buyer.id);
  }
}
