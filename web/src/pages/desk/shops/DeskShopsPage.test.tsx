// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage, noErrors } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { aShop } from '../../../testing/fake-catalog.ts';
import { anAgent } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

test('A11: an operator reads what a new shop says of itself, and decides with a word to its seller', async () => {
  const waiting = [aShop()];
  const decided: unknown[] = [];
  const { user, container } = await renderPage('/desk/shops', {
    viewer: anAgent({ roles: ['OPERATOR'] }),
    shopsInReview: () => aPage(waiting),
    reviewShop: ({ input }: { input: unknown }) => {
      decided.push(input);
      return { shop: waiting.pop(), ...noErrors };
    },
  });
  expect(await screen.findByText('Two people and a kiln.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Not yet' }).hasAttribute('disabled')).toBe(true); // a no needs its reason
  await expectAccessible(container);
  await user.type(screen.getByLabelText('Your words to the seller'), 'Welcome.');
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  expect(await screen.findByText('Kiln & Kettle is approved. Its sellers read it by mail.')).toBeTruthy();
  expect(decided).toEqual([{ shopId: 'shp_1', approve: true, reason: 'Welcome.' }]);
  expect(screen.getByText('No shop waits for you')).toBeTruthy();
});
