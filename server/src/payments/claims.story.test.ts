import { eq } from 'drizzle-orm';
import { afterEach, expect, test } from 'vitest';
import { listAudit } from '#server/desk/index.js';
import { account, findBalance } from '#server/ledger/index.js';
import { assertBooks } from '#test/books.js';
import { type Journey, openJourney, payForTeapot, type Said, stepsOf } from '#test/journey.js';
import { confirm, openOfflineJourney, placeTeapot, refundsOf, sendLater } from '#test/offline.js';
import { countStatements } from '#test/statements.js';
import { walletOf } from '#test/wallet.js';
import { findRefund } from './store.ts';
import { refunds } from './tables.ts';

let journey: Journey;
afterEach(() => assertBooks(journey));

const fields = 'refund { id state claimedBy isClaimedByViewer }';
const claim = (refundId: string, person = journey.agent) => stepsOf(journey).mutate('claimRefund', { refundId }, fields, person);
const release = (refundId: string, person = journey.agent) => stepsOf(journey).mutate('releaseRefund', { refundId }, fields, person);
const retry = (refundId: string) => stepsOf(journey).mutate('retryRefund', { refundId }, fields, journey.agent);
const toWallet = (refundId: string) => stepsOf(journey).mutate('refundToWallet', { refundId }, 'refund { state }', journey.ana);
const settle = (refundId: string, person = journey.agent): Promise<Said> =>
  stepsOf(journey).mutate('settleRefundManually', { refundId, reference: 'WIRE-1', note: 'Paid.' }, fields, person);
const balance = (name: string) => findBalance(journey.market.system.db.reader, name, 'USD');

/** A refund of 45.00 that the provider could not send. */
async function failedRefund(): Promise<string> {
  journey = await openJourney();
  const { orderId } = await payForTeapot(journey, journey.ana);
  await journey.bank('fail-next-refund');
  await stepsOf(journey).verify(journey.agent, orderId, false);
  await journey.settle();
  journey.clock.move(10_000);
  await journey.settle();
  return (await refundsOf(journey))[0].id;
}

test.each([
  ['the agent by hand', [claim, toWallet, retry]],
  ['the buyer into the wallet', [toWallet, retry, claim]],
  ['the provider once more', [retry, claim, toWallet]],
])('P6: %s, and two other ways, are tried at once for one refund: exactly one pays', async (_, ways) => {
  const refundId = await failedRefund();
  const answers = await Promise.all(ways.map((way) => way(refundId)));
  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  await settle(refundId);
  await journey.daysPass(1.01);
  await journey.daysPass(0.01);
  expect(await balance(account.refundPayable(refundId))).toBe(0);
  const byHand = (await balance(account.bank)) === -4_500;
  const byProvider = (await balance(account.psp('sandbox'))) === 0;
  const intoWallet = (await walletOf(journey, journey.ana)) === 4_500;
  expect([byHand, byProvider, intoWallet].filter(Boolean)).toHaveLength(1);
});

test('P6: the naive twin, which looks first and then pays, pays one refund in several ways', async () => {
  const refundId = await failedRefund();
  const { db } = journey.market.system;
  const paid: string[] = [];
  const payNaively = async (way: string) => {
    if ((await findRefund(db.reader, refundId))!.state !== 'FAILED') return;
    await db.transaction(async (tx) => {
      await tx.update(refunds).set({ manualReference: way }).where(eq(refunds.id, refundId));
    });
    paid.push(way);
  };
  await Promise.all(['by hand', 'wallet', 'provider'].map(payNaively));
  expect(paid.length).toBeGreaterThan(1);
});

test('P6: who has claimed a refund pays it; another agent can only release it, and then it waits as before', async () => {
  const refundId = await failedRefund();
  const other = await journey.person('STAFF', 'Zoe', ['AGENT']);
  expect((await settle(refundId)).userErrors).toMatchObject([{ code: 'REFUND_NOT_CLAIMED', path: ['refundId'] }]);
  expect((await claim(refundId)).refund).toMatchObject({ state: 'CLAIMED', claimedBy: 'Yusuf', isClaimedByViewer: true });
  expect((await claim(refundId)).userErrors).toEqual([]);
  expect((await claim(refundId, other)).userErrors).toMatchObject([{ code: 'REFUND_NOT_FAILED' }]);
  expect((await settle(refundId, other)).userErrors).toMatchObject([{ code: 'REFUND_NOT_CLAIMED' }]);
  for (const way of [retry, toWallet]) expect((await way(refundId)).userErrors).toMatchObject([{ code: 'REFUND_NOT_FAILED' }]);
  await journey.daysPass(1.01);
  await journey.daysPass(0.01);
  expect((await refundsOf(journey))[0]).toMatchObject({ state: 'CLAIMED' });
  expect((await release(refundId, other)).refund).toMatchObject({ state: 'FAILED', claimedBy: null, isClaimedByViewer: false });
  expect((await release(refundId)).userErrors).toMatchObject([{ code: 'REFUND_NOT_CLAIMED' }]);
  expect((await toWallet(refundId)).userErrors).toEqual([]);
  const acts = (await listAudit(journey.market.system.db.reader, refundId)).map(({ act }) => act);
  expect(acts).toEqual(expect.arrayContaining(['refund.claim', 'refund.release']));
  await expect(claim(refundId, journey.ana)).rejects.toThrow();
});

test('P6: a refund that was claimed and released is sent once more by itself, as before', async () => {
  const refundId = await failedRefund();
  await claim(refundId);
  await release(refundId);
  await journey.daysPass(1.01);
  await journey.daysPass(0.01);
  expect((await refundsOf(journey))[0]).toMatchObject({ state: 'COMPLETE' });
});

test('P6: a refund of a transfer is claimed before it is sent, and is released to wait for a person again', async () => {
  const offline = await openOfflineJourney();
  journey = offline;
  const { purchaseId } = await placeTeapot(journey, journey.ana);
  const { id } = await sendLater(journey, journey.ana, purchaseId);
  await confirm(journey, id, 6_000, 'SEPA-1');
  const [refund] = await refundsOf(journey);
  await claim(refund.id);
  expect((await toWallet(refund.id)).userErrors).toMatchObject([{ code: 'REFUND_NOT_FAILED' }]);
  expect((await release(refund.id)).refund).toMatchObject({ state: 'REQUESTED' });
  await claim(refund.id);
  expect((await settle(refund.id)).refund).toMatchObject({ state: 'MANUAL', claimedBy: null });
});

test('P6: what the provider pays all the same ends a claim: the agent is told, and the books know one payment', async () => {
  const refundId = await failedRefund();
  await claim(refundId);
  const [payment] = (await journey.providerBook()).payments;
  await journey.sendLateRefund(payment!.id, `${refundId}.1`, 4_500);
  journey.clock.move(10_000);
  await journey.settle();
  expect((await settle(refundId)).userErrors).toMatchObject([
    { code: 'REFUND_NOT_CLAIMED', message: expect.stringContaining('tell an operator') },
  ]);
  expect(await balance(account.psp('sandbox'))).toBe(0);
  expect(await balance(account.bank)).toBe(0);
});

test('P1: a list of refunds takes as many statements as one refund', async () => {
  journey = await openOfflineJourney();
  for (let i = 0; i < 4; i++) {
    const { purchaseId } = await placeTeapot(journey, journey.ana);
    const { id } = await sendLater(journey, journey.ana, purchaseId);
    await confirm(journey, id, 6_000, `SEPA-${i}`);
  }
  const ask = (first: number) => async () => {
    const asked = `{ refunds(first: ${first}) { nodes { id to canGoToWallet waitsForBank waitsForStaff claimedBy } } }`;
    const { nodes } = (await journey.ask(asked, {}, journey.agent)).refunds;
    expect(nodes).toHaveLength(first);
    for (const node of nodes) expect(node).toMatchObject({ canGoToWallet: false, waitsForStaff: true, waitsForBank: false });
  };
  expect(await countStatements(ask(4))).toBe(await countStatements(ask(1)));
});
