import { expect, test } from 'vitest';
import { openShop } from '#test/shop.js';

test('a picture is served with its type and may be kept for a year', async () => {
  const shop = await openShop();
  await shop.market.system.files.put('demo/mug-640.webp', Buffer.from('bytes of a mug'));
  const { status, headers, body } = await shop.fetch('/media/demo/mug-640.webp');
  expect([status, body.toString()]).toEqual([200, 'bytes of a mug']);
  expect(headers).toMatchObject({
    'content-type': 'image/webp',
    'content-length': '14',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
  const head = await shop.fetch('/media/demo/mug-640.webp', 'HEAD');
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '14', 0]);
});

test.each([
  '/media/demo/none-640.webp',
  '/media/',
  '/media/demo',
  '/media/../market.db',
  '/media/..%2fmarket.db',
  '/media/%2e%2e/%2e%2e/etc/passwd.webp',
  '/media/..\\market.db',
  '/media//etc/hostname.webp',
  '/media/demo/.hidden.webp',
  '/media/demo/mug-640.webp%00.png',
  '/media/demo/mug-640.svg',
  '/media/%',
])('there is nothing at %s', async (path) => {
  const shop = await openShop();
  await shop.market.system.files.put('demo/mug-640.webp', Buffer.from('x'));
  const { status } = await shop.fetch(path);
  expect([400, 404]).toContain(status);
});

test.each(['../up.webp', '/abs.webp', 'no-ending', 'A.webp', 'a/.b.webp', 'a//b.webp', ''])('no file can be called %j', async (name) => {
  const shop = await openShop();
  await expect(shop.market.system.files.put(name, Buffer.from('x'))).rejects.toThrow('cannot be called');
});
