import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '#server/kernel/time.js';
import { addCategory, addShippingOption, addShop } from '#test/goods.js';
import { aPicture, sellerOf } from '#test/seller.js';
import { openShop, type TestMarket } from '#test/shop.js';

async function oneSeller() {
  const market = await openShop();
  const paul = await market.person('SELLER', 'Paul');
  await addShippingOption(market, await addShop(market, paul));
  return { market, paul, seller: sellerOf(market, paul) };
}

const said = ({ status, body }: { status: number; body: Buffer }) => ({ status, ...JSON.parse(body.toString()) });
const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#b03060' } });

async function shown(market: TestMarket, key: string, size: number) {
  const { status, headers, body } = await market.fetch(`/media/${key}-${size}.webp`);
  return { status, type: headers['content-type'], ...(status === 200 && (await sharp(body).metadata())) };
}

test.each([
  ['JPEG', () => plain(900, 600).jpeg().toBuffer()],
  ['PNG', () => plain(900, 600).png().toBuffer()],
  ['WebP', () => plain(900, 600).webp().toBuffer()],
  ['AVIF', () => plain(900, 600).avif({ effort: 0 }).toBuffer()],
] as const)('A11: a %s is taken and drawn anew in the sizes of the market', async (_name, draw) => {
  const { market, seller } = await oneSeller();
  const key = await seller.upload(await draw());
  expect(await shown(market, key, 640)).toMatchObject({ status: 200, type: 'image/webp', format: 'webp', width: 640, height: 427 });
  expect(await shown(market, key, 160)).toMatchObject({ status: 200, width: 160, height: 107 });
});

test('A11: what a camera wrote beside the picture is left behind, its turn is applied, of an animation the first frame stays', async () => {
  const { market, seller } = await oneSeller();
  const turned = await plain(900, 600)
    .withExif({ IFD0: { Artist: 'Paul' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const picture = await shown(market, await seller.upload(turned), 640);
  expect(picture).toMatchObject({ width: 427, height: 640 });
  expect(picture).not.toHaveProperty('exif');

  const frame = (red: number) => Buffer.alloc(40 * 30 * 3, red);
  const raw = { width: 40, height: 60, channels: 3 as const, pageHeight: 30 };
  const moving = await sharp(Buffer.concat([frame(255), frame(0)]), { raw })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer();
  expect((await sharp(moving, { pages: -1 }).metadata()).pages).toBe(2);
  expect(await shown(market, await seller.upload(moving), 640)).toMatchObject({ width: 640, height: 480 });
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
const zip = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);

test.each<[string, () => Promise<Buffer> | Buffer, number, string]>([
  ['an SVG with a script', () => Buffer.from(svg), 415, 'WRONG_TYPE'],
  ['a GIF', () => plain(9, 9).gif().toBuffer(), 415, 'WRONG_TYPE'],
  ['a page of HTML', () => Buffer.from('<html></html>'), 415, 'WRONG_TYPE'],
  ['an SVG that begins like a JPEG', () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(svg)]), 422, 'BROKEN'],
  ['noise that begins like a PNG', () => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(500, 7)]), 422, 'BROKEN'],
  ['half a picture', async () => (await noise(100)).subarray(0, 20_000), 422, 'BROKEN'],
  ['a PNG of 20,000 by 20,000', () => bomb(20_000, 20_000), 422, 'TOO_MANY_PIXELS'],
  ['a PNG that says it is of 2,000,000,000 pixels', () => bomb(50_000, 40_000), 422, 'TOO_MANY_PIXELS'],
  ['more than 10 MB', () => Buffer.alloc(10_000_001), 413, 'TOO_LARGE'],
  ['nothing', () => Buffer.alloc(0), 400, 'EMPTY'],
])('A11: %s is refused, and nothing of it is kept', async (_what, make, status, code) => {
  const { market, seller } = await oneSeller();
  const bytes = await make();
  const url = await seller.requestUpload();
  const before = process.memoryUsage().rss;
  const answer = said(await market.put(url, bytes));
  expect(answer).toEqual({ status, code, message: expect.stringMatching(/\. ?[A-Z]?.*\.$/) });
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000); // unpacked, the large ones are of 1.2 GB and more
  const id = /upl_[0-9a-z]+/.exec(url)![0];
  for (const size of [160, 640]) expect((await shown(market, `goods/${id}`, size)).status).toBe(404);
  expect(said(await market.put(url, await aPicture()))).toMatchObject({ status: 410, code: 'LINK_DEAD' });
});

test.each<[string, string, () => Promise<Buffer>]>([
  ['whose compressed pixels hold the mark of an SVG', '<svg', async () => withMark(await noise(64, 'jpeg'), '<svg')],
  ['that is a page too', svg, async () => Buffer.concat([await aPicture(), Buffer.from(svg)])],
  [
    'that is a page in its words',
    svg,
    () =>
      plain(40, 30)
        .withExif({ IFD0: { ImageDescription: svg } })
        .jpeg()
        .toBuffer(),
  ],
  ['that is an archive too', 'PK\x05\x06', async () => Buffer.concat([await aPicture(), zip])],
])('A11: a JPEG %s is taken, and of that nothing is kept', async (_what, mark, make) => {
  const { market, seller } = await oneSeller();
  const bytes = await make();
  expect(bytes.includes(mark)).toBe(true);
  const key = await seller.upload(bytes);
  for (const size of [160, 640]) {
    expect(await shown(market, key, size)).toMatchObject({ status: 200, type: 'image/webp', format: 'webp' });
    expect((await market.fetch(`/media/${key}-${size}.webp`)).body.includes(mark)).toBe(false);
  }
});

/** Writes a mark among a JPEG's compressed pixels, as chance does in one of some hundred large photos. */
function withMark(jpeg: Buffer, mark: string): Buffer {
  const marked = Buffer.from(jpeg);
  marked.write(mark, jpeg.indexOf(Buffer.from([0xff, 0xda])) + 200, 'latin1');
  return marked;
}

async function noise(side: number, format: 'png' | 'jpeg' = 'png'): Promise<Buffer> {
  return sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
    .toFormat(format)
    .toBuffer();
}

/** A real PNG of one colour, a bit a pixel: small as a file, huge when it is unpacked. */
function bomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc((1 + width / 8) * Math.min(height, 20_000)));
  const parts = [chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

test('A11: a link takes one file, from whoever has it, and only for a quarter of an hour', async () => {
  const { market, seller } = await oneSeller();
  const picture = await aPicture();
  const dead = { status: 410, code: 'LINK_DEAD', message: 'This link was used, or its time is over. Choose the file again.' };

  const url = await seller.requestUpload();
  for (const wrong of [`${url}x`, url.replace(/\..*/, '.none'), url.replace(/\..*/, ''), url.replace(/upl_./, 'upl_z')])
    expect(said(await market.put(wrong, picture))).toEqual(dead);
  expect(said(await market.put(url, picture))).toMatchObject({ status: 200, key: expect.stringMatching(/^goods\/upl_/) });
  expect(said(await market.put(url, picture))).toEqual(dead);

  const late = await seller.requestUpload();
  market.clock.move(15 * MINUTE);
  expect(said(await market.put(late, picture))).toEqual(dead);

  const twice = await seller.requestUpload();
  const both = await Promise.all([market.put(twice, picture), market.put(twice, picture)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
});

test('A11: only sellers are given links', async () => {
  const { market } = await oneSeller();
  const mutation = 'mutation { requestUpload(input: { purpose: PRODUCT_PICTURE }) { upload { url } userErrors { code } } }';
  expect((await market.send(mutation)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect((await market.send(mutation, {}, await market.person('BUYER', 'Ana'))).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ]);
});

test('A11: a picture that nothing names is forgotten after a day; that of a product, or of a draft, stays', async () => {
  const { market, seller } = await oneSeller();
  const categoryId = await addCategory(market, 'Mugs');
  const draft = await seller.fill((await seller.draft({ title: 'Mug', categoryId })).product);
  const unused = await seller.upload();
  const pass = async (ms: number) => {
    market.clock.move(ms);
    await market.market.worker.settle();
  };
  await pass(DAY - HOUR);
  expect((await shown(market, unused, 640)).status).toBe(200);
  await pass(2 * HOUR);
  expect((await shown(market, unused, 640)).status).toBe(404);
  expect((await shown(market, draft.pictures[0].key, 640)).status).toBe(200);
  const gone = await seller.update(draft, { pictures: [{ key: unused, alt: '' }] });
  expect(gone.userErrors).toMatchObject([{ path: ['pictures', '0', 'key'] }]);

  await seller.delete(draft.id);
  await pass(DAY + 2 * HOUR);
  expect((await shown(market, draft.pictures[0].key, 640)).status).toBe(404);
});

test('A11: a picture that is taken off a draft can come back for a day, then it is forgotten; that of an offered product stays', async () => {
  const { market, seller } = await oneSeller();
  const categoryId = await addCategory(market, 'Mugs');
  const pass = async (ms: number) => {
    market.clock.move(ms);
    await market.market.worker.settle();
  };
  const status = async (key: string) => (await shown(market, key, 640)).status;
  let { id, version, pictures } = await seller.fill((await seller.draft({ title: 'Mug', categoryId })).product);
  const [old, other] = [pictures[0].key, await seller.upload()];
  const show = async (...keys: string[]) => {
    const said = await seller.update({ id, version }, { pictures: keys.map((key) => ({ key, alt: '' })) });
    expect(said.userErrors).toEqual([]);
    ({ id, version, pictures } = said.product);
  };
  await pass(3 * HOUR);
  await show(other);
  await pass(DAY - HOUR);
  await show(other, old);
  await pass(2 * DAY);
  expect([await status(old), await status(other)]).toEqual([200, 200]);
  await show(old);
  await pass(DAY + 2 * HOUR);
  expect([await status(old), await status(other)]).toEqual([200, 404]);

  version = (await seller.publish(id)).product.version;
  await show(await seller.upload());
  await pass(DAY + 2 * HOUR);
  expect(await status(old)).toBe(200);
});
