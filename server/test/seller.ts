import sharp from 'sharp';
import { addCategory, addShippingOption, addShop } from './goods.ts';
import type { Said } from './journey.ts';
import { openShop, type Person, type TestMarket } from './shop.ts';

const fields = `id version state slug title description facts { name value } options { name values } pictures { key alt }
  variants { id sku title options { name value } price { amountMinor } weightGrams onHand held picture { key } }
  missing { code message } availableActions { action allowed reason }`;
const userErrors = 'userErrors { __typename code message path ... on ProductIncomplete { missing { code } } }';

/** A small real picture. */
export function aPicture(width = 40, height = 30): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#b03060' } })
    .jpeg()
    .toBuffer();
}

type Given = Record<string, unknown>;

/** What a seller does with goods, in words; each goes through GraphQL, pictures by their links. */
export function sellerOf(market: TestMarket, person: Person) {
  const mutate = async (name: string, input: Given, asked: string): Promise<Said> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
    return (await market.ask(`mutation ($input: ${type}) { ${name}(input: $input) { ${asked} ${userErrors} } }`, { input }, person))[name];
  };
  const product = `product { ${fields} }`;
  const requestUpload = async (): Promise<string> =>
    (await mutate('requestUpload', { purpose: 'PRODUCT_PICTURE' }, 'upload { url expiresAt }')).upload.url;
  const upload = async (bytes?: Buffer): Promise<string> => {
    const { status, body } = await market.put(await requestUpload(), bytes ?? (await aPicture()));
    if (status !== 200) throw new Error(body.toString());
    return JSON.parse(body.toString()).key;
  };
  const update = ({ id: productId, version }: { id: string; version: number }, change: Given) =>
    mutate('updateProduct', { productId, version, ...change }, product);
  return {
    mutate,
    requestUpload,
    upload,
    update,
    draft: (input: { title: string; categoryId: string }) => mutate('createProduct', input, product),
    /** Gives a draft all that it needs: words, a picture, and one variant of 24.00 with five pieces unless told otherwise. */
    async fill(draft: { id: string; version: number }, change: Given = {}): Promise<Said> {
      const goods = { options: [], variants: [{ options: [], priceMinor: 2_400, weightGrams: 300, onHand: 5 }] };
      const words = { description: 'Thrown by hand.', pictures: [{ key: await upload(), alt: '' }] };
      const said = await update(draft, { ...words, ...goods, ...change });
      if (said.userErrors.length > 0) throw new Error(JSON.stringify(said.userErrors));
      return said.product;
    },
    publish: (productId: string) => mutate('publishProduct', { productId }, product),
    withdraw: (productId: string) => mutate('withdrawProduct', { productId }, product),
    delete: (productId: string) => mutate('deleteDraft', { productId }, 'productId'),
  };
}

/** A market with one seller, whose shop lacks nothing, and a category for mugs. */
export async function oneSeller(given: Parameters<typeof addShop>[2] = {}) {
  const market = await openShop();
  const paul = await market.person('SELLER', 'Paul');
  const shopId = await addShop(market, paul, { name: 'Kiln', ...given });
  await addShippingOption(market, shopId);
  const categoryId = await addCategory(market, 'Kitchen', 'Mugs');
  return { market, paul, shopId, categoryId, seller: sellerOf(market, paul) };
}
