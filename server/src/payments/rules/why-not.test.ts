import { expect, test } from 'vitest';
import { type MethodCode, methodCodes, methodData } from './method-data.ts';
import { type PaymentPlanned, whyNot } from './why-not.ts';

const planned: PaymentPlanned = {
  ...{ marketCurrency: 'USD', currency: 'USD', country: 'DE', countryName: 'Germany' },
  ...{ amountMinor: 4_500, trouble: null, walletMinor: null },
};

test.each(methodCodes)('P1: %s can be used where nothing is against it', (code) => expect(whyNot(methodData[code], planned)).toBeNull());

test.each<[MethodCode, Partial<PaymentPlanned>, string]>([
  ['CARD', { trouble: 'Cards are away.' }, 'Cards are away.'],
  ['CARD', { currency: 'EUR' }, 'This market charges in USD.'],
  ['WEBMONEY', { country: 'FR', countryName: 'France' }, 'WebMoney cannot be used for orders to France. Use another way to pay.'],
  ['WESTERN_UNION', { country: 'RU', countryName: 'Russia' }, 'Western Union cannot be used for orders to Russia. Use another way to pay.'],
  [
    'WEBMONEY',
    { marketCurrency: 'JPY', currency: 'JPY' },
    'WebMoney takes EUR, USD, and this market charges in JPY. Use another way to pay.',
  ],
  ['WIRE_TRANSFER', { amountMinor: 999 }, 'Wire Transfer is for payments from $10.00.'],
  ['WESTERN_UNION', { amountMinor: 250_001 }, 'Western Union is for payments up to $2,500.00.'],
  ['WALLET', { walletMinor: 0, amountMinor: null }, 'Your wallet is empty. Gift codes fill it, and refunds that could not be sent.'],
  [
    'WALLET',
    { walletMinor: 4_499 },
    'Your wallet holds $44.99, and this costs $45.00. It can pay its part, and another way to pay the rest.',
  ],
])('P2: %s with %j is off, and says why', (code, part, reason) => expect(whyNot(methodData[code], { ...planned, ...part })).toBe(reason));

test('P2: bounds count in the currency’s own units, and a bound itself is within', () => {
  const yen = { ...planned, marketCurrency: 'JPY', currency: 'JPY' };
  expect(whyNot(methodData.WIRE_TRANSFER, { ...yen, amountMinor: 10 })).toBeNull();
  expect(whyNot(methodData.WIRE_TRANSFER, { ...yen, amountMinor: 9 })).toContain('¥10');
  expect(whyNot(methodData.WESTERN_UNION, { ...planned, amountMinor: 250_000 })).toBeNull();
});
