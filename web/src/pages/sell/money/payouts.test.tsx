// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage, money, noErrors, refused } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { aShop } from '../../../testing/fake-catalog.ts';
import { aSeller } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const account = {
  ...{ kind: 'IBAN', country: 'DE', ending: '3000', holder: 'Marta', refusal: null },
  payFrom: '2026-01-01T00:00:00.000Z',
};
const next = (part: object) => ({ id: 'n', at: null, obstacle: null, amount: money(1230), minimum: money(1000), ...part });
const aPayout = (part: object = {}) => ({
  ...{ id: 'pay_1', number: 'P-4821-709312', state: 'PAID', createdAt: '2026-11-20T10:00:00.000Z', ending: '3000', failureText: null },
  ...{ amount: money(5230), paidOn: '2026-11-21', bankReference: 'B-77', note: null },
  ...part,
});
const shopWith = (part: object) =>
  aSeller({ shop: aShop({ balance: [], payouts: { nodes: [] }, nextPayouts: [next({})], payoutAccount: null, ...part }) });
const countries = [
  { code: 'DE', ibanLength: 22 },
  { code: 'US', ibanLength: null },
];

test('a shop without an account names one: what is wrong is said at its field, and who asks is asked again', async () => {
  let tries = 0;
  const { user, said } = await renderPage('/sell/money', {
    viewer: shopWith({ nextPayouts: [next({ obstacle: 'NO_ACCOUNT' })] }),
    orders: () => aPage([]),
    countries: () => countries,
    confirmIdentity: () => ({ until: '2030-01-01T00:00:00.000Z', ...noErrors }),
    savePayoutAccount: () => {
      tries++;
      if (tries === 1) return { account: null, ...refused('INVALID_INPUT', 'A digit of the IBAN is wrong.', { path: ['iban'] }) };
      if (tries === 2) return { account: null, ...refused('CONFIRMATION_NEEDED', 'Prove who you are.') };
      return { account, ...noErrors };
    },
  });
  expect(await screen.findByText(/are yours\. Name an account, and they are paid out\./)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Name an account' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Payout account' }));
  await user.type(dialog.getByLabelText('Holder, as the bank writes it'), 'Marta');
  await user.selectOptions(dialog.getByLabelText('Country of the bank'), 'US');
  expect(dialog.queryByLabelText('IBAN')).toBeNull();
  expect(dialog.getByLabelText('Account number')).toBeTruthy();
  await user.selectOptions(dialog.getByLabelText('Country of the bank'), 'DE');
  await user.type(dialog.getByLabelText('IBAN'), 'DE89');
  await user.click(dialog.getByRole('button', { name: 'Save the account' }));
  expect((await dialog.findAllByText('A digit of the IBAN is wrong.')).length).toBeGreaterThan(0);
  await user.click(dialog.getByRole('button', { name: 'Save the account' }));
  await user.type(await screen.findByLabelText('Password'), 'let-me-in-please');
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  expect(await screen.findByText('The payout account is saved.')).toBeTruthy();
  expect(said.findLast(({ name }) => name === 'SavePayoutAccount')?.variables.input).toMatchObject({
    holder: 'Marta',
    country: 'DE',
    iban: 'DE89',
  });
});

test('a shop reads what it is paid next and when, what was paid, and of which account nothing is sent', async () => {
  const { container } = await renderPage('/sell/money', {
    viewer: shopWith({
      payoutAccount: { ...account, refusal: 'The account is closed. Name another one.' },
      nextPayouts: [next({ at: '2026-11-27T12:00:00.000Z' })],
      payouts: {
        nodes: [
          aPayout(),
          aPayout({ id: 'pay_2', number: 'P-2', state: 'FAILED', failureText: 'The account is closed. Name another one.' }),
        ],
      },
    }),
    orders: () => aPage([]),
  });
  expect(await screen.findByText(/About US\$\s12\.30 on 27 Nov, as it stands now\./)).toBeTruthy();
  expect(screen.getByText('IBAN ending in 3000, Germany')).toBeTruthy();
  expect(screen.getByText(/Nothing is sent to this account\./)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'P-4821-709312' })).toHaveProperty('pathname', '/sell/money/payouts/pay_1');
  expect(screen.getByText('Failed')).toBeTruthy();
  await expectAccessible(container);
});

const lines = [
  {
    ...{
      id: 'led_1:1',
      at: '2026-11-18T10:00:00.000Z',
      kind: 'ORDER_SHARE',
      amount: money(5230),
      gross: money(5600),
      commission: money(370),
    },
    ...{ balance: null, order: { id: 'ord_1', number: '4822-0114' }, payout: null },
  },
];
const statement = { nodes: lines, pageInfo: { hasNextPage: false, endCursor: null } };

test('the page of a payout shows its lines with their causes', async () => {
  const { container } = await renderPage('/sell/money/payouts/pay_1', { viewer: aSeller(), payout: () => aPayout({ statement }) });
  expect(await screen.findByRole('heading', { name: 'Payout P-4821-709312' })).toBeTruthy();
  expect(screen.getByRole('link', { name: '4822-0114' })).toHaveProperty('pathname', '/sell/orders/ord_1');
  expect(screen.getByText(/on 21 November, reference B-77/)).toBeTruthy();
  await expectAccessible(container);
});

test('a payout that is not there says so', async () => {
  await renderPage('/sell/money/payouts/pay_9', { viewer: aSeller(), payout: () => null });
  expect(await screen.findByRole('heading', { name: 'We cannot find this payout' })).toBeTruthy();
});

test('the statement in a currency shows the balance after each line', async () => {
  const [line] = lines;
  await renderPage('/sell/money/statement?currency=USD', {
    viewer: aSeller({ shop: aShop({ statement: { ...statement, nodes: [{ ...line, balance: money(9_999) }] } }) }),
  });
  expect(await screen.findByRole('heading', { name: 'Statement in USD' })).toBeTruthy();
  expect(screen.getByRole('columnheader', { name: 'Balance' })).toBeTruthy();
  expect(document.body.textContent).toContain('99.99');
});
