import './events.ts';

export { correctNumber } from './correct-number.ts';
export { declareParcels, type ParcelWanted } from './declare-parcels.ts';
export { limitTracking } from './find-parcel.ts';
export { CarrierType, CheckDigitEnum, CountryType, ShippingQuoteType } from './graphql.ts';
export { loadCarrier, loadScans } from './loaders.ts';
export { requireNumbers } from './name-number.ts';
export {
  findCarrier,
  insertCarriers,
  insertShippingOptions,
  listCarriers,
  listOfferedOptions,
  type OfferedOption,
  saveCarrier,
} from './option-store.ts';
export { NumberCorrectionType, ParcelLineType, ParcelType } from './parcel.graphql.ts';
export { findParcel, listCorrections, listCurrentScans, listParcelsByNumber, listParcelsOfOrders } from './parcel-store.ts';
export { type Consignment, quoteShipping, quoteShippings, type ShippingQuote, shipByDate } from './quote-shipping.ts';
export { receiveScan } from './receive-scan.ts';
export { type CheckDigit, checkDigits, countryName, trackingUrlFault } from './rules/carrier.ts';
export { correctionRefusal } from './rules/correction.ts';
export { deliveredElsewhere } from './rules/delivered-elsewhere.ts';
export type { GoodsLine } from './rules/fee.ts';
export { formatFault } from './rules/number-format.ts';
export { numberKey } from './rules/number-key.ts';
export { isLost, type ParcelState } from './rules/parcel.ts';
export { trackingKey } from './rules/tracking-key.ts';
export { sandboxTracker } from './sandbox-tracker.ts';
export type { Carrier, NewShippingOption, NumberCorrection, Parcel, ShippingOption, TrackingEvent } from './tables.ts';
export type { ParcelTracker } from './tracker.ts';
export { addFirstCarriers } from './use-cases/add-first-carriers.ts';
