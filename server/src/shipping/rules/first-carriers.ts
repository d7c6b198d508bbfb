/** A carrier that every market knows from its first day; an operator adds others (S1). */
interface FirstCarrier {
  readonly code: string;
  readonly name: string;
  /** The carrier's own page, with `{number}`; null where it has none that takes a number. */
  readonly trackingUrl: string | null;
  /** Capitals and digits, without blanks. */
  readonly numberPattern: string;
}

const s10 = (first: string) => `^${first}[A-Z]\\d{9}[A-Z]{2}$`; // letters, nine digits, country: UPU S10

export const firstCarriers: readonly FirstCarrier[] = [
  { code: 'UPS', name: 'UPS', trackingUrl: 'https://www.ups.com/track?tracknum={number}', numberPattern: '^1Z[A-Z0-9]{16}$' },
  {
    code: 'FEDEX',
    name: 'FedEx',
    trackingUrl: 'https://www.fedex.com/fedextrack/?trknbr={number}',
    numberPattern: '^(\\d{12}|\\d{15}|\\d{20}|\\d{22})$',
  },
  {
    code: 'DHL',
    name: 'DHL',
    trackingUrl: 'https://www.dhl.com/en/express/tracking.html?AWB={number}',
    numberPattern: '^(\\d{10,11}|JJD\\d{16,20})$',
  },
  {
    code: 'TNT',
    name: 'TNT',
    trackingUrl: 'https://www.tnt.com/express/en_gc/site/tracking.html?searchType=con&cons={number}',
    numberPattern: '^(\\d{9}|[A-Z]{2}\\d{9}[A-Z]{2})$',
  },
  {
    code: 'EMS',
    name: 'EMS',
    trackingUrl: 'https://items.ems.post/api/publicTracking/track?language=EN&itemId={number}',
    numberPattern: s10('E'),
  },
  { code: 'TOLL', name: 'TOLL', trackingUrl: 'https://www.mytoll.com/?externalSearchQuery={number}', numberPattern: '^[A-Z0-9]{8,20}$' },
  {
    code: 'E_EMS',
    name: 'e-EMS',
    trackingUrl: 'https://items.ems.post/api/publicTracking/track?language=EN&itemId={number}',
    numberPattern: s10('E'),
  },
  { code: 'EPACKET', name: 'ePacket', trackingUrl: null, numberPattern: s10('L') },
  {
    code: 'DHL_GLOBAL_MAIL',
    name: 'DHL Global Mail',
    trackingUrl: 'https://webtrack.dhlglobalmail.com/?trackingnumber={number}',
    numberPattern: '^(GM\\d{16,18}|\\d{16,22})$',
  },
  {
    code: 'SF_EXPRESS',
    name: 'S.F. Express',
    trackingUrl: 'https://www.sf-express.com/us/en/dynamic_function/waybill/#search/bill-number/{number}',
    numberPattern: '^(SF\\d{12,13}|\\d{12})$',
  },
];
