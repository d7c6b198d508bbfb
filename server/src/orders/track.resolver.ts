import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { AvailableActionType } from '#server/platform/graphql/action.graphql.js';
import { DateRangeType } from '#server/platform/graphql/money.graphql.js';
import { CountryCode } from '#server/platform/graphql/scalars.graphql.js';
import { NumberCorrectionType, type Parcel, ParcelLineType, ParcelType } from '#server/shipping/index.js';
import { loadParcels } from './loaders.ts';
import { OrderType } from './order.graphql.ts';
import { stateLabels } from './rules/lifecycle.ts';
import { correctionsFor, deliveredElsewhereFor, parcelActionsOf } from './shown-parcel.ts';
import { findVisibleOrder, loadVisibleOrder } from './side.ts';
import type { Order } from './tables.ts';
import { TrackedOrderType } from './track.graphql.ts';
import { trackOrder } from './track-order.ts';

@Resolver(() => TrackedOrderType)
export class TrackedOrderResolver {
  @Query(() => TrackedOrderType, {
    nullable: true,
    description:
      "An order by its number and its buyer's e-mail address, however they are typed; null when they do not belong together, or to nobody.",
  })
  trackOrder(
    @Ctx() ctx: Context,
    @Arg('number', () => String, { description: 'The number of the order, such as `4821-709312`.' }) number: string,
    @Arg('email', () => String, { description: 'The e-mail address of who bought.' }) email: string,
  ) {
    return trackOrder(ctx, { number, email });
  }

  @FieldResolver(() => String, { description: "The state in the FAQ's words." })
  stateLabel(@Root() order: Order) {
    return stateLabels[order.state];
  }

  @FieldResolver(() => DateRangeType, { description: 'When it was promised to arrive.' })
  promised(@Root() order: Order) {
    return { from: order.promisedFrom, to: order.promisedTo };
  }

  @FieldResolver(() => [ParcelType], { description: 'Its parcels; empty until something was shipped.' })
  parcels(@Ctx() ctx: Context, @Root() order: Order) {
    return loadParcels(ctx, order.id);
  }
}

@Resolver(() => ParcelType)
export class ParcelOrderResolver {
  @FieldResolver(() => OrderType, { nullable: true, description: 'The order that it belongs to; null for strangers.' })
  order(@Ctx() ctx: Context, @Root() parcel: Parcel) {
    return findVisibleOrder(ctx, parcel.orderId);
  }

  @FieldResolver(() => [NumberCorrectionType], { description: 'How its number was corrected, oldest first; empty for strangers.' })
  numberCorrections(@Ctx() ctx: Context, @Root() parcel: Parcel) {
    return correctionsFor(ctx, parcel);
  }

  @FieldResolver(() => CountryCode, {
    nullable: true,
    description:
      'Where the carrier handed it over, when that is another country than the one that it was to go to; null otherwise, and for strangers.',
  })
  deliveredElsewhere(@Ctx() ctx: Context, @Root() parcel: Parcel) {
    return deliveredElsewhereFor(ctx, parcel);
  }

  @FieldResolver(() => [AvailableActionType], { description: 'What the shop may do with it now; empty for everybody else.' })
  availableActions(@Ctx() ctx: Context, @Root() parcel: Parcel) {
    return parcelActionsOf(ctx, parcel);
  }

  @FieldResolver(() => [ParcelLineType], { description: 'What is in it; empty for strangers.' })
  async lines(@Ctx() ctx: Context, @Root() parcel: Parcel) {
    return (await loadVisibleOrder(ctx, parcel.orderId)) ? parcel.lines : [];
  }
}
