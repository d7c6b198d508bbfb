import { formatMoney, type Money } from '#server/kernel/money.js';

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as people write it, such as `4 March 2026`. @param at Milliseconds UTC, or a calendar day. */
export function day(at: number | string): string {
  return days.format(typeof at === 'number' ? at : Date.parse(`${at}T12:00:00Z`));
}

/** A moment, such as `4 March 2026 at 14:20 UTC`, or `… at 15:20 Europe/Paris`. @param zone The reader's own, where it is known. */
export function moment(at: number, zone = 'UTC'): string {
  const hours = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: zone });
  return `${hours.format(at)} ${zone}`;
}

export function amount(money: Money): string {
  return formatMoney(money);
}

/** A list under a sentence, one line each. */
export function list(items: readonly string[]): string {
  return items.map((item) => `• ${item}`).join('\n');
}
