import { checkPageSize, decodeCursor, encodeCursor, type ResultPage, toPage } from '#server/kernel/result-page.js';
import { type Purchase, sideOf } from '#server/orders/index.js';
import { type Context, isStaff, type Viewer } from '#server/platform/context.js';
import type { DeadlineRow } from '#server/platform/deadlines/store.js';
import { type Reading, shownKinds, titleOf } from './rules/deadline-titles.ts';
import { countRunning, type DeadlinesWanted, listRunning } from './store.ts';
import { type DeadlineSubject, readSubjects } from './subject.ts';

/** A running clock as somebody is shown it. */
export interface RunningDeadline extends Omit<DeadlineSubject, 'purchase'> {
  /** Null for shops: a purchase may have other shops' orders. */
  readonly purchase: Purchase | null;
  readonly id: string;
  readonly deadline: DeadlineRow;
  /** What it is about, in words for this reader. */
  readonly title: string;
  /** Whether the reader can act before it rings. */
  readonly isMine: boolean;
}

/** A page of the viewer's clocks, the next to ring first; of staff, those that wait for the market. */
export async function pageOfDeadlines(
  ctx: Context,
  { first, after, isMine }: { first: number; after: string | null; isMine: boolean },
): Promise<ResultPage<RunningDeadline>> {
  const size = checkPageSize(first);
  const wanted = wantedBy(ctx, isMine);
  const place = after ? decodeCursor(after, ['number', 'string']) : undefined;
  const rows = await listRunning(ctx.db.reader, wanted, size + 1, place);
  const { pageInfo, totalCount, nodes: shown } = toPage(rows, size, placeOf, () => countRunning(ctx.db.reader, wanted));
  const nodes = await show(ctx, shown);
  return { nodes, edges: nodes.map((node) => ({ node, cursor: encodeCursor(placeOf(node.deadline)) })), pageInfo, totalCount };
}

function placeOf({ dueAt, id }: DeadlineRow): [number, string] {
  return [dueAt, id];
}

/** The next of the viewer's clocks, for a calendar. */
export async function nextDeadlines(ctx: Context, limit: number): Promise<RunningDeadline[]> {
  return show(ctx, await listRunning(ctx.db.reader, wantedBy(ctx, false), limit));
}

function wantedBy(ctx: Context, isMine: boolean): DeadlinesWanted {
  const reader = readerOf(ctx.viewer);
  const awaiting = isMine || reader === 'PLATFORM' ? reader : undefined;
  return { side: sideOf(ctx), kinds: shownKinds, ...(awaiting && { awaiting }) };
}

/** As which party somebody reads about clocks. */
export function readerOf(viewer: Viewer | null): Reading {
  if (isStaff(viewer)) return 'PLATFORM';
  return viewer?.kind === 'SELLER' ? 'SELLER' : 'BUYER';
}

async function show(ctx: Context, rows: readonly DeadlineRow[]): Promise<RunningDeadline[]> {
  const subjects = await readSubjects(
    ctx.db.reader,
    rows.map((row) => row.subjectId),
  );
  const reader = readerOf(ctx.viewer);
  return rows.flatMap((deadline) => {
    const subject = subjects.get(deadline.subjectId);
    if (!subject) return [];
    const { id, kind, awaiting } = deadline;
    const purchase = reader === 'SELLER' ? null : subject.purchase;
    return [{ ...subject, purchase, id, deadline, title: titleOf(kind, awaiting, reader), isMine: awaiting === reader }];
  });
}
