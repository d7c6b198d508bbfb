// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { money, noErrors, refused } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { anAgent } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const operator = anAgent({ roles: ['OPERATOR'] });
const aCode = (part: object) => ({
  ...{ id: 'gft_1', ending: 'K7QX', state: 'OPEN', openOfIssue: 1, note: 'Spring fair', issuedAt: '2026-12-01T10:00:00.000Z' },
  ...{ expiresAt: '2027-12-01T23:59:59.999Z', redeemedAt: null, cancelledAt: null, cancelReason: null, redeemedBy: null },
  ...{ amount: money(2500), ...part },
});
const codes = [
  aCode({}),
  aCode({
    id: 'gft_2',
    ending: 'AAAA',
    state: 'REDEEMED',
    redeemedAt: '2026-12-02T10:00:00.000Z',
    redeemedBy: { id: 'acc_1', name: 'Ana' },
  }),
  aCode({ id: 'gft_3', ending: 'BBBB', state: 'CANCELLED', cancelledAt: '2026-12-03T10:00:00.000Z', cancelReason: 'Printed twice.' }),
];
const page = (nodes: unknown[]) => ({ nodes, totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: null } });

test('P1: the list says of each code where it stands, by whom and why; an open one is cancelled with a reason', async () => {
  const { user, said, container } = await renderPage('/desk/gift-codes', {
    viewer: operator,
    giftCodes: () => page(codes),
    cancelGiftCode: () => ({ giftCode: aCode({ state: 'CANCELLED' }), ...noErrors }),
  });
  expect(await screen.findByRole('link', { name: 'Ana' }, { timeout: 20_000 })).toHaveProperty('pathname', '/desk/people/acc_1');
  expect(screen.getByText(/Printed twice\./)).toBeTruthy();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Cancel the code ending in K7QX' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Cancel the code ending in K7QX?' }));
  await user.click(dialog.getByRole('button', { name: 'Cancel this code' }));
  expect(dialog.getByText('Say why.')).toBeTruthy();
  await user.type(dialog.getByLabelText('Reason, only staff read it'), 'Lost.');
  await user.click(dialog.getByRole('button', { name: 'Cancel this code' }));
  expect(await screen.findByText('The code ending in K7QX is cancelled.')).toBeTruthy();
  expect(said.find(({ name }) => name === 'CancelGiftCode')?.variables).toEqual({ input: { giftCodeId: 'gft_1', reason: 'Lost.' } });
});

test('P1: all open codes of one issue are cancelled at once', async () => {
  const { user, said } = await renderPage('/desk/gift-codes', {
    viewer: operator,
    giftCodes: () => page([aCode({ openOfIssue: 120 })]),
    cancelGiftCodeIssue: () => ({ cancelledCount: 119, ...noErrors }),
  });
  await user.click(await screen.findByRole('button', { name: 'Cancel the code ending in K7QX' }, { timeout: 20_000 }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Cancel the code ending in K7QX?' }));
  await user.click(dialog.getByRole('radio', { name: /All 120 open codes/ }));
  await user.type(dialog.getByLabelText('Reason, only staff read it'), 'Leaked.');
  await user.click(dialog.getByRole('button', { name: 'Cancel 120 codes' }));
  expect(await screen.findByText('119 codes are cancelled.')).toBeTruthy(); // one was redeemed meanwhile
  expect(said.find(({ name }) => name === 'CancelGiftCodeIssue')?.variables).toEqual({ input: { giftCodeId: 'gft_1', reason: 'Leaked.' } });
});

test('P1: new codes are shown once, to copy or download', async () => {
  let isRefused = true;
  const issued = [{ code: 'ABCD-EFGH-JKMN-PQRS', giftCode: aCode({}) }];
  const { user, said } = await renderPage('/desk/gift-codes', {
    viewer: operator,
    giftCodes: () => page([]),
    issueGiftCodes: () => {
      if (isRefused) return { issued: null, ...refused('INVALID_INPUT', 'A gift code is worth at most that.', { path: ['amountMinor'] }) };
      return { issued, ...noErrors };
    },
  });
  expect(await screen.findByText('No gift codes here')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Issue gift codes' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Issue them' }));
  expect(dialog.getByText('Type an amount like 25.00, above zero.')).toBeTruthy();
  expect(dialog.getByText('Say what they are for.')).toBeTruthy();
  await user.type(dialog.getByLabelText('Worth of each, in USD'), '25');
  await user.type(dialog.getByLabelText('What for, only staff read it'), 'Spring fair');
  await user.click(dialog.getByRole('button', { name: 'Issue them' }));
  expect((await dialog.findAllByText('A gift code is worth at most that.')).length).toBeGreaterThan(0);
  isRefused = false;
  await user.click(dialog.getByRole('button', { name: 'Issue them' }));
  expect(await dialog.findByText('ABCD-EFGH-JKMN-PQRS')).toBeTruthy();
  expect(said.find(({ name }) => name === 'IssueGiftCodes')?.variables.input).toMatchObject({
    amountMinor: 2500,
    currency: 'USD',
    count: 1,
  });
  const csv = decodeURIComponent(dialog.getByRole<HTMLAnchorElement>('link', { name: 'Download as CSV' }).href);
  expect(csv).toContain('ABCD-EFGH-JKMN-PQRS,25.00,USD,2027-12-01');
  await user.click(dialog.getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toBe('ABCD-EFGH-JKMN-PQRS');
  await user.click(dialog.getByRole('button', { name: 'I have them' }));
  expect(screen.queryByText('ABCD-EFGH-JKMN-PQRS')).toBeNull();
});

test.each([
  ['/desk/gift-codes', 'Gift codes belong to the market’s operators'],
  ['/desk/shops', 'New shops are let in by the market’s operators'],
  ['/desk/books', 'The books belong to the market’s operators'],
  ['/desk/settings', 'The numbers of the market belong to its operators'],
])('%s tells an agent whose it is, and asks for nothing', async (path, title) => {
  const { said } = await renderPage(path, { viewer: anAgent() });
  expect(await screen.findByRole('heading', { level: 1, name: title }, { timeout: 20_000 })).toBeTruthy();
  expect(said.filter(({ name }) => name.startsWith('Desk'))).toEqual([]);
});
