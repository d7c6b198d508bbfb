import { once } from 'node:events';
import { request as open } from 'node:http';
import { json } from 'node:stream/consumers';
import Fastify from 'fastify';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { BodyDeadlines } from '#server/platform/http/read-body.js';
import { addUploads } from '#server/platform/http/uploads.js';
import { uploads } from '#server/platform/uploads/tables.js';
import { addShop } from '#test/goods.js';
import { aPicture, sellerOf } from '#test/seller.js';
import { openShop, type TestMarket } from '#test/shop.js';
import { uploadPurposes } from './product-picture.ts';

const patient: BodyDeadlines = { silenceMs: 600_000, wholeMs: 600_000 };

/** The door for files on a real socket. */
async function doorOf(market: TestMarket, deadlines: BodyDeadlines) {
  const app = Fastify({ forceCloseConnections: true });
  await addUploads(app, market.market.system, uploadPurposes, deadlines);
  const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
  onTestFinished(() => app.close());
  const send = (path: string) => {
    const headers = { 'content-type': 'application/octet-stream', 'content-length': '1000' };
    const sending = open({ host: '127.0.0.1', port, path, method: 'PUT', headers });
    sending.on('error', () => {}); // the door closes on who drips
    sending.write('\xff');
    return sending;
  };
  return {
    send,
    async put(path: string) {
      const answer = await app.inject({
        method: 'PUT',
        url: path,
        headers: { 'content-type': 'image/jpeg' },
        payload: await aPicture(),
      });
      return { status: answer.statusCode, ...answer.json() };
    },
    async answerTo(sending: ReturnType<typeof send>) {
      const [answer] = await once(sending, 'response');
      return { status: answer.statusCode, ...((await json(answer)) as object) };
    },
  };
}

async function twoSellers() {
  const market = await openShop();
  const [paul, ana] = [await market.person('SELLER', 'Paul'), await market.person('SELLER', 'Ana')];
  for (const person of [paul, ana]) await addShop(market, person);
  return { market, paul: sellerOf(market, paul), ana: sellerOf(market, ana) };
}

const countTaken = async (market: TestMarket) =>
  (await market.market.system.db.reader.select().from(uploads)).filter(({ state }) => state === 'TAKEN').length;

test('A11: a shop sends two files at once; one more waits, its link stays good, and other shops send theirs', async () => {
  const { market, paul, ana } = await twoSellers();
  const door = await doorOf(market, patient);
  const slow = [door.send(await paul.requestUpload()), door.send(await paul.requestUpload())];
  await vi.waitFor(async () => expect(await countTaken(market)).toBe(2));

  const third = await paul.requestUpload();
  expect(await door.put(third)).toEqual({
    status: 429,
    code: 'BUSY',
    message: 'Two of your files are on their way. Wait until one has arrived, then choose this one again.',
  });
  expect(await door.put(await ana.requestUpload())).toMatchObject({ status: 200, key: expect.any(String) });

  slow[0]!.destroy();
  await vi.waitFor(async () => expect(await door.put(third)).toMatchObject({ status: 200 }));
});

test('A11: who has no good link takes no place', async () => {
  const { market, paul } = await twoSellers();
  const door = await doorOf(market, patient);
  const strangers = Array.from({ length: 12 }, (_, i) => door.send(`/uploads/upl_${i}.guessed`));
  for (const answer of await Promise.all(strangers.map(door.answerTo))) expect(answer).toMatchObject({ status: 410, code: 'LINK_DEAD' });
  expect(await door.put(await paul.requestUpload())).toMatchObject({ status: 200 });
});

test.each([
  ['falls silent', { ...patient, silenceMs: 20 }],
  ['takes too long', { ...patient, wholeMs: 20 }],
])('A11: a sender who %s is told so, and the place is free again', async (_what, deadlines) => {
  const { market, paul } = await twoSellers();
  const door = await doorOf(market, deadlines);
  for (let i = 0; i < 3; i++)
    expect(await door.answerTo(door.send(await paul.requestUpload()))).toEqual({
      status: 408,
      code: 'TOO_SLOW',
      message: 'The file arrived too slowly. Choose it again, or a smaller one, where the connection is better.',
    });
});
