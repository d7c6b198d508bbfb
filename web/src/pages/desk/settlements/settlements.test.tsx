// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage, money, noErrors, type Part } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { anAgent } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const unread = { messages: 0, orders: 0, disputes: 0, tickets: 0, settlements: 2 };
const viewer = anAgent({ roles: ['OPERATOR'], unread });
const patient = { timeout: 20_000 };

const aSettlement = (part: Part = {}) => ({
  ...{ id: 'stl_1', provider: 'sandbox', day: '2026-11-23', state: 'COMPARED', failure: null, lineCount: 12, tries: 1 },
  ...{ at: '2026-11-24T02:00:00.000Z', differenceCount: 0, openCount: 0, differences: () => aPage([]) },
  ...part,
});
const side = (amountMinor: number, state = 'Taken') => ({ state, at: '2026-11-23T10:00:00.000Z', amount: money(amountMinor) });
const aDifference = (part: Part = {}) => ({
  ...{ id: 'sdf_1', cause: 'OTHER_AMOUNT', kind: 'CAPTURE', reference: 'pay_17', text: 'Both sides know it, with different amounts.' },
  ...{ file: side(4_499), books: side(4_500), orders: [{ id: 'ord_1', number: '4822-0114' }] },
  ...{ settledAt: null, settledBy: null, reason: null },
  ...part,
});
const failure = 'The file is not signed by the provider. Nothing of it was read.';

test('an operator sees which days differ, which failed and why, and which providers nothing compares', async () => {
  const { container } = await renderPage('/desk/settlements', {
    viewer,
    uncomparedProviders: ['stripe'],
    settlements: () =>
      aPage([
        aSettlement({ id: 'stl_3', day: '2026-11-23', differenceCount: 3, openCount: 2 }),
        aSettlement({ id: 'stl_2', day: '2026-11-22', state: 'FAILED', failure, tries: 2, lineCount: 0 }),
        aSettlement({ id: 'stl_1', day: '2026-11-21' }),
      ]),
  });
  expect(await screen.findByText('2 differences open', undefined, patient)).toBeTruthy();
  expect(screen.getByText(`${failure} Tried in 2 nights. It is tried again the next night.`)).toBeTruthy();
  expect(screen.getByText('Nothing differs')).toBeTruthy();
  expect(screen.getByText(/stripe gives no such files yet/)).toBeTruthy();
  expect(screen.getByRole('link', { name: '23 November 2026' }).getAttribute('href')).toBe('/desk/settlements/stl_3');
  expect(screen.getByRole('link', { name: /^Settlements/ }).textContent).toContain('2');
  await expectAccessible(container);
});

test('a market before its first night says so, and agents are told whose page it is', async () => {
  await renderPage('/desk/settlements', { viewer, uncomparedProviders: [], settlements: () => aPage([]) });
  expect(await screen.findByRole('heading', { name: 'No day was compared yet' }, patient)).toBeTruthy();
  cleanup();
  await renderPage('/desk/settlements', { viewer: anAgent() });
  expect(await screen.findByRole('heading', { name: /belong to the market’s operators/ }, patient)).toBeTruthy();
});

test('a difference shows what the file says beside what the books say, and is settled with a reason', async () => {
  const settled = { settledAt: '2026-11-24T08:00:00.000Z', settledBy: 'Olga', reason: 'Their fee; booked by hand.' };
  const { user, said, container } = await renderPage('/desk/settlements/stl_1', {
    viewer,
    settlement: () =>
      aSettlement({
        differences: () =>
          aPage([
            aDifference(),
            aDifference({ id: 'sdf_2', cause: 'MISSING_HERE', reference: 'pay_18', books: null, orders: [] }),
            aDifference({ id: 'sdf_3', reference: 'pay_19', ...settled }),
          ]),
      }),
    settleDifference: () => ({ difference: { id: 'sdf_1', ...settled }, ...noErrors }),
  });
  const card = within(await screen.findByRole('article', { name: 'Missing in our books' }, patient));
  expect(card.getByText('Our books say').nextElementSibling?.textContent).toBe('Nothing');
  expect(screen.getByText('Their fee; booked by hand.')).toBeTruthy();
  expect(screen.getAllByRole('link', { name: 'Order 4822-0114' })[0]?.getAttribute('href')).toBe('/desk/orders/ord_1');
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Settle: Another amount, pay_17' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Settle it' }));
  expect(dialog.getByText('Say what it was.')).toBeTruthy();
  await user.type(dialog.getByLabelText('What it was; only staff reads it'), ' Their fee. ');
  await user.click(dialog.getByRole('button', { name: 'Settle it' }));
  expect(await screen.findByText('The difference is settled.')).toBeTruthy();
  expect(said.find(({ name }) => name === 'SettleDifference')?.variables.input).toEqual({ differenceId: 'sdf_1', reason: 'Their fee.' });
});

test('a day that failed says why, and a day that nobody knows leads back', async () => {
  await renderPage('/desk/settlements/stl_2', { viewer, settlement: () => aSettlement({ state: 'FAILED', failure }) });
  expect(await screen.findByText(`${failure} Tried in 1 night. It is tried again the next night.`, undefined, patient)).toBeTruthy();
  cleanup();
  await renderPage('/desk/settlements/stl_9', { viewer, settlement: () => null });
  expect(await screen.findByRole('heading', { name: 'We cannot find this day' }, patient)).toBeTruthy();
});
