// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage, noErrors, refused } from '../../testing/answers.ts';
import { expectAccessible } from '../../testing/axe.ts';
import { aBuyer } from '../../testing/fake-accounts.ts';
import { aTicket } from '../../testing/fake-orders.ts';
import { renderPage } from '../../testing/render-page.tsx';

test('signed out, a question carries name and e-mail and gets a number', async () => {
  const { user, said, container } = await renderPage('/help/contact', { openTicket: () => ({ ticket: aTicket(), ...noErrors }) });

  await user.type(await screen.findByLabelText('Your name'), 'Camille');
  await user.type(screen.getByLabelText('Your e-mail address'), 'camille@example.test');
  await user.type(screen.getByLabelText('In a few words'), 'Locked out');
  await user.type(screen.getByLabelText('What happened'), 'I cannot sign in.');
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText('Sent. Your number is T-1001.')).toBeTruthy();
  expect(said.find(({ name }) => name === 'OpenTicket')?.variables.input).toMatchObject({ email: 'camille@example.test', topic: 'OTHER' });
});

test('a ticket shows its answers and takes another word', async () => {
  const { user } = await renderPage('/help/tickets/tkt_1', {
    viewer: () => aBuyer(),
    ticket: () => aTicket({ state: 'ANSWERED' }),
    tickets: () => aPage([]),
    replyToTicket: () => ({ ticket: null, ...refused('INVALID_INPUT', 'Write something first.') }),
  });
  expect(await screen.findByText('Where is it?')).toBeTruthy();
  await user.type(screen.getByLabelText('Add something'), '?');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText('Write something first.')).toBeTruthy();
});
