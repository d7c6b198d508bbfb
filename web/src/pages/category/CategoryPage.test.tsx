// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage } from '../../testing/answers.ts';
import { aCategory, aProduct } from '../../testing/fake-catalog.ts';
import { renderPage } from '../../testing/render-page.tsx';

test('a department shows its rooms and what stands in it', async () => {
  const teapots = aCategory({ id: 'cat_2', slug: 'teapots', name: 'Teapots', productCount: 2 });
  await renderPage('/c/kitchen', { category: () => aCategory({ children: [teapots] }), products: () => aPage([aProduct()]) });

  expect(await screen.findByRole('heading', { level: 1, name: 'Kitchen & table' })).toBeTruthy();
  expect(screen.getByRole('link', { name: /Teapots/ })).toBeTruthy();
  expect(await screen.findByRole('link', { name: 'Enamel teapot' })).toBeTruthy();
});

test('an unknown department is nothing at this address', async () => {
  await renderPage('/c/unknown', { category: () => null });
  expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeTruthy();
});
