import { money, type Part } from './answers.ts';
import { aCarrier, aQuote } from './fake-catalog.ts';

/** A shop's shipping options and their simulation, whole enough for every page; a test names what differs. */
export function anOption(part: Part = {}): Part {
  return {
    id: 'opt_1',
    carrier: aCarrier(),
    service: 'Economy',
    countries: null,
    excludedCountries: ['BR', 'CU'],
    fee: money(420),
    perItem: money(100),
    weightSteps: [],
    freeOver: money(9000),
    transitMinDays: 4,
    transitMaxDays: 8,
    isTracked: true,
    isEnabled: true,
    ...part,
  };
}

export function aSimulation(part: Part = {}) {
  const served = { option: anOption(), quote: aQuote(), rule: 'PER_PIECE', unserved: null, because: 'US$5.00 for the first piece.' };
  return { itemsTotal: money(4800), weightGrams: 740, options: [served], ...part };
}
