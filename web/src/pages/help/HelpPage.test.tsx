// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { renderPage } from '../../testing/render-page.tsx';

const topic = (section: string, anchor: string, question: string, answer: string, path = '/orders') => ({
  ...{ section, anchor, question, answer: [answer], links: [{ text: 'My orders', path }] },
});
const helpTopics = [
  topic('SHIPPING', 'how-long', 'How long does delivery take?', 'Normally 2 to 40 business days.'),
  topic('PAYMENT', 'refund-time', 'When is a refund on my card?', '2 to 25 business days after it was decided.'),
];

test('F1, F3: the help is grouped by section, each question has its address, and answers link to what they name', async () => {
  const { container } = await renderPage('/help#refund-time', { helpTopics });
  expect(await screen.findByRole('heading', { level: 2, name: 'Payment' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'When is a refund on my card?' }).getAttribute('href')).toBe('#refund-time');
  expect(screen.getAllByRole('link', { name: 'My orders' }).length).toBeGreaterThan(1);
  expect(document.activeElement?.id).toBe('refund-time');
  await expectAccessible(container);
});

test('F1: a word finds its questions, and what is not found is said with what to do', async () => {
  const { user } = await renderPage('/help', { helpTopics });
  await user.type(await screen.findByLabelText('Search the help'), 'refund');
  expect(screen.queryByText('How long does delivery take?')).toBeNull();
  expect(screen.getByText('When is a refund on my card?')).toBeTruthy();
  await user.type(screen.getByLabelText('Search the help'), ' dragons');
  expect(screen.getByText(/Nothing found/)).toBeTruthy();
});
