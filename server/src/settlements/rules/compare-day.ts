/** Why a line of a file and our books differ. */
export type DifferenceCause =
  | 'MISSING_HERE'
  | 'MISSING_THERE'
  | 'OTHER_AMOUNT'
  | 'OTHER_CURRENCY'
  | 'OTHER_STATE'
  | 'LISTED_TWICE'
  | 'BOOKED_TWICE';

/** What one side says of a movement of money. */
export interface Side {
  readonly kind: string;
  /** The provider's name of the payment, refund or chargeback. */
  readonly ref: string;
  readonly state: string;
  readonly amountMinor: number;
  readonly currency: string;
  /** Milliseconds UTC. */
  readonly at: number;
}

/** What our books say. */
export interface Booked extends Side {
  /** Null for something of ours that moved no money: it is known by this name, and that is all. */
  readonly id: string | null;
  readonly purchaseId: string;
  /** The day of the file that named it before; null while none has. */
  readonly fileDay: string | null;
}

export interface Difference {
  readonly cause: DifferenceCause;
  /** What the file says; null when it says nothing. */
  readonly file: Side | null;
  /** What our books say; null when they say nothing. */
  readonly books: Booked | null;
}

const nameOf = ({ kind, ref }: Side) => `${kind} ${ref}`;

/**
 * Compares the lines of a file with what we booked under the names that they bear. A line and a movement of the same name and state belong
 * together; only then what is left is put side by side by its name alone.
 *
 * @param booked Our movements of these names, whenever they were booked.
 * @param known What else of ours bears these names, such as a payment that failed.
 * @returns the differences, and the ids of the movements that the file names.
 */
export function compareLines(
  lines: readonly Side[],
  booked: readonly Booked[],
  known: readonly Booked[],
): { differences: Difference[]; named: string[] } {
  const ours = groupByName(booked);
  const knownByName = groupByName(known);
  const named = new Set<string>();
  const isFree = (movement: Booked) => movement.fileDay === null && !named.has(movement.id!);
  const take = (line: Side, isMeant: (movement: Booked) => boolean) => {
    const found = ours.get(nameOf(line))?.find((movement) => isFree(movement) && isMeant(movement));
    if (found) named.add(found.id!);
    return found;
  };
  const differences: Difference[] = [];
  const left = lines.filter((line) => {
    const books = take(line, ({ state }) => state === line.state);
    const cause = books && causeOf(line, books);
    if (cause) differences.push({ cause, file: line, books });
    return !books;
  });
  const seen = new Set<string>();
  for (const line of left) {
    const again = ours.get(nameOf(line))?.find(({ state }) => state === line.state);
    const books = again ?? take(line, () => true) ?? knownByName.get(nameOf(line))?.[0] ?? null;
    const isAgain = again !== undefined || seen.has(`${nameOf(line)} ${line.state}`);
    const cause = isAgain ? 'LISTED_TWICE' : causeOfRest(line, books);
    seen.add(`${nameOf(line)} ${line.state}`);
    if (cause) differences.push({ cause, file: line, books });
  }
  return { differences, named: [...named] };
}

/** How a line differs from what belongs to it; undefined when it does not. */
function causeOf(line: Side, books: Side): DifferenceCause | undefined {
  if (line.currency !== books.currency) return 'OTHER_CURRENCY';
  return line.amountMinor === books.amountMinor ? undefined : 'OTHER_AMOUNT';
}

/** What was booked before movements were kept has the state that the file says, and no movement: then only money can differ. */
function causeOfRest(line: Side, books: Side | null): DifferenceCause | undefined {
  if (!books) return 'MISSING_HERE';
  return books.state === line.state ? causeOf(line, books) : 'OTHER_STATE';
}

/**
 * What of our movements no file names, although all files that could have been read.
 *
 * @param unnamed Our movements that stand in no file.
 * @param named All movements of the same names, to tell what was booked twice.
 */
export function missingThere(unnamed: readonly Booked[], named: readonly Booked[]): Difference[] {
  const byName = groupByName(named.filter(({ fileDay }) => fileDay !== null));
  return unnamed.map((books) => {
    const isTwice = byName.get(nameOf(books))?.some(({ state }) => state === books.state);
    return { cause: isTwice ? 'BOOKED_TWICE' : 'MISSING_THERE', file: null, books };
  });
}

function groupByName(rows: readonly Booked[]): Map<string, Booked[]> {
  const groups = new Map<string, Booked[]>();
  for (const row of rows) groups.set(nameOf(row), [...(groups.get(nameOf(row)) ?? []), row]);
  return groups;
}
