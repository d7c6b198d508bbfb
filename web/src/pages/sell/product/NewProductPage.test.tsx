// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aSeller } from '../../../testing/fake-work.ts';
import { nextFrame, renderPage } from '../../../testing/render-page.tsx';

test('A11: leaving a new product asks once something is typed', async () => {
  const { user } = await renderPage('/sell/products/new', { viewer: aSeller(), categories: [] });
  await user.type(await screen.findByLabelText(/Title/), 'Speckled mug');
  await user.click(screen.getByRole('link', { name: 'All products' }));
  expect(await screen.findByRole('dialog')).toBeTruthy();
  await user.click(screen.getAllByRole('button', { name: /Stay/ }).at(-1)!);
  expect(screen.getByLabelText(/Title/)).toHaveProperty('value', 'Speckled mug');
  await nextFrame();
});
