export const methodCodes = ['CARD', 'WIRE_TRANSFER', 'WEBMONEY', 'WESTERN_UNION', 'WALLET'] as const;
export type MethodCode = (typeof methodCodes)[number];

/** Paid outside of this market: money arrives days later, and a person confirms it. */
export const offlineCodes = ['WIRE_TRANSFER', 'WEBMONEY', 'WESTERN_UNION'] as const;
export type OfflineCode = (typeof offlineCodes)[number];

/** A way to pay as policy data: where, in what and for how much it may be used. */
export interface MethodData {
  readonly code: MethodCode;
  /** For people, at the beginning of a sentence. */
  readonly name: string;
  /** What paying so is like, as a sentence. */
  readonly text: string;
  readonly brands: readonly string[];
  /** ISO 3166-1 codes; null is everywhere. */
  readonly countries: readonly string[] | null;
  /** Where it cannot be used although `countries` would allow it. */
  readonly exceptCountries: readonly string[];
  /** ISO 4217 codes; null is the market's own, whichever it is. */
  readonly currencies: readonly string[] | null;
  /** Bounds of one payment in whole units of the currency; null is no bound. */
  readonly minUnits: number | null;
  readonly maxUnits: number | null;
  /** What money that goes back is said to go to. */
  readonly wayBack: string;
}

/** Every way to pay (P1), in the order in which checkout shows them. */
export const methodData: Readonly<Record<MethodCode, MethodData>> = {
  CARD: {
    code: 'CARD',
    name: 'Card',
    text: 'You type your card into the payment provider’s own form; this market never sees it.',
    brands: ['Visa', 'MasterCard', 'Maestro', 'Discover', 'Diners Club', 'American Express'],
    countries: null,
    exceptCountries: [],
    currencies: null,
    minUnits: null,
    maxUnits: 1_000_000,
    wayBack: 'the card that paid',
  },
  WIRE_TRANSFER: {
    code: 'WIRE_TRANSFER',
    name: 'Wire Transfer',
    text: 'You transfer the amount from your bank account. The goods are kept for you until it arrives, usually within 1 to 3 business days.',
    brands: [],
    countries: null,
    exceptCountries: ['CU', 'IR', 'KP', 'SY'],
    currencies: null,
    minUnits: 10,
    maxUnits: 100_000,
    wayBack: 'the bank account that paid',
  },
  WEBMONEY: {
    code: 'WEBMONEY',
    name: 'WebMoney',
    text: 'You pay from your WebMoney purse to ours. The goods are kept for you until the payment is seen.',
    brands: [],
    countries: ['AM', 'AZ', 'BG', 'CZ', 'DE', 'EE', 'GE', 'KG', 'KZ', 'LT', 'LV', 'MD', 'PL', 'TJ', 'TM', 'TR', 'UA', 'UZ', 'VN'],
    exceptCountries: [],
    currencies: ['EUR', 'USD'],
    minUnits: 1,
    maxUnits: 5_000,
    wayBack: 'the WebMoney purse that paid',
  },
  WESTERN_UNION: {
    code: 'WESTERN_UNION',
    name: 'Western Union',
    text: 'You pay in cash or online at Western Union. The goods are kept for you until the money is collected.',
    brands: [],
    countries: null,
    exceptCountries: ['BY', 'CU', 'IR', 'KP', 'RU', 'SY'],
    currencies: ['CAD', 'EUR', 'GBP', 'USD'],
    minUnits: 20,
    maxUnits: 2_500,
    wayBack: 'you by Western Union',
  },
  WALLET: {
    code: 'WALLET',
    name: 'Your wallet',
    text: 'What refunds and gift codes have put into your wallet pays the whole purchase at once.',
    brands: [],
    countries: null,
    exceptCountries: [],
    currencies: null,
    minUnits: null,
    maxUnits: null,
    wayBack: 'your wallet',
  },
};

export function isOffline(code: string): code is OfflineCode {
  return (offlineCodes as readonly string[]).includes(code);
}
