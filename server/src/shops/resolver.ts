import { Arg, Ctx, FieldResolver, Float, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type Account, AccountType } from '#server/accounts/index.js';
import { toDate } from '#server/kernel/time.js';
import { timeZones } from '#server/kernel/time-zones.js';
import type { Context } from '#server/platform/context.js';
import { CountryCode, DateOnly } from '#server/platform/graphql/scalars.graphql.js';
import { asPayload } from '#server/platform/payload.js';
import { ShopConnection, type ShopSource, ShopType, UpdateShopInput, UpdateShopPayload } from './graphql.ts';
import { seenBy, wholeShop } from './loaders.ts';
import { pageOfShops } from './pages.ts';
import { closingOf } from './rules/closing.ts';
import { averageRating, share } from './rules/figures.ts';
import { findShopByHandle, findShopOfAccount } from './store.ts';
import { updateShop } from './use-cases/update-shop.ts';

@Resolver(() => ShopType)
export class ShopResolver {
  @Query(() => ShopType, { nullable: true, description: 'A shop by its name in links; null when there is none.' })
  async shop(@Ctx() ctx: Context, @Arg('handle', () => String, { description: 'Its name in links.' }) handle: string) {
    return seenBy(ctx, await findShopByHandle(ctx.db.reader, handle.toLowerCase()));
  }

  @Query(() => ShopConnection, { description: 'All shops, the newest first.' })
  shops(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 24, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor behind which the page begins.' }) after: string | null,
  ) {
    return pageOfShops(ctx, first, after);
  }

  @Query(() => [String], { description: 'The names of time zones (IANA) that a shop can choose from.' })
  timeZones() {
    return timeZones;
  }

  @Mutation(() => UpdateShopPayload, { description: 'Changes the own shop: what visitors see of it, and when it works.' })
  updateShop(@Ctx() ctx: Context, @Arg('input', () => UpdateShopInput, { description: 'What changes.' }) input: UpdateShopInput) {
    return asPayload('shop', updateShop(ctx, input));
  }

  @FieldResolver(() => CountryCode, { description: 'Where it ships from.' })
  async country(@Ctx() ctx: Context, @Root() shop: ShopSource) {
    return (await wholeShop(ctx, shop)).country;
  }

  @FieldResolver(() => String, { description: 'The town it ships from.' })
  async city(@Ctx() ctx: Context, @Root() shop: ShopSource) {
    return (await wholeShop(ctx, shop)).city;
  }

  @FieldResolver(() => String, { description: 'What the seller says about the shop.' })
  async about(@Ctx() ctx: Context, @Root() shop: ShopSource) {
    return (await wholeShop(ctx, shop)).about;
  }

  @FieldResolver(() => DateOnly, { description: 'The day on which it opened.' })
  async since(@Ctx() ctx: Context, @Root() shop: ShopSource) {
    return toDate((await wholeShop(ctx, shop)).createdAt);
  }

  @FieldResolver(() => String, { description: 'Time zone in which its handling days are counted (IANA).' })
  async timeZone(@Ctx() ctx: Context, @Root() shop: ShopSource) {
    return (await wholeShop(ctx, shop)).timeZone;
  }

  @FieldResolver(() => Int, { description: 'Business days from payment until a parcel leaves.' })
  async handlingDays(@Ctx() ctx: Context, @Root() shop: ShopSource) {
    return (await wholeShop(ctx, shop)).handlingDays;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Time of day such as `14:30`, in its time zone: what is paid from then on counts as paid on the next working day. Null: there is none.',
  })
  async cutOff(@Ctx() ctx: Context, @Root() shop: ShopSource) {
    return (await wholeShop(ctx, shop)).cutOff;
  }

  @FieldResolver(() => DateOnly, { nullable: true, description: 'The day on which a closed shop sells again; null while it is open.' })
  async closedUntil(@Ctx() ctx: Context, @Root() shop: ShopSource) {
    return closingOf(await wholeShop(ctx, shop), ctx.clock.now());
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the market keeps it closed for now: it sells nothing, and what was ordered before goes on.',
  })
  async isSuspended(@Ctx() ctx: Context, @Root() shop: ShopSource) {
    return (await wholeShop(ctx, shop)).suspendedAt !== null;
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Average of its reviews, 1 to 5; null before the first.' })
  async rating(@Ctx() ctx: Context, @Root() shop: ShopSource) {
    return averageRating(await wholeShop(ctx, shop));
  }

  @FieldResolver(() => Int, { description: 'How many reviews the average is made of.' })
  async ratingCount(@Ctx() ctx: Context, @Root() shop: ShopSource) {
    return (await wholeShop(ctx, shop)).ratingCount;
  }

  @FieldResolver(() => Int, { description: 'Paid orders so far.' })
  async orderCount(@Ctx() ctx: Context, @Root() shop: ShopSource) {
    return (await wholeShop(ctx, shop)).orderCount;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Share of its orders that left in time, of those that left or ought to have left, 0 to 1; null before the first.',
  })
  async onTimeShare(@Ctx() ctx: Context, @Root() shop: ShopSource) {
    const { onTimeCount, shippedCount } = await wholeShop(ctx, shop);
    return share(onTimeCount, shippedCount);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Share of its paid orders that met a dispute, 0 to 1; null before the first.',
  })
  async disputeShare(@Ctx() ctx: Context, @Root() shop: ShopSource) {
    const { disputeCount, orderCount } = await wholeShop(ctx, shop);
    return share(disputeCount, orderCount);
  }

  @FieldResolver(() => Int, { description: 'Products that it offers.' })
  async productCount(@Ctx() ctx: Context, @Root() shop: ShopSource) {
    return (await wholeShop(ctx, shop)).productCount;
  }
}

@Resolver(() => AccountType)
export class AccountShopResolver {
  @FieldResolver(() => ShopType, { nullable: true, description: 'The shop that a seller acts for; null for others.' })
  async shop(@Ctx() ctx: Context, @Root() account: Account) {
    return (await findShopOfAccount(ctx.db.reader, account.id)) ?? null;
  }
}
