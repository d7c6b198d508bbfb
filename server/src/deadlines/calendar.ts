import ical from 'ical-generator';
import { findAccount, hashSecret, viewerOf } from '#server/accounts/index.js';
import { onExpiryText } from '#server/orders/index.js';
import { type Context, type System, systemContext } from '#server/platform/context.js';
import { findShopOfAccount } from '#server/shops/index.js';
import { nextDeadlines, type RunningDeadline, readerOf } from './running-deadlines.ts';
import { findFeedBySecret } from './store.ts';
import { pathOf } from './subject.ts';

/** What a calendar is given: more than that nobody looks at. */
const deadlinesMax = 200;

/** How often calendar programs are asked to look again. */
const refreshSeconds = 3_600;

/** The calendar (RFC 5545) behind a secret link; undefined for a link that is nobody's any more, and for a closed or restricted account. */
export async function readCalendar(system: System, secret: string): Promise<string | undefined> {
  const feed = await findFeedBySecret(system.db.reader, hashSecret(secret));
  const account = feed && (await findAccount(system.db.reader, feed.accountId));
  if (!account || account.isRestricted || account.closedAt !== null) return undefined;
  const shop = account.kind === 'SELLER' ? await findShopOfAccount(system.db.reader, account.id) : undefined;
  const viewer = { ...viewerOf(account, '', system), ...(shop && { shopId: shop.id }) };
  return drawCalendar({ ...systemContext(system), viewer });
}

async function drawCalendar(ctx: Context): Promise<string> {
  const { marketName } = ctx.settings;
  const calendar = ical({ name: `${marketName}: deadlines`, prodId: { company: marketName, product: 'deadlines' }, ttl: refreshSeconds });
  for (const running of await nextDeadlines(ctx, deadlinesMax)) calendar.createEvent(eventOf(ctx, running));
  return calendar.toString();
}

/** A clock as an event of no length, as it rings; it takes nobody's time. */
function eventOf(ctx: Context, running: RunningDeadline) {
  const { id, deadline, order, title } = running;
  const at = new Date(deadline.dueAt);
  const url = `${ctx.settings.publicUrl}${pathOf(running, readerOf(ctx.viewer))}`;
  return {
    id,
    start: at,
    end: at,
    stamp: new Date(deadline.startedAt),
    summary: order ? `${title} (order ${order.number})` : title,
    description: `If nothing is done before: ${onExpiryText(deadline.kind)}\n${url}`,
    url,
    transparency: 'TRANSPARENT' as never,
  };
}
