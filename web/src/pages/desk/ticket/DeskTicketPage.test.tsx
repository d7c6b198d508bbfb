// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noErrors, refused } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { anAgent, aTicket } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const answers = { viewer: anAgent(), ticket: () => aTicket() };

test('an agent answers a question', async () => {
  const { user, said, container } = await renderPage('/desk/tickets/tkt_1', {
    ...answers,
    replyToTicket: () => ({ ticket: aTicket({ state: 'ANSWERED' }), ...noErrors }),
  });

  await user.type(await screen.findByLabelText('Your answer'), 'It is at customs.');
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Send the answer' }));
  expect(await screen.findByText('Answered.')).toBeTruthy();
  expect(said.find(({ name }) => name === 'AnswerTicket')?.variables).toEqual({
    input: { ticketId: 'tkt_1', text: 'It is at customs.' },
  });
});

test('an answer that is refused stays typed', async () => {
  const { user } = await renderPage('/desk/tickets/tkt_1', {
    ...answers,
    replyToTicket: () => ({ ticket: null, ...refused('RATE_LIMITED', 'Wait a minute, then send it again.') }),
  });

  await user.type(await screen.findByLabelText('Your answer'), 'It is at customs.');
  await user.click(screen.getByRole('button', { name: 'Send the answer' }));
  expect(await screen.findByText('Wait a minute, then send it again.')).toBeTruthy();
  expect(screen.getByLabelText('Your answer')).toHaveProperty('value', 'It is at customs.');
});
