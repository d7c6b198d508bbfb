// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noErrors, refused } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { anAgent } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const operator = anAgent({ roles: ['OPERATOR'] });
const unpaid = {
  ...{ name: 'UNPAID_DAYS', group: 'ORDERS', meaning: 'How long an unpaid order waits before it closes', unit: 'DAYS' },
  ...{ value: 20, standard: 20, min: 1, max: 60 },
};
const commission = {
  ...{ name: 'COMMISSION_BASIS_POINTS', group: 'PAYMENTS', meaning: 'The market’s share of merchandise', unit: 'BASIS_POINTS' },
  ...{ value: 800, standard: 800, min: 0, max: 5000 },
};
const factor = {
  ...{ name: 'STAFF_NEED_SECOND_FACTOR', group: 'ACCOUNTS', meaning: 'Staff does its work only with a second factor', unit: 'ON_OFF' },
  ...{ value: 0, standard: 0, min: 0, max: 1 },
};
const all = [unpaid, commission, factor];

test('F2: an operator changes numbers together, with a reason; what is not changed is not sent', async () => {
  let settings = all;
  const { user, said, container } = await renderPage('/desk/settings', {
    viewer: operator,
    policySettings: () => settings,
    changePolicies: () => {
      settings = [{ ...unpaid, value: 10 }, commission, { ...factor, value: 1 }];
      return { settings, ...noErrors };
    },
  });
  const days = await screen.findByLabelText<HTMLInputElement>('How long an unpaid order waits before it closes');
  expect(screen.getByText('In days, 1 to 60. Usually 20.')).toBeTruthy();
  expect(screen.getByText(/This is 8%/)).toBeTruthy();
  await expectAccessible(container);

  await user.clear(days);
  await user.type(days, '1O');
  expect(screen.getByText('Type a whole number.')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save the changes' }).disabled).toBe(true);
  await user.clear(days);
  await user.type(days, '10');
  await user.click(screen.getByRole('checkbox', { name: 'Staff does its work only with a second factor' }));
  expect(screen.getByText('2 changes, not saved yet.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Save the changes' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Change 2 numbers of the market?' }));
  await user.type(dialog.getByLabelText('Reason, only staff read it'), 'Decided on Monday.');
  await user.click(dialog.getByRole('button', { name: 'Save the changes' }));

  expect(await screen.findByText('Nothing is changed.')).toBeTruthy();
  expect(days.value).toBe('10');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
  expect(said.find(({ name }) => name === 'ChangePolicies')?.variables).toEqual({
    input: {
      reason: 'Decided on Monday.',
      changes: [
        { name: 'UNPAID_DAYS', value: 10 },
        { name: 'STAFF_NEED_SECOND_FACTOR', value: 1 },
      ],
    },
  });
});

test('a refused number says why at its own field, and keeps what was typed', async () => {
  const { user } = await renderPage('/desk/settings', {
    viewer: operator,
    policySettings: all,
    changePolicies: () => ({ settings: null, ...refused('INVALID_INPUT', 'This may be 0 to 5000.', { path: ['changes', '0', 'value'] }) }),
  });
  const share = await screen.findByLabelText<HTMLInputElement>('The market’s share of merchandise');
  await user.clear(share);
  await user.type(share, '6000');
  await user.click(screen.getByRole('button', { name: 'Save the changes' }));
  await user.type(await screen.findByLabelText('Reason, only staff read it'), 'More.');
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Save the changes' }));
  expect((await screen.findAllByText('This may be 0 to 5000.')).length).toBeGreaterThan(0);
  await user.click(within(screen.getByRole('dialog')).getAllByRole('button', { name: /Keep|Close/ })[0]!);
  expect(share.value).toBe('6000');
  expect(share.getAttribute('aria-invalid')).toBe('true');
});

test('an agent is told whose the numbers are', async () => {
  await renderPage('/desk/settings', { viewer: anAgent(), policySettings: all });
  expect(await screen.findByRole('heading', { name: 'The numbers of the market belong to its operators' })).toBeTruthy();
});

test('who lacks a second factor that the market asks for is sent to set it up', async () => {
  await renderPage('/desk', { viewer: anAgent({ needsSecondFactor: true }) });
  expect(await screen.findByRole('heading', { name: 'Set up your second factor first' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'To My account' })).toBeTruthy();
});
