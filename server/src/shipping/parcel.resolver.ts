import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { DateTime } from '#server/platform/graphql/scalars.graphql.js';
import { checkTypedNumber, isNumberReused } from './check-typed-number.ts';
import { findTrackedParcel } from './find-parcel.ts';
import { CarrierType } from './graphql.ts';
import { loadCarrier, loadScans } from './loaders.ts';
import { NumberCorrectionType, ParcelType, TrackingEventType, TypedNumberType } from './parcel.graphql.ts';
import { trackingPage } from './rules/carrier.ts';
import { firstScanBy, parcelLabel } from './rules/parcel.ts';
import type { NumberCorrection, Parcel } from './tables.ts';

@Resolver(() => NumberCorrectionType)
export class NumberCorrectionResolver {
  @FieldResolver(() => CarrierType, { description: 'Whose number it was thought to be.' })
  oldCarrier(@Ctx() ctx: Context, @Root() correction: NumberCorrection) {
    return loadCarrier(ctx, correction.oldCarrierCode);
  }

  @FieldResolver(() => CarrierType, { description: 'Whose number it is.' })
  newCarrier(@Ctx() ctx: Context, @Root() correction: NumberCorrection) {
    return loadCarrier(ctx, correction.newCarrierCode);
  }
}

@Resolver(() => ParcelType)
export class ParcelResolver {
  @Query(() => ParcelType, {
    nullable: true,
    description:
      'A parcel by its tracking number, blanks, dashes and case forgiven; null when this market knows none. It tells a stranger nothing but the journey.',
  })
  trackParcel(@Ctx() ctx: Context, @Arg('number', () => String, { description: 'The tracking number.' }) number: string) {
    return findTrackedParcel(ctx, number);
  }

  @Query(() => TypedNumberType, { description: 'What is known of a number before a parcel is sent with it. Nothing is written down.' })
  checkTrackingNumber(
    @Ctx() ctx: Context,
    @Arg('carrier', () => String, { description: 'The code of its carrier.' }) carrier: string,
    @Arg('number', () => String, { description: 'As it is typed.' }) number: string,
    @Arg('orderId', () => ID, { description: 'The order that it is for.' }) orderId: string,
  ) {
    return checkTypedNumber(ctx, { carrier, number, orderId });
  }

  @FieldResolver(() => CarrierType, { description: 'Who carries it.' })
  carrier(@Ctx() ctx: Context, @Root() parcel: Parcel) {
    return loadCarrier(ctx, parcel.carrierCode);
  }

  @FieldResolver(() => String, { description: 'The state in words.' })
  stateLabel(@Ctx() ctx: Context, @Root() parcel: Parcel) {
    return parcelLabel(parcel.state, ctx.policies);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: "Until when its carrier's first news may take (O10); null once there was news, or it was given up.",
  })
  firstScanBy(@Ctx() ctx: Context, @Root() parcel: Parcel) {
    return firstScanBy(parcel, ctx.policies);
  }

  @FieldResolver(() => String, { nullable: true, description: "The carrier's own page about it; null when it has none." })
  async trackingUrl(@Ctx() ctx: Context, @Root() parcel: Parcel) {
    return trackingPage((await loadCarrier(ctx, parcel.carrierCode))?.trackingUrl ?? null, parcel.numberKey);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether a parcel of another order has the same number; its shop and staff see it, null for everybody else.',
  })
  isNumberReused(@Ctx() ctx: Context, @Root() parcel: Parcel) {
    return isNumberReused(ctx, parcel);
  }

  @FieldResolver(() => [TrackingEventType], { description: 'The scans of the number that it has now, oldest first.' })
  events(@Ctx() ctx: Context, @Root() parcel: Parcel) {
    return loadScans(ctx, parcel.id);
  }
}
