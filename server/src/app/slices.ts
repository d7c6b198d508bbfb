import type { NonEmptyArray } from 'type-graphql';
import { accountSweeping } from '../accounts/clock.ts';
import { accountHandlers } from '../accounts/handlers.ts';
import { accountRefusals } from '../accounts/join.graphql.ts';
import { JoinResolver } from '../accounts/join.resolver.ts';
import { AccountResolver } from '../accounts/resolver.ts';
import { AccountSecurityResolver, SessionResolver } from '../accounts/security.resolver.ts';
import { CartGroupResolver, CartLineResolver, CartResolver } from '../cart/resolver.ts';
import { type Picture, type PictureSize, pictureUrl } from '../catalog/index.ts';
import { CategoryResolver, PictureResolver, ProductResolver, VariantResolver } from '../catalog/resolver.ts';
import { RunningDeadlineResolver } from '../deadlines/resolver.ts';
import { DeskCarrierResolver } from '../desk/carriers.resolver.ts';
import { GiftCodeResolver } from '../desk/gift.resolver.ts';
import { deskHandlers } from '../desk/handlers.ts';
import { OfflineMethodResolver } from '../desk/offline.resolver.ts';
import { DeskPayoutResolver } from '../desk/payout.resolver.ts';
import { AuditEntryResolver, PersonResolver } from '../desk/people.resolver.ts';
import { PolicySettingsResolver } from '../desk/policies.resolver.ts';
import { MendRefundResolver } from '../desk/refund.resolver.ts';
import { TicketResolver, UnreadTicketsResolver } from '../desk/resolver.ts';
import { ShopReviewResolver } from '../desk/shops.resolver.ts';
import { disputeRingings } from '../disputes/clock.ts';
import { disputeRefusals } from '../disputes/graphql.ts';
import { disputeHandlers } from '../disputes/handlers.ts';
import {
  DisputeOutcomeResolver,
  DisputeResolver,
  DisputeStatementResolver,
  OrderDisputesResolver,
  ProposalResolver,
} from '../disputes/resolver.ts';
import { UnreadDisputesResolver } from '../disputes/unread.resolver.ts';
import { HelpResolver } from '../help/resolver.ts';
import { VariantStockResolver } from '../inventory/resolver.ts';
import type { Money } from '../kernel/money.ts';
import { ledgerSealing } from '../ledger/clock.ts';
import { LedgerProofResolver } from '../ledger/resolver.ts';
import { ConversationResolver, MessageResolver, OrderConversationResolver, UnreadMessagesResolver } from '../messaging/resolver.ts';
import { notificationHandlers } from '../notifications/handlers.ts';
import { LiveDeadlineResolver } from '../notifications/live.resolver.ts';
import { orderRingings } from '../orders/clock.ts';
import { orderHandlers } from '../orders/handlers.ts';
import { LiveOrderResolver } from '../orders/live.resolver.ts';
import { OrderMoneyResolver } from '../orders/money-parts.resolver.ts';
import { BuyerResolver, OrderHistoryResolver, OrderLineResolver, OrderResolver, OrderShippingResolver } from '../orders/order.resolver.ts';
import {
  AttemptPurchaseResolver,
  DeadlineResolver,
  OrderStepsResolver,
  RefundOrderResolver,
  WalletEntryCauseResolver,
} from '../orders/order-steps.resolver.ts';
import { PurchaseResolver } from '../orders/purchase.resolver.ts';
import { orderRefusals } from '../orders/refusals.graphql.ts';
import { ParcelOrderResolver, TrackedOrderResolver } from '../orders/track.resolver.ts';
import { UnreadOrdersResolver } from '../orders/unread.resolver.ts';
import { paymentRingings } from '../payments/clock.ts';
import { paymentRefusals } from '../payments/graphql.ts';
import { paymentHandlers } from '../payments/handlers.ts';
import { PaymentAttemptResolver, RefundResolver } from '../payments/resolver.ts';
import { WalletEntryResolver, WalletResolver } from '../payments/wallet.resolver.ts';
import { payoutMaking } from '../payouts/clock.ts';
import { CountryAccountResolver, PayoutAccountResolver, PayoutResolver } from '../payouts/resolver.ts';
import { ShopMoneyResolver } from '../payouts/shop.resolver.ts';
import { StatementLineResolver } from '../payouts/statement.resolver.ts';
import { type Recurring, ringingOf } from '../platform/deadlines/recurring.ts';
import type { Ringing } from '../platform/deadlines/ringing.ts';
import { formatFor, MoneyResolver } from '../platform/graphql/money.graphql.ts';
import { GenericUserError } from '../platform/graphql/user-error.graphql.ts';
import { mailHandlers } from '../platform/mail/handlers.ts';
import type { Handler } from '../platform/outbox/on.ts';
import { uploadSweeping } from '../platform/uploads/sweep.ts';
import { PoliciesResolver } from '../policies/resolver.ts';
import { privacyRefusals } from '../privacy/graphql.ts';
import { PrivacyResolver } from '../privacy/resolver.ts';
import { ProductReviewsResolver, ReviewResolver, ShopReviewsResolver } from '../reviews/resolver.ts';
import { relistWhenShopChanged, relistWhenStockChanged } from '../search/handlers.ts';
import { SearchResolver, ShopProductsResolver, VariantProductResolver } from '../search/resolver.ts';
import { sellingRefusals } from '../selling/graphql.ts';
import { uploadPurposes } from '../selling/index.ts';
import { OwnProductResolver, OwnVariantResolver, ShopOnboardingResolver } from '../selling/resolver.ts';
import { settlementComparing } from '../settlements/clock.ts';
import { SettlementDifferenceResolver, SettlementResolver, UnreadSettlementsResolver } from '../settlements/resolver.ts';
import { parcelRingings } from '../shipping/clock.ts';
import { ShippingOptionResolver, ShopShippingResolver } from '../shipping/option.resolver.ts';
import { NumberCorrectionResolver, ParcelResolver } from '../shipping/parcel.resolver.ts';
import { CarrierResolver, CountryResolver, ProductShippingResolver } from '../shipping/resolver.ts';
import { shopRefusals } from '../shops/graphql.ts';
import { AccountShopResolver, ShopResolver } from '../shops/resolver.ts';
import { MarketResolver } from './market.resolver.ts';
import { NodeResolver } from './node.resolver.ts';

/** What every slice brings to the whole. A new slice adds its lines here and nowhere else. */
export const resolvers: NonEmptyArray<new () => object> = [
  MoneyResolver,
  PoliciesResolver,
  ...[AccountResolver, AccountShopResolver, JoinResolver, AccountSecurityResolver, SessionResolver],
  ...[ShopResolver, ShopProductsResolver, ShopReviewsResolver, ShopMoneyResolver],
  ...[CategoryResolver, PictureResolver, ProductResolver, VariantResolver],
  ...[VariantStockResolver, VariantProductResolver, SearchResolver],
  ...[CarrierResolver, CountryResolver, ProductShippingResolver, ShippingOptionResolver, ShopShippingResolver],
  ...[OwnProductResolver, OwnVariantResolver, ShopOnboardingResolver],
  ...[ProductReviewsResolver, ReviewResolver],
  ...[CartResolver, CartLineResolver, CartGroupResolver],
  ...[PaymentAttemptResolver, RefundResolver, WalletResolver, WalletEntryResolver, ParcelResolver, NumberCorrectionResolver],
  ...[PurchaseResolver, OrderResolver, OrderMoneyResolver, OrderLineResolver, OrderHistoryResolver, OrderShippingResolver, BuyerResolver],
  ...[DisputeResolver, ProposalResolver, DisputeStatementResolver, DisputeOutcomeResolver, OrderDisputesResolver, UnreadDisputesResolver],
  ...[
    OrderStepsResolver,
    DeadlineResolver,
    ParcelOrderResolver,
    TrackedOrderResolver,
    RefundOrderResolver,
    AttemptPurchaseResolver,
    WalletEntryCauseResolver,
    LiveOrderResolver,
    UnreadOrdersResolver,
  ],
  ...[ConversationResolver, MessageResolver, OrderConversationResolver, UnreadMessagesResolver],
  ...[TicketResolver, UnreadTicketsResolver, MendRefundResolver, OfflineMethodResolver, PersonResolver, AuditEntryResolver],
  ...[PolicySettingsResolver, ShopReviewResolver, GiftCodeResolver],
  ...[PayoutAccountResolver, CountryAccountResolver, PayoutResolver, StatementLineResolver, DeskPayoutResolver, DeskCarrierResolver],
  ...[SettlementResolver, SettlementDifferenceResolver, UnreadSettlementsResolver],
  ...[RunningDeadlineResolver, LiveDeadlineResolver, PrivacyResolver, HelpResolver, LedgerProofResolver],
  ...[MarketResolver, NodeResolver],
];

/** Types that the schema reaches only through an interface. */
export const refusalTypes = [
  GenericUserError,
  ...accountRefusals,
  ...privacyRefusals,
  ...shopRefusals,
  ...paymentRefusals,
  ...orderRefusals,
  ...disputeRefusals,
  ...sellingRefusals,
];

/**
 * Fields that are known at once from their parent and arguments, as type-graphql would resolve them, but without a promise for each:
 * in a list of 24 those promises cost more than the list's statement.
 */
export const plainFields: Readonly<Record<string, (source: never, args: never) => unknown>> = {
  'Picture.url': (picture: Picture, { size }: { size: PictureSize }) => pictureUrl(picture.key, size),
  'Money.formatted': (money: Money, { locale }: { locale: string }) => formatFor(money, locale),
};

/** Answers to events. */
export const handlers: Handler[] = [
  ...accountHandlers,
  relistWhenStockChanged,
  relistWhenShopChanged,
  ...paymentHandlers,
  ...orderHandlers,
  ...disputeHandlers,
  ...deskHandlers,
  ...notificationHandlers,
  ...mailHandlers,
];

/** What the market does for itself, again and again. */
export const recurring: Recurring[] = [ledgerSealing, accountSweeping, uploadSweeping(uploadPurposes), payoutMaking, settlementComparing];

/** Answers to clocks. */
export const ringings: Ringing[] = [
  ...recurring.map(ringingOf),
  ...paymentRingings,
  ...orderRingings,
  ...disputeRingings,
  ...parcelRingings,
];

/** Root fields whose answers are the same for all guests; kept until an event of `publicChanges`. Not `market`: it tells the time. */
export const cacheableFields: ReadonlySet<string> = new Set([
  ...['categories', 'category', 'products', 'product', 'shop', 'shops'],
  ...['countries', 'carriers', 'policies', 'addressForm', 'helpTopics'],
]);

/** Events after which guests may see something else. */
export const publicChanges: ReadonlySet<string> = new Set([
  ...['catalog.changed', 'stock.changed', 'shop.changed', 'shipping.changed', 'carriers.changed', 'policies.changed'],
]);
