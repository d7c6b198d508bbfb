import type { Context } from '../context.ts';
import type { DeadlineRow } from './store.ts';

/**
 * What a slice does when a clock of its kind rings. It runs at least once; it looks at the state and at `dueAt` again inside its transaction
 * and deletes or moves the row there, so that of a person's step and the clock's exactly one wins.
 */
export interface Ringing {
  readonly kind: string;
  run(ctx: Context, deadline: DeadlineRow): Promise<void>;
}
