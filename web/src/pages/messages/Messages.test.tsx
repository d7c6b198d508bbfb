// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage, noErrors, refused } from '../../testing/answers.ts';
import { expectAccessible } from '../../testing/axe.ts';
import { aBuyer } from '../../testing/fake-accounts.ts';
import { aProduct } from '../../testing/fake-catalog.ts';
import { aConversation } from '../../testing/fake-orders.ts';
import { renderPage } from '../../testing/render-page.tsx';

const viewer = () => aBuyer();

test('the list shows who wrote what, unread first to the eye', async () => {
  const { container } = await renderPage('/messages', { viewer, conversations: () => aPage([aConversation({ unreadCount: 2 })]) });
  expect(await screen.findByText('Brown paper, no logo.')).toBeTruthy();
  expect(screen.getByText('2 unread')).toBeTruthy();
  await expectAccessible(container);
});

test('S4: Contact Now asks about the thing and leads into the conversation', async () => {
  const { user, router, said } = await renderPage('/messages/new?product=prd_1', {
    viewer,
    node: ({ id }: { id: string }) => (id === 'prd_1' ? { __typename: 'Product', ...aProduct() } : null),
    conversation: () => aConversation(),
    sendMessage: () => ({ conversation: aConversation(), message: { id: 'msg_2' }, ...noErrors }),
  });

  expect(await screen.findByText('About Enamel teapot')).toBeTruthy();
  await user.type(screen.getByLabelText('Your message'), 'Does it pour well?');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(router.state.location.pathname).toBe('/messages/cnv_1');
  expect(said.find(({ name }) => name === 'SendMessage')?.variables.input).toEqual({
    about: { productId: 'prd_1' },
    text: 'Does it pour well?',
  });
});

test('what was typed stays when it was refused', async () => {
  const { user } = await renderPage('/messages/cnv_1', {
    viewer,
    conversation: () => aConversation(),
    sendMessage: () => ({ conversation: null, message: null, ...refused('RATE_LIMITED', 'That was too often. Wait a minute.') }),
  });
  await user.type(await screen.findByLabelText('Your message'), 'Hello?');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText('That was too often. Wait a minute.')).toBeTruthy();
  expect(screen.getByLabelText('Your message')).toHaveProperty('value', 'Hello?');
});
