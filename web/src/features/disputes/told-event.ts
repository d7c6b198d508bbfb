/** Steps of a dispute that the record tells in words of its own. */
const told = [
  'open',
  'counter',
  'propose',
  'escalate',
  'escalateByTime',
  'acceptAsSeller',
  'acceptAsBuyer',
  'acceptBySilence',
  'decide',
  'decideByTime',
  'withdraw',
  'resolve',
  'addStatement',
] as const;

/** The key of what was done; undefined for a step that has no words. */
export function toldEvent(event: string): `settle.did.${(typeof told)[number]}` | undefined {
  const known = told.find((each) => each === event);
  return known && `settle.did.${known}`;
}

interface Ended<How extends string> {
  outcome?: { how: How } | null;
  statements: readonly { event: string }[];
}

/** How a dispute ended. Agreed because one side said nothing is told apart: nobody spoke. */
export function howItEnded<How extends string>({ outcome, statements }: Ended<How>): How | 'SILENCE' | undefined {
  return statements.some(({ event }) => event === 'acceptBySilence') && outcome?.how === 'AGREED' ? 'SILENCE' : outcome?.how;
}
