import { listAllCategories } from '#server/catalog/index.js';
import { createProduct } from '#server/selling/use-cases/create-product.js';
import { updateProduct } from '#server/selling/use-cases/update-product.js';
import type { Act, OrderStory } from './order-acts.ts';

/** A shop begins a product and leaves it for later. */
const beginDraft =
  (title: string, category: string, description: string): Act =>
  async (theatre, self) => {
    const ctx = await theatre.as(self.seller);
    const { id: categoryId } = (await listAllCategories(ctx.db.reader)).find(({ slug }) => slug === category)!;
    const draft = await createProduct(ctx, { title, categoryId });
    const options = [{ name: 'Glaze', values: ['Oat', 'Sea'] }];
    const variants = ['Oat', 'Sea'].map((value) => ({
      options: [{ name: 'Glaze', value }],
      priceMinor: 2_400,
      weightGrams: 540,
      onHand: 6,
    }));
    await updateProduct(ctx, { productId: draft.id, version: draft.version, description, options, variants });
  };

/** What shops have begun and do not offer yet. */
export function goodsStories(): OrderStory[] {
  const act = beginDraft(
    'Soup bowl for two hands',
    'bowls',
    'A deep bowl with a foot that stays cool. Thrown by hand, so each is a little different.',
  );
  const seller = 'kiln-and-kettle@demo.amotarget.test';
  return [{ purchaseId: '', orderIds: [], buyer: '', seller, steps: [{ daysAgo: 0.2, act }] }];
}
