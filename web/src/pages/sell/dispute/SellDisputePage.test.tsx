// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noErrors, refused } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { aDispute, aSeller } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const answers = { viewer: aSeller(), dispute: () => aDispute() };

test('a shop counters, and knows what it keeps before it sends', async () => {
  const { user, said, container } = await renderPage('/sell/disputes/dsp_1', {
    ...answers,
    proposeInDispute: () => ({ dispute: aDispute({ version: 2 }), ...noErrors }),
  });

  expect(await screen.findByRole('heading', { level: 1, name: 'It arrived damaged. What is fair?' })).toBeTruthy();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Propose something else' }));
  const amount = await screen.findByLabelText('How much goes back, in USD');
  await user.clear(amount);
  await user.type(amount, '12');
  expect(screen.getByText(/You keep US\$.88\.20/)).toBeTruthy();
  await user.type(screen.getByLabelText('Why this is fair'), 'That is a new lid.');
  await user.click(screen.getByRole('button', { name: 'Send the proposal' }));

  expect(await screen.findByText('Sent. Now it is Inês Moreira’s turn.')).toBeTruthy();
  expect(said.find(({ name }) => name === 'ProposeInDispute')?.variables).toEqual({
    input: { disputeId: 'dsp_1', version: 1, kind: 'REFUND_ONLY', amountMinor: 1200, text: 'That is a new lid.' },
  });
});

test('accepting asks once, and says when the other side was faster', async () => {
  const { user } = await renderPage('/sell/disputes/dsp_1', {
    ...answers,
    acceptProposal: () => ({ dispute: null, ...refused('CONFLICT', 'The buyer changed the proposal. Look again.') }),
  });

  await user.click(await screen.findByRole('button', { name: /Accept US\$.30\.00/ }));
  await user.click(await screen.findByRole('button', { name: 'Yes, settle it' }));
  expect(await screen.findByText('The buyer changed the proposal. Look again.')).toBeTruthy();
});
