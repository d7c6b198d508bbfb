// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noErrors, refused } from '../../testing/answers.ts';
import { aBuyer } from '../../testing/fake-accounts.ts';
import { renderPage } from '../../testing/render-page.tsx';

test('the link to a new e-mail address counts when it is pressed, also by way of sign-in', async () => {
  let viewer: unknown = null;
  const { user, router, said } = await renderPage('/my-account/confirm-email#secret-5', {
    viewer: () => viewer,
    signIn: () => {
      viewer = aBuyer();
      return { viewer, token: null, mergedLines: 0, ...noErrors };
    },
    mailedLink: 'WORKS',
    confirmEmailChange: () => ({ account: aBuyer({ email: 'new@example.test' }), ...noErrors }),
  });
  await user.type(await screen.findByLabelText('E-mail address or Member ID'), 'M-4821');
  expect(router.state.location.href).not.toContain('secret-5');
  await user.type(screen.getByLabelText('Password'), 'secret{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Yes, use this address' }));
  expect(await screen.findByText(/From now on you sign in with new@example.test/)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Your e-mail address is changed' }));
  expect(document.title).toContain('Your e-mail address is changed');
  expect(said.find(({ name }) => name === 'ConfirmEmailChange')?.variables).toEqual({ input: { token: 'secret-5' } });
});

test.each([
  ['DEAD', 'This link does not work any more', 'To my account'],
  ['OF_ANOTHER_ACCOUNT', 'This link belongs to another account', 'Sign in with another account'],
])('a link to a new e-mail address that is %s says so before it is pressed', async (state, heading, way) => {
  await renderPage('/my-account/confirm-email#secret-6', { viewer: aBuyer(), mailedLink: state });
  expect(document.activeElement).toBe(await screen.findByRole('heading', { name: heading }));
  expect(document.title).toContain(heading);
  expect(screen.getByRole('link', { name: way })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Yes, use this address' })).toBeNull();
});

test('new recovery codes: password and code are asked at once where there is a second factor, and only the word that they are kept closes them', async () => {
  let isConfirmed = false;
  const { user, said } = await renderPage('/my-account', {
    viewer: aBuyer({ secondFactor: { isOn: true, recoveryCodesLeft: 1 } }),
    confirmIdentity: () => {
      isConfirmed = true;
      return { confirmedUntil: '2099-01-01T00:00:00.000Z', ...noErrors };
    },
    renewRecoveryCodes: () =>
      isConfirmed
        ? { recoveryCodes: ['K7QMA-W3HBX'], ...noErrors }
        : { recoveryCodes: null, ...refused('CONFIRMATION_NEEDED', 'Type your password again first.') },
  });
  await user.click(await screen.findByRole('button', { name: 'Make new recovery codes' }));
  await user.click(screen.getByRole('button', { name: 'Make new ones' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Is it you?' }));
  await user.type(dialog.getByLabelText('Password'), 'my password');
  await user.type(dialog.getByLabelText('Code of your second factor'), '123456{Enter}');
  expect(await screen.findByText('K7QMA-W3HBX')).toBeTruthy();
  expect(said.find(({ name }) => name === 'ConfirmIdentity')?.variables).toEqual({ input: { password: 'my password', code: '123456' } });
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'I have kept them' }));
  expect(screen.queryByText('K7QMA-W3HBX')).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Make new recovery codes' })));
});
