// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage } from '../../../testing/answers.ts';
import { aDispute, aSeller } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

test('the disputes that wait for the shop come first', async () => {
  await renderPage('/sell/disputes', { viewer: aSeller(), disputes: () => aPage([aDispute()]) });
  expect(await screen.findByText('Answer the dispute')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Answer' }).getAttribute('href')).toBe('/sell/disputes/dsp_1');
});

test('without disputes it says so and leads on', async () => {
  await renderPage('/sell/disputes?show=ended', { viewer: aSeller(), disputes: () => aPage([]) });
  expect(await screen.findByRole('heading', { name: 'No dispute has ended yet' })).toBeTruthy();
});
