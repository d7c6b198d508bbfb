// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage, noErrors, refused } from '../../../testing/answers.ts';
import { aSeller, theBuyer } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const said = {
  id: 'msg_1',
  at: '2026-11-20T10:00:00.000Z',
  authorName: 'Inês Moreira',
  isMine: false,
  from: 'BUYER',
  text: 'Is it dishwasher safe?',
};
const conversation = {
  id: 'cnv_1',
  title: 'Enamel teapot',
  subject: 'PRODUCT',
  unreadCount: 1,
  lastMessageAt: said.at,
  lastMessage: said,
  messages: [{ ...said, conversationId: 'cnv_1' }],
  buyer: theBuyer,
  product: null,
  order: null,
};
const read = { conversation: { ...conversation, unreadCount: 0 }, ...noErrors };

test('a seller finds what was asked, and answers', async () => {
  const { user, said: sent } = await renderPage('/sell/messages', {
    viewer: aSeller(),
    conversations: () => aPage([conversation]),
    conversation: () => conversation,
    markConversationRead: () => read,
    sendMessage: () => ({ conversation, message: said, ...noErrors }),
  });

  await user.click(await screen.findByRole('link', { name: 'Inês Moreira' }));
  await user.type(await screen.findByLabelText('Your message'), 'It is.');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(sent.find(({ name }) => name === 'SendMessage')?.variables).toEqual({ input: { conversationId: 'cnv_1', text: 'It is.' } });
  expect(sent.some(({ name }) => name === 'MarkConversationRead')).toBe(true);
});

test('a message that is refused stays typed', async () => {
  const { user } = await renderPage('/sell/messages/cnv_1', {
    viewer: aSeller(),
    conversation: () => ({ ...conversation, unreadCount: 0 }),
    sendMessage: () => ({ conversation: null, message: null, ...refused('RATE_LIMITED', 'Wait a minute, then send it again.') }),
  });

  await user.type(await screen.findByLabelText('Your message'), 'It is.');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText('Wait a minute, then send it again.')).toBeTruthy();
  expect(screen.getByLabelText('Your message')).toHaveProperty('value', 'It is.');
});
