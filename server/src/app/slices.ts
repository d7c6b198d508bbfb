import type { NonEmptyArray } from 'type-graphql';
import { AccountResolver } from '../accounts/resolver.ts';
import { CategoryResolver, PictureResolver, ProductResolver, VariantResolver } from '../catalog/resolver.ts';
import { VariantStockResolver } from '../inventory/resolver.ts';
import type { Ringing } from '../platform/deadlines/ringing.ts';
import { MoneyResolver } from '../platform/graphql/money.graphql.ts';
import type { Handler } from '../platform/outbox/on.ts';
import { PoliciesResolver } from '../policies/resolver.ts';
import { ProductReviewsResolver, ReviewResolver, ShopReviewsResolver } from '../reviews/resolver.ts';
import { relistWhenStockChanged } from '../search/handlers.ts';
import { SearchResolver, ShopProductsResolver, VariantProductResolver } from '../search/resolver.ts';
import { CarrierResolver, CountryResolver, ProductShippingResolver } from '../shipping/resolver.ts';
import { AccountShopResolver, ShopResolver } from '../shops/resolver.ts';
import { MarketResolver } from './market.resolver.ts';
import { NodeResolver } from './node.resolver.ts';

/** What every slice brings to the whole. A new slice adds its lines here and nowhere else. */
export const resolvers: NonEmptyArray<new () => object> = [
  MoneyResolver,
  PoliciesResolver,
  ...[AccountResolver, AccountShopResolver],
  ...[ShopResolver, ShopProductsResolver, ShopReviewsResolver],
  ...[CategoryResolver, PictureResolver, ProductResolver, VariantResolver],
  ...[VariantStockResolver, VariantProductResolver, SearchResolver],
  ...[CarrierResolver, CountryResolver, ProductShippingResolver],
  ...[ProductReviewsResolver, ReviewResolver],
  ...[MarketResolver, NodeResolver],
];

/** Answers to events. */
export const handlers: Handler[] = [relistWhenStockChanged];

/** Answers to clocks. */
export const ringings: Ringing[] = [];

/** Root fields whose answers are the same for all guests; kept until an event of `publicChanges`. Not `market`: it tells the time. */
export const cacheableFields: ReadonlySet<string> = new Set([
  ...['categories', 'category', 'products', 'product', 'shop', 'shops'],
  ...['countries', 'carriers', 'policies'],
]);

/** Events after which guests may see something else. */
export const publicChanges: ReadonlySet<string> = new Set(['catalog.changed', 'stock.changed']);
