import { InvalidInput } from '#server/kernel/errors.js';
import { type IdKind, kindOfId } from '#server/kernel/ids.js';
import type { Context } from '#server/platform/context.js';

/** How things of one kind are found by their id alone. What does not exist and what is not the viewer's are both null. */
export interface NodeSource {
  /** The GraphQL type. */
  readonly type: string;
  find(ctx: Context, id: string): Promise<object | null | undefined>;
}

export type NodeSources = Partial<Record<IdKind, NodeSource>>;

const idsMax = 100;

/** The thing that an id names, or null. */
export async function findNode(ctx: Context, sources: NodeSources, id: string): Promise<object | null> {
  const kind = kindOfId(id);
  const source = kind && sources[kind];
  const found = await source?.find(ctx, id);
  return found && source ? { ...found, __typename: source.type } : null;
}

/** The things that ids name, in their order, null where there is none. @throws InvalidInput for more than 100. */
export function findNodes(ctx: Context, sources: NodeSources, ids: readonly string[]): Promise<(object | null)[]> {
  if (ids.length > idsMax) throw new InvalidInput([{ path: ['ids'], message: `Ask for at most ${idsMax} ids at a time.` }]);
  return Promise.all(ids.map((id) => findNode(ctx, sources, id)));
}
