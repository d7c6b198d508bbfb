// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { money, noErrors, refused } from '../../testing/answers.ts';
import { expectAccessible } from '../../testing/axe.ts';
import { aBuyer } from '../../testing/fake-accounts.ts';
import { aSeller } from '../../testing/fake-work.ts';
import { renderPage } from '../../testing/render-page.tsx';

const entry = { giftCodeEnding: null, order: null, purchase: null, isIn: true, at: '2026-12-01T14:00:00.000Z' };
const entries = [
  {
    ...entry,
    id: 'e3',
    kind: 'PAYMENT',
    isIn: false,
    amount: money(1200),
    purchase: { id: 'pur_1', orders: [{ id: 'ord_1', number: '4821-7093' }] },
  },
  { ...entry, id: 'e2', kind: 'REFUND', amount: money(700), order: { id: 'ord_2', number: '4821-8000' } },
  { ...entry, id: 'e1', kind: 'GIFT_CODE', amount: money(2500), giftCodeEnding: 'K7QX' },
];
const walletOf = (minor: number, nodes: unknown[]) => ({
  balances: [money(minor)],
  entries: { nodes, pageInfo: { hasNextPage: false, endCursor: null } },
});

test('P1: the wallet lists what came in and went out, each with its cause', async () => {
  const { container } = await renderPage('/my-account/wallet', { viewer: () => aBuyer(), wallet: () => walletOf(2000, entries) });
  expect(await screen.findByRole('heading', { level: 1, name: 'My wallet' }, { timeout: 20_000 })).toBeTruthy();
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows).toHaveLength(3);
  expect(within(rows[0]!).getByRole('link', { name: 'Order 4821-7093' }).getAttribute('href')).toBe('/orders/ord_1');
  expect(rows[0]!.textContent).toMatch(/−.*12\.00/);
  expect(within(rows[1]!).getByRole('link', { name: 'Order 4821-8000' }).getAttribute('href')).toBe('/orders/ord_2');
  expect(rows[2]!.textContent).toMatch(/Gift code ending in K7QX.*\+.*25\.00/);
  await expectAccessible(container);
});

test('P1: a gift code is put into the wallet; a slip of the finger is told beside the field', async () => {
  let holds = 0;
  const { user, said } = await renderPage('/my-account/wallet', {
    viewer: () => aBuyer(),
    wallet: () => walletOf(holds, []),
    redeemGiftCode: ({ input }: { input: { code: string } }) => {
      if (input.code === 'wrong') return { amount: null, ...refused('GIFT_CODE_MISTYPED', 'A letter is wrong.', { path: ['code'] }) };
      holds = 2500;
      return { amount: money(2500), ...noErrors };
    },
  });
  expect(await screen.findByText('Nothing yet')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Put it into my wallet' }));
  expect(screen.getByText('Type the gift code.')).toBeTruthy();
  const field = screen.getByLabelText<HTMLInputElement>('Gift code');
  await user.type(field, 'wrong');
  await user.click(screen.getByRole('button', { name: 'Put it into my wallet' }));
  expect(await screen.findByText('A letter is wrong.')).toBeTruthy();
  await user.clear(field);
  await user.type(field, ' abcd-efgh-jkmn-pqrs ');
  await user.click(screen.getByRole('button', { name: 'Put it into my wallet' }));
  expect(await screen.findByText(/US\$\s25.00 are in your wallet/)).toBeTruthy();
  expect(field.value).toBe('');
  expect(said.filter(({ name }) => name === 'RedeemGiftCode')[1]?.variables.input).toMatchObject({ code: 'abcd-efgh-jkmn-pqrs' });
});

test('P1: a seller has no wallet and is led to the account', async () => {
  const { router } = await renderPage('/my-account/wallet', { viewer: () => aSeller() });
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/my-account'));
});
