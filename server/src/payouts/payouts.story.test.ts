import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { findAccount, updateAccount } from '#server/accounts/index.js';
import { DAY } from '#server/kernel/time.js';
import { account, findBalance } from '#server/ledger/index.js';
import { proveLedger } from '#server/ledger/prove.js';
import { systemContext } from '#server/platform/context.js';
import { listMailsTo } from '#server/platform/mail/store.js';
import { findShopViewer, followMembers } from '#server/shops/index.js';
import { assertBooks } from '#test/books.js';
import { openJourney, payForTeapot, stepsOf } from '#test/journey.js';
import { anAccount, availableOf, giveMoney, openPaidShop, otherIban, payOut, payoutSteps, prove } from '#test/payouts.js';
import { type Person, type TestMarket } from '#test/shop.js';
import { payoutChanges } from './sight.ts';

async function subjectsTo({ market }: TestMarket, { accountId }: Person) {
  await market.worker.settle();
  const { reader } = market.system.db;
  const { email } = (await findAccount(reader, accountId))!;
  return (await listMailsTo(reader, email, 0)).map(({ subject }) => subject);
}

test('B8: what a buyer paid is held, pending, available and paid out, and the statement says of which order it came', async () => {
  const journey = await openJourney();
  const { agent, ana, sellers, shopIds } = journey;
  const steps = { ...stepsOf(journey), ...payoutSteps(journey) };
  const oscar = await journey.person('STAFF', 'Oscar', ['OPERATOR']);
  await prove(journey, sellers[0]);
  await steps.saveAccount(sellers[0]);
  const { orderId } = await payForTeapot(journey, ana);
  await steps.verify(agent, orderId, true);
  await steps.ship(sellers[0], orderId);
  await steps.confirmReceipt(ana, orderId);
  for (let i = 0; i < 4; i++) await journey.daysPass(8); // protection ends, and the clock of payouts rings

  const { payouts, nextPayouts } = await steps.money(sellers[0], shopIds[0]);
  expect(nextPayouts).toMatchObject([{ amount: { amountMinor: 0 }, obstacle: 'BELOW_MINIMUM' }]);
  const [payout] = payouts.nodes;
  expect(payout).toMatchObject({ state: 'PENDING', amount: { amountMinor: 4_180, currency: 'USD' }, isOverdue: false, obstacle: null });
  expect(payout.statement.nodes).toEqual([
    {
      kind: 'ORDER_SHARE',
      amount: { amountMinor: 4_180 },
      gross: { amountMinor: 4_500 },
      commission: { amountMinor: 320 },
      order: { id: orderId },
      payout: null,
    },
  ]);
  const { file } = await steps.send(oscar);
  await steps.markPaid(oscar, file.payouts[0].id);
  await journey.settle();
  await assertBooks(journey);
  const statement = (
    await journey.ask(
      `{ viewer { shop { statementCsv(currency: "USD") statement(currency: "USD") { nodes { kind amount { amountMinor } balance { amountMinor } commission { amountMinor } } } } } }`,
      {},
      sellers[0],
    )
  ).viewer.shop;
  expect(statement.statement.nodes).toEqual([
    { kind: 'PAYOUT', amount: { amountMinor: -4_180 }, balance: { amountMinor: 0 }, commission: null },
    { kind: 'ORDER_SHARE', amount: { amountMinor: 4_180 }, balance: { amountMinor: 4_180 }, commission: { amountMinor: 320 } },
  ]);
  const { number } = (await journey.ask(`{ order(id: "${orderId}") { number } }`, {}, sellers[0])).order;
  expect(statement.statementCsv).toContain(`Order,${number},45.00,3.20,41.80,USD,41.80\r\n`);
  expect(statement.statementCsv).toContain(`Payout,${payout.number},,,-41.80,USD,0.00\r\n`);
  expect(await subjectsTo(journey, sellers[0])).toEqual(
    expect.arrayContaining(['$41.80 are on their way to your bank', '$41.80 were paid out to you']),
  );
});

test('what is in the way of a payout is said, and nothing leaves until it is gone', async () => {
  const { market, clock, marta, shopId, steps } = await openPaidShop();
  const obstacle = async () => (await steps.money(marta, shopId)).nextPayouts[0].obstacle;
  expect(await obstacle()).toBe('BELOW_MINIMUM');
  await giveMoney(market, shopId, 999);
  expect(await obstacle()).toBe('BELOW_MINIMUM');
  expect(await payOut(market, shopId)).toEqual([]);
  await giveMoney(market, shopId, -1_500);
  expect(await obstacle()).toBe('OWES');
  clock.move(7 * DAY);
  expect(await payOut(market, shopId)).toEqual([]);
  await giveMoney(market, shopId, 3_000);
  const { system } = market.market;
  const restrict = (isRestricted: boolean) =>
    system.db.transaction(async (tx) => {
      await updateAccount(tx, marta.accountId, { isRestricted });
      await followMembers(systemContext(system), tx, marta.accountId);
    });
  await restrict(true);
  clock.move(7 * DAY);
  expect(await payOut(market, shopId)).toEqual([]);
  await restrict(false);
  expect(await obstacle()).toBeNull();
  expect(await payOut(market, shopId)).toEqual([]); // its time is in a week
  clock.move(7 * DAY);
  expect(await payOut(market, shopId)).toMatchObject([{ amountMinor: 999 - 1_500 + 3_000 }]); // what it owed was netted
  expect(await availableOf(market, shopId)).toBe(0);
});

test('a payout for each currency, each with its own least amount', async () => {
  const { market, marta, shopId, steps } = await openPaidShop();
  await giveMoney(market, shopId, 1_000);
  await giveMoney(market, shopId, 10, 'JPY');
  await giveMoney(market, shopId, 9_999, 'KWD');
  await payOut(market, shopId);
  const money = await steps.money(marta, shopId);
  expect(money.payouts.nodes.map((each: { amount: object }) => each.amount)).toEqual(
    expect.arrayContaining([
      { amountMinor: 1_000, currency: 'USD' },
      { amountMinor: 10, currency: 'JPY' },
    ]),
  );
  expect(money.payouts.totalCount).toBe(2);
  expect(money.balance).toEqual([
    { currency: 'USD', available: { amountMinor: 0 } },
    { currency: 'KWD', available: { amountMinor: 9_999 } },
  ]);
});

test('the file for the bank holds the numbers, no formula, and the same click is the same file', async () => {
  const { market, oscar, marta, shopId, steps } = await openPaidShop({ ...anAccount, holder: '-Ana (Tea), House' });
  await giveMoney(market, shopId, 123_456);
  await payOut(market, shopId);
  const key = randomUUID();
  const { file } = await steps.send(oscar, key);
  const [payout] = file.payouts;
  expect(payout).toMatchObject({ state: 'PROCESSING', batch: file.batch, ending: '3000' });
  expect(file.text.split('\r\n')[1]).toBe(
    `${payout.number},"'-Ana (Tea), House",DE89370400440532013000,,,,DE,USD,1234.56,Test Market ${payout.number}`,
  );
  expect((await steps.send(oscar, key)).file).toMatchObject({ batch: file.batch, text: file.text });
  expect((await steps.send(oscar)).userErrors).toMatchObject([{ code: 'PAYOUT_TRANSITION_REFUSED' }]);
  const again = await steps.mutate('fetchPayoutFile', { batch: file.batch, reason: 'The bank lost it.' }, 'file { text }', oscar);
  expect(again.file.text).toBe(file.text);
  const seen = await steps.money(marta, shopId);
  expect(JSON.stringify(seen)).not.toContain('3704');
  await steps.markPaid(oscar, payout.id);
  const after = await steps.mutate('fetchPayoutFile', { batch: file.batch, reason: 'Again.' }, 'file { text }', oscar);
  expect(after.file.text).not.toContain('DE89'); // the numbers of a transfer are forgotten with its end
});

test('a payout is marked as paid once, on a day that can be, and cannot be cancelled once it is sent', async () => {
  const { market, clock, oscar, shopId, steps } = await openPaidShop();
  await giveMoney(market, shopId, 5_000);
  const [waiting] = await payOut(market, shopId);
  expect((await steps.markPaid(oscar, waiting!.id)).userErrors).toMatchObject([{ code: 'PAYOUT_TRANSITION_REFUSED' }]);
  await steps.send(oscar);
  expect((await steps.cancel(oscar, waiting!.id)).userErrors).toMatchObject([{ code: 'PAYOUT_TRANSITION_REFUSED' }]);
  for (const paidOn of ['2026-03-01', '2026-03-03'])
    expect((await steps.markPaid(oscar, waiting!.id, { paidOn })).userErrors).toMatchObject([{ path: ['paidOn'] }]);
  clock.move(6 * DAY);
  const late = (await market.ask('{ payouts(state: PROCESSING) { totalCount nodes { isOverdue } } }', {}, oscar)).payouts;
  expect(late).toEqual({ totalCount: 1, nodes: [{ isOverdue: true }] });
  const idempotencyKey = randomUUID();
  for (let i = 0; i < 2; i++)
    expect(await steps.markPaid(oscar, waiting!.id, { idempotencyKey })).toMatchObject({
      payout: { state: 'PAID', bankReference: 'BANK-1', paidOn: '2026-03-08', isOverdue: false },
      userErrors: [],
    });
  expect((await steps.markPaid(oscar, waiting!.id)).userErrors).toMatchObject([{ code: 'PAYOUT_TRANSITION_REFUSED' }]);
  const { reader } = market.market.system.db;
  expect(await findBalance(reader, account.bank, 'USD')).toBe(-5_000);
  expect(await findBalance(reader, account.payoutTransit(waiting!.id), 'USD')).toBe(0);
});

test('a payout that fails is the shop’s again; an account that the bank refused gets nothing until it is changed', async () => {
  const { market, clock, marta, oscar, shopId, steps } = await openPaidShop();
  await giveMoney(market, shopId, 5_000);
  await payOut(market, shopId);
  const { file } = await steps.send(oscar);
  const failed = await steps.markFailed(oscar, file.payouts[0].id, 'ACCOUNT_CLOSED', { note: 'Closed in May.' });
  expect(failed.payout).toMatchObject({ state: 'FAILED', failure: 'ACCOUNT_CLOSED', note: 'Closed in May.' });
  expect(await availableOf(market, shopId)).toBe(5_000);
  expect((await steps.money(marta, shopId)).payoutAccount.refusal).toContain('closed');
  expect(await subjectsTo(market, marta)).toContain('A payout of $50.00 failed');
  clock.move(7 * DAY);
  expect(await payOut(market, shopId)).toEqual([]);
  await prove(market, marta);
  expect((await steps.saveAccount(marta, { holder: 'Marta', country: 'FR', iban: otherIban })).account.refusal).toBeNull();
  clock.move(7 * DAY);
  const [again] = await payOut(market, shopId);
  expect(again).toMatchObject({ amountMinor: 5_000 });
  const { payouts } = await steps.money(marta, shopId);
  expect(payouts.nodes[0].statement.nodes).toMatchObject([
    { kind: 'PAYOUT_FAILED', amount: { amountMinor: 5_000 }, payout: { id: file.payouts[0].id } },
  ]);
  expect(payouts.nodes[1].statement.nodes).toMatchObject([{ kind: 'ORDER_SHARE' }]);
});

test('a fault of the bank stops nothing: the next time tries again; and a transfer that was booked as paid can come back', async () => {
  const { market, clock, oscar, shopId, steps } = await openPaidShop();
  await giveMoney(market, shopId, 5_000);
  for (const isPaidFirst of [false, true]) {
    await payOut(market, shopId);
    const [sent] = (await steps.send(oscar)).file.payouts;
    if (isPaidFirst) await steps.markPaid(oscar, sent.id);
    expect((await steps.markFailed(oscar, sent.id, 'BANK_FAULT')).payout).toMatchObject({ state: 'FAILED' });
    expect(await availableOf(market, shopId)).toBe(5_000);
    clock.move(7 * DAY);
  }
  expect(await payOut(market, shopId)).toMatchObject([{ amountMinor: 5_000 }]);
  expect(await findBalance(market.market.system.db.reader, account.bank, 'USD')).toBe(0);
  expect((await proveLedger(systemContext(market.market.system))).isBalanced).toBe(true);
});

test('an operator cancels what is not sent yet; it is recorded, and the shop is told', async () => {
  const { market, marta, oscar, shopId, steps } = await openPaidShop();
  await giveMoney(market, shopId, 5_000);
  const [waiting] = await payOut(market, shopId);
  expect((await steps.cancel(oscar, waiting!.id)).payout).toMatchObject({ state: 'CANCELED', note: 'Looked odd.' });
  expect((await steps.send(oscar)).userErrors).toMatchObject([{ code: 'PAYOUT_TRANSITION_REFUSED' }]);
  expect(await availableOf(market, shopId)).toBe(5_000);
  expect(await subjectsTo(market, marta)).toContain('A payout of $50.00 was not sent');
});

test('a payout of somebody else looks like one that is not there', async () => {
  const { market, marta, shopId } = await openPaidShop();
  await giveMoney(market, shopId, 5_000);
  const [waiting] = await payOut(market, shopId);
  const read = (id: string, person: Person) =>
    market.ask('query ($id: ID!) { payout(id: $id) { id } node(id: $id) { id } }', { id }, person);
  expect(await read(waiting!.id, marta)).toEqual({ payout: { id: waiting!.id }, node: { id: waiting!.id } });
  for (const stranger of [
    await market.person('SELLER', 'Paul'),
    await market.person('BUYER', 'Ana'),
    await market.person('STAFF', 'Gone', []),
  ])
    expect(await read(waiting!.id, stranger)).toEqual({ payout: null, node: null });
});

test('who acts for a shop hears of its payouts as they change, and a stranger of none', async () => {
  const { market, marta, oscar, shopId, steps } = await openPaidShop();
  const heard: Record<string, string[]> = { marta: [], paul: [] };
  const paul = await market.person('SELLER', 'Paul');
  for (const [name, person] of [
    ['marta', marta],
    ['paul', paul],
  ] as const) {
    const viewer = (await findShopViewer(market.market.system, person.token))!;
    const changes = payoutChanges({ ...systemContext(market.market.system), viewer, isLive: true });
    onTestFinished(() => void changes.return(undefined));
    void (async () => {
      for await (const { state } of changes) heard[name]!.push(state);
    })();
  }
  await giveMoney(market, shopId, 5_000);
  await payOut(market, shopId);
  await vi.waitFor(() => expect(heard['marta']).toEqual(['PENDING']));
  await steps.send(oscar);
  await vi.waitFor(() => expect(heard['marta']).toEqual(['PENDING', 'PROCESSING']));
  expect(heard['paul']).toEqual([]);
});
