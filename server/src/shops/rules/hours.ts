import { addDays } from '#server/kernel/time.js';

/** Whether this is a time of day such as `14:30`. */
export function isTimeOfDay(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Whether the calendar has this day (`YYYY-MM-DD`): 30 February is none. */
export function isCalendarDay(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) && addDays(text, 0) === text;
}
