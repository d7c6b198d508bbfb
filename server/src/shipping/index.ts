export { declareParcels, type ParcelWanted, TrackingNumberInvalid } from './declare-parcels.ts';
export { CarrierType, ShippingQuoteType } from './graphql.ts';
export { loadCarrier } from './loaders.ts';
export { numberKey } from './number-check.ts';
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
export { ParcelType } from './parcel.graphql.ts';
export { findParcel, findParcelByNumber, listParcelsOfOrders, listTrackingEvents } from './parcel-store.ts';
export { type Consignment, quoteShipping, quoteShippings, type ShippingQuote } from './quote-shipping.ts';
export { receiveScan } from './receive-scan.ts';
export { countryName } from './rules/carrier.ts';
export { countriesServed, countryCodes } from './rules/countries.ts';
export { type ParcelState, parcelLabels } from './rules/parcel.ts';
export { type GoodsLine, serves } from './rules/quote.ts';
export { sandboxTracker } from './sandbox-tracker.ts';
export type { Carrier, Parcel, ShippingOption, TrackingEvent } from './tables.ts';
export type { ParcelTracker } from './tracker.ts';
export { addFirstCarriers } from './use-cases/add-first-carriers.ts';
