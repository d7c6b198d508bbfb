// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noErrors, refused } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { anAttempt } from '../../../testing/fake-market.ts';
import { anAgent, anOrder, can } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const order = anOrder({
  state: 'PAYMENT_BEING_VERIFIED',
  stateLabel: 'Payment being verified',
  riskSignals: ['The amount is high.', '3 tries to pay failed before this one.'],
  purchase: { id: 'pur_1', attempts: [anAttempt({ state: 'CAPTURED', brand: 'Visa', last4: '3184' })] },
  availableActions: can('PASS_VERIFICATION', 'FAIL_VERIFICATION', 'CLOSE_FOR_SECURITY'),
});
const answers = { viewer: anAgent(), order: () => order };

test('an agent passes a payment with a reason that only staff read', async () => {
  const { user, said, container } = await renderPage('/desk/orders/ord_1', {
    ...answers,
    verifyPayment: () => ({ order: anOrder(), ...noErrors }),
  });

  expect(await screen.findByText('3 tries to pay failed before this one.')).toBeTruthy();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'The payment is good' }));
  expect(await screen.findByText('Write a reason first; it cannot stay empty.')).toBeTruthy();
  await user.type(screen.getByLabelText('Reason, only staff read it'), 'Card and address belong together.');
  await user.click(screen.getByRole('button', { name: 'The payment is good' }));

  expect(await screen.findByText('4822-0114 passed. Kiln & Kettle may ship.')).toBeTruthy();
  expect(said.find(({ name }) => name === 'VerifyPayment')?.variables).toEqual({
    input: { orderId: 'ord_1', passes: true, reason: 'Card and address belong together.' },
  });
});

test('closing for security asks why; a refusal keeps what was typed', async () => {
  const { user } = await renderPage('/desk/orders/ord_1', {
    ...answers,
    closeForSecurity: () => ({ order: null, ...refused('ORDER_TRANSITION_REFUSED', 'The parcel has left already.') }),
  });

  await user.click(await screen.findByRole('button', { name: 'Close for security' }));
  const reason = await screen.findByLabelText('Reason, both sides read it');
  await user.type(reason, 'The card was stolen.');
  await user.click(screen.getByRole('button', { name: 'Close and refund' }));

  expect(await screen.findByText('The parcel has left already.')).toBeTruthy();
  expect(reason).toHaveProperty('value', 'The card was stolen.');
});
