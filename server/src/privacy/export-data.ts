import { findAccount, listAddresses, listSessions, requireConfirmation, sessionTime } from '#server/accounts/index.js';
import { listTicketMessages, listTickets } from '#server/desk/index.js';
import { listDisputesOfOrders, listStatements } from '#server/disputes/index.js';
import { pageSizeMax } from '#server/kernel/result-page.js';
import { listConversationsOf, listMessages } from '#server/messaging/index.js';
import { listHistory, listLinesOfOrders, listOrdersOf, listPurchases, type Order, reasonFor } from '#server/orders/index.js';
import { listAttempts, listRefundsOfOrders, listWalletBalances, pageOfWallet, type WalletEntry } from '#server/payments/index.js';
import type { Context, Viewer } from '#server/platform/context.js';
import { listMailsTo } from '#server/platform/mail/store.js';
import { findShop } from '#server/shops/index.js';

const pageSize = 200;

/** Reads a list to its end, a page at a time. */
async function readAll<Row extends { id: string }>(
  read: (limit: number, after?: readonly (string | number)[]) => Promise<Row[]>,
  placeOf: (row: Row) => number,
): Promise<Row[]> {
  const all: Row[] = [];
  for (let page = await read(pageSize); page.length > 0; ) {
    all.push(...page);
    const last = page.at(-1)!;
    page = page.length < pageSize ? [] : await read(pageSize, [placeOf(last), last.id]);
  }
  return all;
}

/**
 * All that the market keeps about the viewer, as JSON that he can read or take elsewhere. Secrets (password, second factor, sessions'
 * tokens) are not in it: they are of no use to him and of much to a thief. Instants are milliseconds UTC, money is minor units.
 *
 * @throws ConfirmationNeeded
 */
export async function exportMyData(ctx: Context): Promise<string> {
  const viewer = await requireConfirmation(ctx);
  const { accountId } = viewer;
  const db = ctx.db.reader;
  const {
    passwordHash: _hash,
    totpSecret,
    totpProposed: _proposed,
    totpLastStep: _step,
    emailKey: _key,
    ...account
  } = (await findAccount(db, accountId))!;
  const sessions = (await listSessions(db, accountId, sessionTime(ctx))).map(({ tokenHash: _token, ...session }) => session);
  const data = {
    exportedAt: ctx.clock.now(),
    account: { ...account, hasSecondFactor: totpSecret !== null },
    shop: viewer.shopId ? await findShop(db, viewer.shopId) : null,
    addresses: await listAddresses(db, accountId),
    sessions,
    ...(viewer.kind === 'BUYER' ? { ...(await ordersOf(ctx, accountId)), wallet: await walletOf(ctx) } : {}),
    conversations: await conversationsOf(ctx, viewer),
    tickets: await ticketsOf(ctx, accountId),
    mails: (await listMailsTo(db, account.email, account.createdAt)).map(({ subject, createdAt }) => ({ subject, createdAt })), // their texts may hold links that open accounts
  };
  return JSON.stringify(data, null, 2);
}

async function ordersOf(ctx: Context, buyerId: string): Promise<object> {
  const db = ctx.db.reader;
  const wanted = { side: { buyerId }, states: undefined, sort: 'NEWEST' as const };
  const orders = await readAll<Order>(
    (limit, after) => listOrdersOf(db, { ...wanted, limit, after }),
    (order) => order.placedAt,
  );
  const whole: object[] = [];
  for (let start = 0; start < orders.length; start += pageSize)
    whole.push(...(await withAllOf(ctx, orders.slice(start, start + pageSize))));
  return { orders: whole };
}

/** What the wallet holds, and all that came into it and went out of it, the newest first. */
async function walletOf(ctx: Context): Promise<object> {
  const entries: WalletEntry[] = [];
  for (let after: string | null = null, isMore = true; isMore; ) {
    const page = await pageOfWallet(ctx, pageSizeMax, after);
    entries.push(...page.nodes);
    after = page.pageInfo.endCursor;
    isMore = page.pageInfo.hasNextPage;
  }
  return { balances: await listWalletBalances(ctx), entries };
}

/** Orders with everything that hangs on them. */
async function withAllOf(ctx: Context, orders: readonly Order[]): Promise<object[]> {
  const db = ctx.db.reader;
  const ids = orders.map((order) => order.id);
  const purchaseIds = [...new Set(orders.map((order) => order.purchaseId))];
  const [lines, history, refunds] = [await listLinesOfOrders(db, ids), await listHistory(db, ids), await listRefundsOfOrders(db, ids)];
  const [purchases, attempts] = [await listPurchases(db, purchaseIds), await listAttempts(db, purchaseIds)];
  const disputes = await listDisputesOfOrders(db, ids);
  const statements =
    disputes.length > 0
      ? await listStatements(
          db,
          disputes.map((dispute) => dispute.id),
        )
      : [];
  return orders.map(({ riskSignals: _signals, ...order }) => ({
    ...order,
    address: purchases.find((purchase) => purchase.id === order.purchaseId)?.address ?? null,
    lines: lines.filter((line) => line.orderId === order.id),
    history: history
      .filter((step) => step.orderId === order.id)
      .map(({ actorId: _actor, ...step }) => ({ ...step, reason: reasonFor(ctx, { ...step, actorId: null }) })),
    payments: attempts
      .filter((attempt) => attempt.purchaseId === order.purchaseId)
      .map(({ id, state, brand, last4, amountMinor, currency, startedAt }) => ({
        id,
        state,
        brand,
        last4,
        amountMinor,
        currency,
        startedAt,
      })),
    refunds: refunds.filter((refund) => refund.orderId === order.id).map(({ claimedBy: _agent, ...refund }) => refund),
    disputes: disputes
      .filter((dispute) => dispute.orderId === order.id)
      .map((dispute) => ({
        ...dispute,
        statements: statements.filter((each) => each.disputeId === dispute.id).map(({ actorId: _actor, ...each }) => each),
      })),
  }));
}

async function conversationsOf(ctx: Context, { accountId, shopId, kind }: Viewer): Promise<object[]> {
  if (kind === 'STAFF') return [];
  const db = ctx.db.reader;
  const side = kind === 'BUYER' ? { buyerId: accountId } : { shopId: shopId ?? '' };
  const all = await readAll(
    (limit, after) => listConversationsOf(db, side, limit, after),
    (each) => each.lastMessageAt,
  );
  const messages =
    all.length > 0
      ? await listMessages(
          db,
          all.map((each) => each.id),
        )
      : [];
  return all.map(({ id, title, subject, lastMessageAt }) => ({
    ...{ id, title, subject, lastMessageAt },
    messages: messages.filter((each) => each.conversationId === id).map(({ authorName, text, at }) => ({ authorName, text, at })),
  }));
}

async function ticketsOf(ctx: Context, accountId: string): Promise<object[]> {
  const db = ctx.db.reader;
  const all = await readAll(
    (limit, after) => listTickets(db, { side: { accountId }, states: [], limit, after }),
    (each) => each.lastMessageAt,
  );
  const messages =
    all.length > 0
      ? await listTicketMessages(
          db,
          all.map((each) => each.id),
        )
      : [];
  return all.map(({ openedBy: _opener, ...ticket }) => ({
    ...ticket,
    messages: messages.filter((each) => each.ticketId === ticket.id).map(({ authorName, text, at }) => ({ authorName, text, at })),
  }));
}
