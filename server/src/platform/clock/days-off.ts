import type { IsDayOff } from '#server/kernel/time.js';
import { isWeekend } from '#server/kernel/time.js';

/** The working calendar of a country (ISO 3166-1): Saturdays, Sundays and its public holidays are off. */
export async function daysOffIn(country: string): Promise<IsDayOff> {
  const known = calendars.get(country);
  if (known) return known;
  const { default: Holidays } = await import('date-holidays'); // 20 MB of rules: only who asks for a date pays for them
  const holidays = new Holidays(country);
  const years = new Map<string, ReadonlySet<string>>();
  const calendar: IsDayOff = (date) => {
    if (isWeekend(date)) return true;
    const year = date.slice(0, 4);
    if (!years.has(year)) years.set(year, publicHolidays(holidays, Number(year)));
    return years.get(year)!.has(date);
  };
  calendars.set(country, calendar);
  return calendar;
}

const calendars = new Map<string, IsDayOff>();

interface Rules {
  getHolidays(year: number): { date: string; type: string; start: Date; end: Date }[] | undefined;
}

function publicHolidays(rules: Rules, year: number): ReadonlySet<string> {
  const found = rules.getHolidays(year) ?? []; // the library answers undefined for a country that it does not know
  return new Set(found.filter((holiday) => holiday.type === 'public').flatMap(daysOf));
}

const dayMs = 86_400_000;

/** A holiday of several days, such as the Spring Festival, is off on each of them. */
function daysOf({ date, start, end }: { date: string; start: Date; end: Date }): string[] {
  const first = date.slice(0, 10);
  const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / dayMs));
  return Array.from({ length: count }, (_, i) => new Date(Date.parse(`${first}T00:00:00Z`) + i * dayMs).toISOString().slice(0, 10));
}
