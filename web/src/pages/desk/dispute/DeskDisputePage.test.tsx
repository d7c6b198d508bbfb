// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noErrors, refused } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { aDispute, anAgent, can } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const dispute = aDispute({
  state: 'PLATFORM_REVIEW',
  stateLabel: 'Platform review',
  awaiting: 'PLATFORM',
  availableActions: can('DECIDE', 'ADD_STATEMENT'),
});
const answers = { viewer: anAgent(), dispute: () => dispute };

test('an agent sees what a decision books before she takes it', async () => {
  const { user, said, container } = await renderPage('/desk/disputes/dsp_1', {
    ...answers,
    decideDispute: () => ({ dispute, ...noErrors }),
  });

  const amount = await screen.findByLabelText('Refund, in USD');
  expect(amount).toHaveProperty('value', '30.00');
  await expectAccessible(container);
  await user.clear(amount);
  await user.type(amount, '20.50');
  expect(screen.getByText(/US\$.79\.70/)).toBeTruthy();
  await user.type(screen.getByLabelText('Reason, both sides read it'), 'A lid costs that much.');
  await user.click(screen.getByRole('button', { name: /Refund US\$.20\.50/ }));
  expect(said.some(({ name }) => name === 'DecideDispute')).toBe(false);
  const dialog = await screen.findByRole('dialog', { name: 'Decide it like this?' });
  expect(within(dialog).getByText(/US\$.20\.50 goes back to the buyer/)).toBeTruthy();
  await expectAccessible(dialog);
  await user.click(within(dialog).getByRole('button', { name: /Refund US\$.20\.50/ }));

  expect(await screen.findByText(/Decided\. US\$.20\.50 goes back/)).toBeTruthy();
  expect(said.find(({ name }) => name === 'DecideDispute')?.variables).toEqual({
    input: { disputeId: 'dsp_1', version: 1, kind: 'REFUND_ONLY', amountMinor: 2050, reason: 'A lid costs that much.' },
  });
});

test.each(['99999', '12.345', 'abc', '-4', ''])('no decision is taken while the field says "%s"', async (typed) => {
  const { user, said, container } = await renderPage('/desk/disputes/dsp_1', answers);

  await user.type(await screen.findByLabelText('Reason, both sides read it'), 'A lid costs that much.');
  const amount = screen.getByLabelText<HTMLInputElement>('Refund, in USD');
  await user.clear(amount);
  if (typed) await user.type(amount, typed);
  await user.click(screen.getByRole('button', { name: 'Refund the buyer' }));

  expect(amount.value).toBe(typed);
  expect(document.activeElement).toBe(amount);
  expect(amount.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(/Write an amount of at most/)).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(said.some(({ name }) => name === 'DecideDispute')).toBe(false);
  await expectAccessible(container);
});

test('deciding for the shop needs a reason, and says when something came in between', async () => {
  const { user } = await renderPage('/desk/disputes/dsp_1', {
    ...answers,
    decideDispute: () => ({ dispute: null, ...refused('CONFLICT', 'Somebody added to the record. Look again.') }),
  });

  await user.click(await screen.findByRole('radio', { name: /Shop keeps it/ }));
  await user.click(screen.getByRole('button', { name: 'Decide for the shop' }));
  expect(await screen.findByText('Write a reason first; it cannot stay empty.')).toBeTruthy();
  await user.type(screen.getByLabelText('Reason, both sides read it'), 'It was whole.');
  await user.click(screen.getByRole('button', { name: 'Decide for the shop' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Decide for the shop' }));
  expect(await screen.findByText('Somebody added to the record. Look again.')).toBeTruthy();
});
