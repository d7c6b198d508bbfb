import type { Refusal } from './use-command.ts';

/** What the server said about one field of a form. */
export function messageAt(refusals: readonly Pick<Refusal, 'message' | 'path'>[], field: string): string | undefined {
  return refusals.find((refusal) => refusal.path[0] === field)?.message;
}
