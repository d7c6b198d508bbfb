import { addDays, DAY, HOUR, toDate } from '#server/kernel/time.js';

/** The hour of UTC at which the last day is compared: by then the provider has its file, and we have booked what came at midnight. */
const nightHour = 2;
/** How far two clocks may be apart, and how long word of a movement may take: at the border of a day either file may name it. */
export const borderMs = HOUR;
/** How many days are made up for at most, after a market was down or a provider gave no files. */
const daysBack = 31;

/** @returns milliseconds until the next night's comparison. */
export function untilNight(now: number): number {
  const tonight = Date.parse(`${toDate(now)}T00:00:00Z`) + nightHour * HOUR;
  return tonight > now ? tonight - now : tonight + DAY - now;
}

/**
 * The days to compare now, the earliest first: those of the last month that are over and were not compared. A market that has never compared
 * begins with the last day.
 *
 * @param compared The days that were compared. @param firstDay The first that was ever tried.
 */
export function daysDue(now: number, compared: ReadonlySet<string>, firstDay: string | undefined): string[] {
  const last = addDays(toDate(now - borderMs), -1);
  const first = firstDay ?? last;
  const days = Array.from({ length: daysBack }, (_, i) => addDays(last, i + 1 - daysBack));
  return days.filter((day) => day >= first && !compared.has(day));
}

/** The earliest day that `daysDue` can name. */
export function firstDayDue(now: number): string {
  return addDays(toDate(now - borderMs), -daysBack);
}

/**
 * Whether every file that could name what was booked at `at` was read: that of its day, and near midnight that of the day beside it. Days before
 * the first comparison have no say.
 */
export function isAnswered(at: number, compared: ReadonlySet<string>, firstDay: string): boolean {
  const days = [toDate(at - borderMs), toDate(at + borderMs)];
  return days.every((day) => day < firstDay || compared.has(day));
}
