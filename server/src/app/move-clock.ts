import { z } from 'zod';
import { DomainError } from '#server/kernel/errors.js';
import { DAY } from '#server/kernel/time.js';
import { MovableClock } from '#server/platform/clock/clock.js';
import { saveFact } from '#server/platform/clock/store.js';
import type { Context } from '#server/platform/context.js';
import { parseInput } from '#server/platform/input.js';

const farthestMs = 400 * DAY;

export const moveClockInput = z.object({
  byMs: z
    .number('Say by how many milliseconds.')
    .refine(Number.isSafeInteger, 'Say by how many whole milliseconds.')
    .min(0, 'The clock only goes forward. Reset it to come back to now.')
    .max(farthestMs, 'Move the clock by at most 400 days.')
    .nullish(),
  reset: z.boolean().default(false),
});

declare module '#server/platform/outbox/events.js' {
  interface Events {
    /** A demo's clock was moved: every process follows. */
    'clock.moved': { movedMs: number };
  }
}

export class ClockFixed extends DomainError {
  readonly code = 'CLOCK_FIXED';
  constructor() {
    super('The clock of this market cannot be moved: it is not a demo.');
  }
}

/** Moves a demo's clock, so that rules of days and weeks can be seen in a minute. All deadlines follow. @throws ClockFixed, InvalidInput */
export async function moveClock(ctx: Context, input: z.input<typeof moveClockInput>): Promise<true> {
  const { byMs, reset } = parseInput(moveClockInput, input);
  const { clock } = ctx;
  if (!ctx.settings.isDemo || !(clock instanceof MovableClock)) throw new ClockFixed();
  const movedMs = reset ? 0 : clock.movedMs + (byMs ?? 0);
  await ctx.db.transaction(async (tx) => {
    await saveFact(tx, 'clockMovedMs', movedMs);
    await ctx.outbox.add(tx, 'clock.moved', 'market', { movedMs });
  });
  return true;
}
