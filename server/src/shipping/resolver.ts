import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { type ProductSource, ProductType } from '#server/catalog/index.js';
import type { Context } from '#server/platform/context.js';
import { CountryCode } from '#server/platform/graphql/scalars.graphql.js';
import { CarrierType, CountryType, ShippingQuoteType } from './graphql.ts';
import { loadProductQuotes } from './loaders.ts';
import { listCarriers, listCountriesOfOptions } from './option-store.ts';
import { countryName, trackingPage } from './rules/carrier.ts';
import { countShopsByCountry } from './rules/countries.ts';
import type { Carrier } from './tables.ts';

@Resolver(() => CountryType)
export class CountryResolver {
  @Query(() => [CountryType], { description: 'Every country and territory of ISO 3166-1, by its code.' })
  async countries(@Ctx() ctx: Context) {
    const counts = countShopsByCountry(await listCountriesOfOptions(ctx.db.reader));
    return [...counts].map(([code, shopCount]) => ({ code, shopCount }));
  }

  @FieldResolver(() => String, { description: 'Its name.' })
  name(
    @Root() country: CountryType,
    @Arg('locale', () => String, { defaultValue: 'en', description: 'A BCP 47 tag such as `fr`; English where it is unknown.' })
    locale: string,
  ): string {
    return countryName(country.code, locale);
  }
}

@Resolver(() => CarrierType)
export class CarrierResolver {
  @Query(() => [CarrierType], { description: 'All carriers by name, those no longer offered too.' })
  carriers(@Ctx() ctx: Context) {
    return listCarriers(ctx.db.reader);
  }

  @FieldResolver(() => String, { nullable: true, description: "The carrier's own page about a parcel; null when it has none." })
  trackingUrl(
    @Root() carrier: Carrier,
    @Arg('number', () => String, { description: 'The number of the parcel.' }) number: string,
  ): string | null {
    return trackingPage(carrier.trackingUrl, number);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The address of its own tracking page, with `{number}` where a number belongs; null when it has none.',
  })
  trackingTemplate(@Root() carrier: Carrier): string | null {
    return carrier.trackingUrl;
  }

  @FieldResolver(() => Boolean, { description: 'Whether its numbers carry a check digit that we verify.' })
  hasChecksum(@Root() carrier: Carrier): boolean {
    return carrier.checkDigit !== 'NONE';
  }

  @FieldResolver(() => [String], { description: 'What it calls its ways of carrying; a shop may write others.' })
  services(@Root() carrier: Carrier): string[] {
    return carrier.services ?? [];
  }

  @FieldResolver(() => [String], {
    description:
      'The forms of its numbers, blanks and dashes aside: `#` a digit, `@` a letter, `*` either, `{9}` so many of it; empty when any is taken.',
  })
  numberFormats(@Root() carrier: Carrier): string[] {
    return carrier.numberFormats ?? [];
  }

  @FieldResolver(() => Boolean, { description: 'Whether it can be chosen for a new parcel.' })
  enabled(@Root() carrier: Carrier): boolean {
    return carrier.isEnabled;
  }
}

@Resolver(() => ProductType)
export class ProductShippingResolver {
  @FieldResolver(() => [ShippingQuoteType], {
    description: 'What its shop offers to a country, the cheapest first; empty when it does not ship there.',
  })
  shippingOptions(
    @Ctx() ctx: Context,
    @Root() product: ProductSource,
    @Arg('country', () => CountryCode, { description: 'Where it goes.' }) country: string,
    @Arg('quantity', () => Int, { defaultValue: 1, description: 'How many pieces, 1 to 999.' }) quantity: number,
    @Arg('variantId', () => ID, { nullable: true, description: 'Which variant; none takes the cheapest price.' }) variantId: string | null,
  ) {
    return loadProductQuotes(ctx, product, { country, quantity, variantId });
  }
}
