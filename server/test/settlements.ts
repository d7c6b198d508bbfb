import { DAY, HOUR, toDate } from '#server/kernel/time.js';
import type { Journey, Said } from './journey.ts';
import type { Person } from './shop.ts';

const fields = `id day provider state failure tries lineCount differenceCount openCount
  differences(first: 8) { totalCount nodes { id cause kind reference text settledAt settledBy reason orders { id }
    file { state amount { amountMinor currency } } books { state amount { amountMinor currency } } } }`;

/** The day of UTC that it is in the market now. */
export const today = ({ clock }: Journey): string => toDate(clock.now());

/** Lets the night pass, until `hour` of the next day. */
export async function nightPasses(journey: Journey, hour = 3): Promise<void> {
  const { clock } = journey;
  clock.move(Date.parse(`${today(journey)}T00:00:00Z`) + DAY + hour * HOUR - clock.now());
  await journey.settle();
}

/** Plants faults in the provider's settlement file of a day, as `sandbox/settlement.ts` knows them; instead of those planted before. */
export function plantInFile({ tellSandbox }: Journey, day: string, faults: object): Promise<void> {
  return tellSandbox(`/v1/settlements/${day}/faults`, faults);
}

/** All days that were compared, the last first, as an operator reads them. */
export async function settlementsOf(journey: Journey, operator: Person): Promise<Said[]> {
  return (await journey.ask(`{ settlements(first: 24) { nodes { ${fields} } } }`, {}, operator)).settlements.nodes;
}

/** The differences of all days: how, and about what. */
export async function differencesOf(journey: Journey, operator: Person): Promise<Said[]> {
  return (await settlementsOf(journey, operator)).flatMap((day) => day.differences.nodes);
}
