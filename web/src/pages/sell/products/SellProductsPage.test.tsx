// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage, money, noErrors, refused } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { aProduct, aShop, aVariant } from '../../../testing/fake-catalog.ts';
import { anOwnProduct } from '../../../testing/fake-goods.ts';
import { aSeller } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const stock = { onHand: 14, held: 1, available: 13 };
const variant = aVariant({ stock });
const viewer = aSeller({ shop: aShop({ products: () => aPage([aProduct({ variants: [variant] })]) }) });
const counts = { ownProductCounts: [{ state: 'PUBLISHED', count: 1 }] };
const priceField = 'Price of Enamel teapot, Raspberry';

test('a price is changed in place and can be taken back', async () => {
  const prices: number[] = [];
  const { user, container } = await renderPage('/sell/products', {
    viewer,
    ...counts,
    updateVariant: ({ input }: { input: { priceMinor: number } }) => {
      prices.push(input.priceMinor);
      return { variant: aVariant({ stock, price: money(input.priceMinor) }), ...noErrors };
    },
  });

  const price = await screen.findByLabelText(priceField);
  await expectAccessible(container);
  await user.clear(price);
  await user.type(price, '52.50{Enter}');
  expect(await screen.findByText(/now costs US\$.52\.50/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  expect(await screen.findByText(/now costs US\$.48\.00/)).toBeTruthy();
  expect(prices).toEqual([5250, 4800]);
});

test('what is no amount, or is refused, stays typed with the reason; Escape takes it back', async () => {
  const { user } = await renderPage('/sell/products', {
    viewer,
    ...counts,
    updateVariant: () => ({ variant: null, ...refused('INVALID_INPUT', 'One piece is promised to an order.', { path: ['onHand'] }) }),
  });

  const price = await screen.findByLabelText(priceField);
  await user.clear(price);
  await user.type(price, 'cheap{Enter}');
  expect(await screen.findByText('Write a price like 12.50.')).toBeTruthy();
  await user.type(price, '{Escape}');
  expect(price).toHaveProperty('value', '48.00');

  const shelf = screen.getByLabelText('On the shelf of Enamel teapot, Raspberry');
  await user.clear(shelf);
  await user.type(shelf, '0{Enter}');
  expect(await screen.findByText('One piece is promised to an order.')).toBeTruthy();
  expect(shelf).toHaveProperty('value', '0');
});

test('drafts have their tab, what each lacks and the way to it', async () => {
  const drafts = [
    anOwnProduct(),
    anOwnProduct({ id: 'prd_2', title: 'Bare mug', missing: [{ code: 'PICTURE', message: 'Add a picture.' }] }),
  ];
  const { user, container, router } = await renderPage('/sell/products?state=DRAFT', {
    viewer,
    ownProductCounts: [{ state: 'DRAFT', count: 2 }],
    ownProducts: ({ state }: { state: string }) => aPage(state === 'DRAFT' ? drafts : []),
    ownProduct: drafts[0],
  });
  expect((await screen.findByRole('link', { name: /Drafts/ })).getAttribute('aria-current')).toBe('page');
  expect(screen.getByText('Ready to publish')).toBeTruthy();
  expect(screen.getByText('1 thing is missing')).toBeTruthy();
  await expectAccessible(container);
  await user.click(screen.getByRole('link', { name: 'Speckled mug' }));
  expect(router.state.location.pathname).toBe('/sell/products/prd_1');
});

test('a new product begins with its title and category, and goes on in the editor', async () => {
  const asked: unknown[] = [];
  const { user, router } = await renderPage('/sell/products/new', {
    viewer,
    ownProduct: anOwnProduct(),
    createProduct: ({ input }: { input: { title: string } }) => {
      asked.push(input);
      if (!input.title) return { product: null, ...refused('INVALID_INPUT', 'Fill in: the title.', { path: ['title'] }) };
      return { product: anOwnProduct(), ...noErrors };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Begin the draft' }));
  expect((await screen.findAllByText('Fill in: the title.')).length).toBe(2); // on top and at its field
  await user.type(screen.getByLabelText('Title'), 'Speckled mug');
  await user.selectOptions(screen.getByLabelText('Category'), 'cat_1');
  await user.click(screen.getByRole('button', { name: 'Begin the draft' }));
  expect(asked.at(-1)).toEqual({ title: 'Speckled mug', categoryId: 'cat_1' });
  expect(router.state.location.pathname).toBe('/sell/products/prd_1');
});
