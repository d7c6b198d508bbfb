export { CarrierType, ShippingQuoteType } from './graphql.ts';
export {
  findCarrier,
  findShippingOption,
  insertCarriers,
  insertShippingOptions,
  listCarriers,
  listCountriesOfOptions,
  listOfferedOptions,
  type OfferedOption,
} from './option-store.ts';
export { type Consignment, quoteShipping, quoteShippings, type ShippingQuote } from './quote-shipping.ts';
export { countriesServed, countryCodes } from './rules/countries.ts';
export { type GoodsLine, serves } from './rules/quote.ts';
export type { Carrier, ShippingOption } from './tables.ts';
