/** Goods as their own shop sees them, whole enough for every page; a test names what differs. */
import { money, type Part } from './answers.ts';
import { aCategory } from './fake-catalog.ts';

export const aFile = (name: string, type = 'image/jpeg') => new File(['x'], name, { type });

export const anOwnPicture = (key: string, alt = 'A mug') => ({ key, alt, url: `/media/${key}-640.webp` });

export function anOwnVariant(part: Part = {}): Part {
  return {
    id: 'var_1',
    sku: 'MUG-1',
    title: 'Speckled mug',
    options: [],
    price: money(2400),
    weightGrams: 350,
    onHand: 5,
    held: 0,
    picture: { key: 'goods/a' },
    ...part,
  };
}

/** A draft that lacks nothing. */
export function anOwnProduct(part: Part = {}): Part {
  return {
    id: 'prd_1',
    version: 3,
    state: 'DRAFT',
    slug: 'speckled-mug-abc123',
    title: 'Speckled mug',
    description: 'Thrown by hand.',
    categoryPath: [aCategory()],
    facts: [],
    options: [],
    pictures: [anOwnPicture('goods/a')],
    variants: [anOwnVariant()],
    missing: [],
    createdAt: '2026-11-01T00:00:00.000Z',
    availableActions: [
      { action: 'PUBLISH', allowed: true, reason: null, availableAt: null },
      { action: 'DELETE', allowed: true, reason: null, availableAt: null },
    ],
    ...part,
  };
}
