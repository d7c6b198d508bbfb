export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Says whether a calendar day (`YYYY-MM-DD`) is one on which nobody works. */
export type IsDayOff = (date: string) => boolean;

/** The calendar day (`YYYY-MM-DD`) of an instant in an IANA time zone. */
export function dateIn(timeZone: string, at: number): string {
  return formatterFor(timeZone).format(at);
}

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** The time of day (`HH:MM`, 24 hours) of an instant in an IANA time zone. */
export function timeIn(timeZone: string, at: number): string {
  let format = timesOfDay.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    timesOfDay.set(timeZone, format);
  }
  return format.format(at);
}

const timesOfDay = new Map<string, Intl.DateTimeFormat>();

/** The calendar day (`YYYY-MM-DD`) of an instant in UTC. */
export function toDate(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** The day `days` calendar days after `date`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The `count`-th working day after `date`; with 0 the first working day that is not before `date`. */
export function addBusinessDays(date: string, count: number, isDayOff: IsDayOff): string {
  let day = date;
  let left = count;
  while (left > 0) {
    day = addDays(day, 1);
    if (!isDayOff(day)) left -= 1;
  }
  while (isDayOff(day)) day = addDays(day, 1);
  return day;
}

export const isWeekend: IsDayOff = (date) => {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
};

/** A calendar day in words, for a sentence: `12 December 2026`. */
export function dayInWords(date: string): string {
  return longDays.format(Date.parse(`${date}T00:00:00Z`));
}

const longDays = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The last millisecond of a calendar day in an IANA time zone. Where the day ends twice or never (clocks change at midnight), the later end. */
export function endOfDayIn(timeZone: string, date: string): number {
  const guess = endOfDay(date);
  const ends = [-1, 0, 1].map((hours) => guess - offsetAt(timeZone, guess + hours * DAY));
  return Math.max(...ends.filter((at) => dateIn(timeZone, at) === date), ends[1]!);
}

/** How far a zone's clocks are ahead of UTC, in milliseconds (whole minutes). */
function offsetAt(timeZone: string, at: number): number {
  return Date.parse(`${dateIn(timeZone, at)}T${timeIn(timeZone, at)}:00Z`) - Math.floor(at / MINUTE) * MINUTE;
}

/** The last millisecond of a calendar day in UTC: when a promised date has passed for good. */
export function endOfDay(date: string): number {
  return Date.parse(`${date}T23:59:59.999Z`);
}
