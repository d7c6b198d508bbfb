import { expect, test } from 'vitest';
import { HOUR } from '#server/kernel/time.js';
import { type Journey, openJourney, payForTeapot, stepsOf } from '#test/journey.js';

const byNumber = `query ($number: String!) { trackParcel(number: $number) {
  number stateLabel trackingUrl carrier { name } events { description place } lines { title } order { number lines { title } } } }`;
const byOrder = `query ($number: String!, $email: String!) { trackOrder(number: $number, email: $email) {
  number state stateLabel promised { from to } parcels { number stateLabel events { at place } lines { title } order { id } } } }`;

const buyersEmail = 'ana@test.example';

/** Ana's teapot on its way, and the number of her order. */
async function shipped() {
  const journey = await openJourney();
  const { orderId } = await payForTeapot(journey, journey.ana);
  const steps = stepsOf(journey);
  await steps.verify(journey.agent, orderId, true);
  await steps.ship(journey.sellers[0], orderId, [{ carrier: 'TNT', number: 'GD 618 402 775 WW' }]);
  await journey.settle();
  await journey.daysPass(2);
  return { journey, number: (await steps.order(journey.ana, orderId)).number as string };
}

const find = async (journey: Journey, number: string, email: string) => (await journey.ask(byOrder, { number, email })).trackOrder;

test('O9: a guest who knows the tracking number sees the journey, and nobody’s name, address or goods', async () => {
  const { journey } = await shipped();
  const { trackParcel } = await journey.ask(byNumber, { number: ' gd‑618‑402 775 ｗｗ ' });
  expect(trackParcel).toMatchObject({ stateLabel: 'In transit', carrier: { name: 'TNT' }, lines: [], order: null });
  expect(trackParcel.events.length).toBeGreaterThan(0);
  expect(trackParcel.trackingUrl).toMatch(/cons=GD618402775WW$/);
  expect((await journey.ask(byNumber, { number: 'GD618402775WW' }, journey.ben)).trackParcel).toMatchObject({ lines: [], order: null });
  expect((await journey.ask(byNumber, { number: 'GD618402775WW' }, journey.sellers[1])).trackParcel).toMatchObject({
    lines: [],
    order: null,
  });
});

test('O9: the buyer and the shop see by the same number what is in the parcel, and their order', async () => {
  const { journey, number } = await shipped();
  for (const person of [journey.ana, journey.sellers[0], journey.agent])
    expect((await journey.ask(byNumber, { number: 'gd618402775ww' }, person)).trackParcel).toMatchObject({
      lines: [{ title: 'Teapot' }],
      order: { number },
    });
});

test('O9: a guest finds an order by its number and e-mail address, blanks, dashes and case forgiven', async () => {
  const { journey, number } = await shipped();
  const tracked = await find(journey, ` ${number.replace('-', ' – ')} `, ' ANA@Test.Example ');
  expect(tracked).toMatchObject({
    ...{ number, state: 'AWAITING_DELIVERY', promised: { from: expect.any(String), to: expect.any(String) } },
    parcels: [{ number: 'GD 618 402 775 WW', stateLabel: 'In transit', lines: [], order: null }],
  });
});

test('O9: an order with another address, an address without that order and a number of nobody are one and the same: nothing', async () => {
  const { journey, number } = await shipped();
  const reads = [
    [number, 'ben@test.example'],
    [number, ''],
    [number, `${'a'.repeat(10_000)}@test.example`],
    ['0000-000000', buyersEmail],
    ['', buyersEmail],
    ['9'.repeat(10_000), buyersEmail],
    ["4821-709312' OR 1=1", buyersEmail],
  ] as const;
  for (const [order, email] of reads) expect(await find(journey, order, email)).toBeNull();
  for (const unknown of ['GD618402776WW', '', '%', 'GD618402775', 'GD6184027\u041675WW', '1'.repeat(10_000)])
    expect((await journey.ask(byNumber, { number: unknown })).trackParcel).toBeNull();
});

test('O9: who guesses numbers is stopped, found or not, and let in again later', async () => {
  const { journey, number } = await shipped();
  const guesses = (from: number, count: number) =>
    `{ ${Array.from({ length: count }, (_, i) => `t${i}: trackParcel(number: "GD${from + i}WW") { id }`).join('\n')} }`;
  const most = 120;
  const each = 10;
  for (let asked = 0; asked < most; asked += each) await journey.ask(guesses(100_000_000 + asked, each));
  for (const variables of [
    { number, email: buyersEmail },
    { number: '0000-000000', email: buyersEmail },
  ])
    expect((await journey.send(byOrder, variables)).errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
  expect((await journey.send(byNumber, { number: 'GD618402775WW' })).errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
  journey.clock.move(HOUR);
  expect(await find(journey, number, buyersEmail)).not.toBeNull();
});
