import { useIntl } from 'react-intl';

const styles = {
  /** 15 Dec */
  short: { day: 'numeric', month: 'short' },
  /** Tue 15 Dec */
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  /** 15 December */
  long: { day: 'numeric', month: 'long' },
  /** 15 December 2026 */
  full: { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof styles;

/** A calendar day of the API (`2026-12-15`): the same day wherever the reader is. */
export function DateText({ date, look = 'short' }: { date: string; look?: DateStyle }) {
  const intl = useIntl();
  return <time dateTime={date}>{intl.formatDate(`${date}T00:00:00Z`, { ...styles[look], timeZone: 'UTC' })}</time>;
}

/** From one day to another, said once where they share the month: `9–15 Dec`. */
export function DateRange({ from, to, look = 'short' }: { from: string; to: string; look?: DateStyle }) {
  const intl = useIntl();
  return <span className="whitespace-nowrap">{dateRangeText(intl, from, to, look)}</span>;
}

/** The same as words, for a sentence. */
export function dateRangeText(intl: ReturnType<typeof useIntl>, from: string, to: string, look: DateStyle = 'short'): string {
  const words = intl.formatDateTimeRange(`${from}T00:00:00Z`, `${to}T00:00:00Z`, { ...styles[look], timeZone: 'UTC' });
  return words.replace(/(?<=^\d+)\s*–\s*(?=\d+\s\D+$)/, '–'); // inside one month: 9–15 Dec, without the blanks that some browsers put
}

/** A moment in the reader's own zone: `Fri 20 Nov, 18:42`. */
export function MomentText({ at, look = 'weekday' }: { at: string; look?: DateStyle }) {
  const intl = useIntl();
  return <time dateTime={at}>{intl.formatDate(at, { ...styles[look], hour: '2-digit', minute: '2-digit' })}</time>;
}

/** The day of a moment, in the reader's own zone. */
export function DayText({ at, look = 'short' }: { at: string; look?: DateStyle }) {
  const intl = useIntl();
  return <time dateTime={at}>{intl.formatDate(at, styles[look])}</time>;
}
