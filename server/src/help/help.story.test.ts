import { expect, test } from 'vitest';
import { systemContext } from '#server/platform/context.js';
import { openShop } from '#test/shop.js';
import { gatherTopics } from './gather-topics.ts';

const query = '{ helpTopics { anchor section question answer links { text path } } }';
const sections = ['SHIPPING', 'PAYMENT', 'ORDERS', 'ACCOUNT'];

test('F1: the help has questions in four sections, each with an anchor of its own, for guests too', async () => {
  const shop = await openShop();
  const { helpTopics } = await shop.ask(query);
  expect([...new Set(helpTopics.map(({ section }: { section: string }) => section))]).toEqual(sections);
  const anchors = helpTopics.map(({ anchor }: { anchor: string }) => anchor);
  expect(new Set(anchors).size).toBe(anchors.length);
  for (const { anchor, question, answer } of helpTopics) {
    expect(anchor).toMatch(/^[a-z0-9-]+$/);
    expect(question.length).toBeGreaterThan(5);
    for (const paragraph of answer) expect(paragraph, anchor).toMatch(/[.”?]$/);
  }
});

test('F2: answers give the numbers of this market, also after its operator changed one', async () => {
  const shop = await openShop();
  const answerOf = async (wanted: string) =>
    (await shop.ask(query)).helpTopics.find(({ anchor }: { anchor: string }) => anchor === wanted).answer.join(' ');
  expect(await answerOf('refund-time')).toContain('2 to 25 business days');
  expect(await answerOf('being-verified')).toContain('24 hours');
  expect(await answerOf('no-scan')).toContain('3 to 7 days');
  const ctx = systemContext(shop.market.system);
  const changed = await gatherTopics({ ...ctx, policies: { ...ctx.policies, cardRefundMaxDays: 12 } });
  expect(changed.find(({ anchor }) => anchor === 'refund-time')!.answer[0]).toContain('2 to 12 business days');
});

test('F3: an answer that names a place links to it', async () => {
  const shop = await openShop();
  const { helpTopics } = await shop.ask(query);
  const paths = new Set(helpTopics.flatMap(({ links }: { links: { path: string }[] }) => links.map(({ path }) => path)));
  for (const path of ['/track', '/orders', '/my-account/', '/retrieve-password', '/join/buyer', '/help/contact', '/cart'])
    expect(paths).toContain(path);
});
