// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noErrors, refused } from '../../testing/answers.ts';
import { expectAccessible } from '../../testing/axe.ts';
import { renderPage } from '../../testing/render-page.tsx';

test('A7: Password Retrieval answers the same for everybody', async () => {
  const { user, container } = await renderPage('/sign-in', { requestPasswordReset: () => ({ ok: true, ...noErrors }) });
  await user.click(await screen.findByRole('link', { name: 'Password Retrieval' }));
  await screen.findByRole('heading', { name: 'Password Retrieval' });
  await user.type(screen.getByLabelText('E-mail address or Member ID'), ' FR12345678 ');
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Send me the link' }));
  expect(await screen.findByRole('heading', { name: 'Look into your mailbox' })).toBeTruthy();
  expect(screen.getByText(/belongs to an account, a mail is on its way/).textContent).toContain('If FR12345678 belongs');
  await user.click(screen.getByRole('button', { name: 'Ask again' }));
  expect(screen.getByLabelText('E-mail address or Member ID')).toHaveProperty('value', ' FR12345678 ');
});

test('A7: the link sets a new password and signs nobody in', async () => {
  const { user, router, said, container } = await renderPage('/retrieve-password/finish#secret-3', {
    mailedLink: 'WORKS',
    resetPassword: () => ({ ok: true, ...noErrors }),
  });
  await user.type(await screen.findByLabelText('New password'), 'another sentence');
  expect(router.state.location.href).toBe('/retrieve-password/finish');
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Set this password' }));
  expect(document.activeElement).toBe(await screen.findByRole('heading', { name: 'Your new password is set' }));
  expect(document.title).toContain('Your new password is set');
  expect(said.find(({ name }) => name === 'ResetPassword')?.variables).toEqual({
    input: { token: 'secret-3', newPassword: 'another sentence' },
  });
  await user.click(screen.getByRole('link', { name: 'Sign in' }));
  expect(router.state.location.pathname).toBe('/sign-in');
});

test('A7: a dead link leads to a new one', async () => {
  const { user } = await renderPage('/retrieve-password/finish#secret-4', {
    mailedLink: 'WORKS', // it dies while the form is filled
    resetPassword: () => ({ ok: null, ...refused('LINK_DEAD', 'This link is dead.') }),
  });
  await user.type(await screen.findByLabelText('New password'), 'another sentence');
  await user.click(screen.getByRole('button', { name: 'Set this password' }));
  await user.click(await screen.findByRole('link', { name: 'Ask for a new link' }));
  expect(await screen.findByRole('heading', { name: 'Password Retrieval' })).toBeTruthy();
});

test('A7: a link that is dead says so before anything is typed, and a newer one opened in the same tab works', async () => {
  const { router } = await renderPage('/retrieve-password/finish#old', {
    mailedLink: ({ token }: { token: string }) => (token === 'new' ? 'WORKS' : 'DEAD'),
  });
  expect(document.activeElement).toBe(await screen.findByRole('heading', { name: 'This link does not work any more' }));
  expect(document.title).toContain('This link does not work any more');
  expect(screen.queryByLabelText('New password')).toBeNull();
  await act(() => router.navigate({ href: '/retrieve-password/finish#new' }));
  expect(await screen.findByLabelText('New password')).toBeTruthy();
  expect(document.title).toContain('Choose a new password');
  expect(router.state.location.href).toBe('/retrieve-password/finish');
});
