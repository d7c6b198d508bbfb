// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noErrors, refused } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { aCarrier } from '../../../testing/fake-catalog.ts';
import { aCorrection, aParcel } from '../../../testing/fake-orders.ts';

import { anOrder, aSeller, can } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const asked = { state: 'PENDING', reason: 'I ordered twice.', requestedAt: '2026-11-20T10:00:00.000Z', answer: null, answeredAt: null };
const wantsToCancel = anOrder({ cancelRequest: asked, availableActions: can('SHIP', 'CANNOT_FULFIL', 'ACCEPT_CANCEL', 'REJECT_CANCEL') });

test('a cancel request is answered with a no only with a reason', async () => {
  const { user, said, container } = await renderPage('/sell/orders/ord_1', {
    viewer: aSeller(),
    order: () => wantsToCancel,
    answerCancelRequest: () => ({ order: anOrder(), ...noErrors }),
  });

  expect(await screen.findByRole('heading', { level: 1, name: 'Paid and held. Send it.' })).toBeTruthy();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Answer' }));
  await user.click(screen.getByRole('radio', { name: /Ship it all the same/ }));
  await user.click(screen.getByRole('button', { name: 'Say no' }));
  expect(await screen.findByText('Write a reason first; it cannot stay empty.')).toBeTruthy();
  await user.type(screen.getByLabelText('Why not, in a sentence'), 'It is packed.');
  await user.click(screen.getByRole('button', { name: 'Say no' }));

  expect(await screen.findByText('Answered. 4822-0114 waits to be shipped.')).toBeTruthy();
  expect(said.find(({ name }) => name === 'AnswerCancelRequest')?.variables).toEqual({
    input: { orderId: 'ord_1', accept: false, reason: 'It is packed.' },
  });
});

test('goods that cannot be sent are refunded; a refusal keeps what was typed', async () => {
  const { user } = await renderPage('/sell/orders/ord_1', {
    viewer: aSeller(),
    order: () => anOrder(),
    cannotFulfil: () => ({ order: null, ...refused('ORDER_TRANSITION_REFUSED', 'The order was closed meanwhile.') }),
  });

  await user.click(await screen.findByRole('button', { name: 'I can’t send these goods' }));
  await user.type(await screen.findByLabelText('What happened, for the buyer to read'), 'The kiln broke.');
  await user.click(screen.getByRole('button', { name: 'Close and refund' }));

  expect(await screen.findByText('The order was closed meanwhile.')).toBeTruthy();
  expect(screen.getByLabelText('What happened, for the buyer to read')).toHaveProperty('value', 'The kiln broke.');
});

test('an order of somebody else looks like none', async () => {
  await renderPage('/sell/orders/ord_9', { viewer: aSeller(), order: () => null });
  expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeTruthy();
});

test('a tracking number is corrected; a wrong check digit is said at the field, and both sides read what it was', async () => {
  let answer: object = { parcel: null, ...refused('TRACKING_NUMBER_INVALID', 'EMS cannot have issued this number.', { path: ['number'] }) };
  const parcel = aParcel({ numberCorrections: [aCorrection()], availableActions: can('CORRECT_NUMBER') });
  const { user, said } = await renderPage('/sell/orders/ord_1', {
    viewer: aSeller(),
    order: () => anOrder({ state: 'AWAITING_DELIVERY', parcels: [parcel], availableActions: [] }),
    carriers: () => [aCarrier(), aCarrier({ code: 'EMS', name: 'EMS' })],
    checkTrackingNumber: () => ({ check: 'UNVERIFIABLE', fault: null, isReused: false }),
    correctTrackingNumber: () => answer,
  });

  expect(await screen.findByText(/Kiln & Kettle corrected the tracking number: .+ GD618402757WW is now .+ GD618402775WW\./)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Correct tracking number' }));
  const number = await screen.findByLabelText('Tracking number');
  expect(number).toHaveProperty('value', 'GD618402775WW');
  await user.selectOptions(screen.getByLabelText('Carrier'), 'EMS');
  await user.clear(number);
  await user.click(screen.getByRole('button', { name: 'Correct it' }));
  expect(await screen.findByText('Type the number from the carrier’s receipt.')).toBeTruthy();
  await user.type(number, 'EE123456786GB');
  await user.click(screen.getByRole('button', { name: 'Correct it' }));
  expect(await screen.findByText('EMS cannot have issued this number.')).toBeTruthy();

  answer = { parcel, ...noErrors };
  await user.clear(number);
  await user.type(number, 'EE123456785GB');
  await user.click(screen.getByRole('button', { name: 'Correct it' }));
  expect(await screen.findByText('Corrected. The buyer is told.')).toBeTruthy();
  expect(said.findLast(({ name }) => name === 'CorrectTrackingNumber')?.variables).toEqual({
    input: { parcelId: 'pcl_1', carrier: 'EMS', number: 'EE123456785GB' },
  });
});
