// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noErrors, refused } from '../../testing/answers.ts';
import { expectAccessible } from '../../testing/axe.ts';
import { aBuyer, aSession } from '../../testing/fake-accounts.ts';
import { aSeller } from '../../testing/fake-work.ts';
import { nextFrame, renderPage } from '../../testing/render-page.tsx';

const needed = refused('CONFIRMATION_NEEDED', 'Type your password again first.');

/** Wants the password again before the first change. */
function aGuard(wantsCode = false) {
  let isConfirmed = false;
  return {
    guarded: (answer: object, nothing: object) => () => (isConfirmed ? { ...answer, ...noErrors } : { ...nothing, ...needed }),
    confirmIdentity: ({ input }: { input: { password: string; code?: string | null } }) => {
      if (input.password !== 'my password')
        return { confirmedUntil: null, ...refused('WRONG_CREDENTIALS', 'That is not your password.', { path: ['password'] }) };
      if (wantsCode && !input.code) return { confirmedUntil: null, ...refused('SECOND_FACTOR_NEEDED', 'Type the six digits.') };
      isConfirmed = true;
      return { confirmedUntil: '2099-01-01T00:00:00.000Z', ...noErrors };
    },
  };
}

/** Where focus comes to rest when a window above the page has closed. */
const focusIs = (where: () => HTMLElement) => waitFor(() => expect(document.activeElement).toBe(where()));

test('the profile: what the account is for, the way to the other kind, and a name that can be changed', async () => {
  let name = 'Camille Rousseau';
  const { user, said, container } = await renderPage('/my-account/', {
    viewer: () => aBuyer({ name }),
    updateProfile: ({ input }: { input: { name: string } }) => {
      name = input.name;
      return { account: aBuyer({ name }), ...noErrors };
    },
  });
  expect(await screen.findByText(/cannot become a seller account/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Register a seller account too' })).toHaveProperty('pathname', '/join/seller');
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Change name or country' }));
  await user.clear(screen.getByLabelText('Name'));
  await user.type(screen.getByLabelText('Name'), 'Camille R.');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('heading', { name: 'Camille R.' })).toBeTruthy();
  expect(said.find((each) => each.name === 'UpdateProfile')?.variables).toEqual({ input: { name: 'Camille R.', country: 'FR' } });
});

test('A1: a seller finds the way to a buyer account', async () => {
  const { user } = await renderPage('/my-account', { viewer: aSeller() });
  await user.click(await screen.findByRole('link', { name: 'Register again under a buyer account' }));
  expect(await screen.findByRole('heading', { name: 'Join as a buyer' })).toBeTruthy();
});

test('devices are listed, and signed out one by one or all others', async () => {
  let sessions = [aSession(), aSession({ id: 'ses_2', device: 'Chrome on Windows', isThis: false, address: '192.0.2.9', country: 'DE' })];
  const { user, said } = await renderPage('/my-account', {
    viewer: () => aBuyer({ sessions }),
    endSessions: () => {
      sessions = [aSession()];
      return { ok: true, ...noErrors };
    },
  });
  const list = within(await screen.findByRole('region', { name: 'Where you are signed in' }));
  expect(list.getByText('This device')).toBeTruthy();
  expect(list.getByText(/From Germany, as far as its address 192\.0\.2\.9 tells\./)).toBeTruthy();
  expect(list.getByText(/From 192\.0\.2\.7\./)).toBeTruthy();
  expect(list.getByRole('button', { name: 'Sign out all others' })).toBeTruthy();
  await user.click(list.getByRole('button', { name: 'Sign out Chrome on Windows' }));
  await waitFor(() => expect(screen.queryByText('Chrome on Windows')).toBeNull());
  expect(said.find(({ name }) => name === 'EndSessions')?.variables).toEqual({ input: { sessionId: 'ses_2' } });
  expect(screen.queryByRole('button', { name: 'Sign out all others' })).toBeNull();
});

test('a new password asks who you are, and goes on by itself', async () => {
  const guard = aGuard(true);
  const { user, said } = await renderPage('/my-account', {
    viewer: aBuyer(),
    confirmIdentity: guard.confirmIdentity,
    changePassword: guard.guarded({ ok: true }, { ok: null }),
  });
  await user.click(await screen.findByRole('button', { name: 'Change the password' }));
  await user.type(screen.getByLabelText('New password'), 'a better sentence');
  await user.click(screen.getByRole('button', { name: 'Set this password' }));

  const dialog = within(await screen.findByRole('dialog', { name: 'Is it you?' }));
  await user.type(dialog.getByLabelText('Password'), 'wrong{Enter}');
  expect(await dialog.findAllByText('That is not your password.')).toHaveLength(2);
  await user.clear(dialog.getByLabelText('Password'));
  await user.type(dialog.getByLabelText('Password'), 'my password{Enter}');
  await user.type(await dialog.findByLabelText('Code of your second factor'), '123456');
  await nextFrame();
  await expectAccessible(screen.getByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Go on' }));

  expect(await screen.findByText(/Your password is changed/)).toBeTruthy();
  await focusIs(() => screen.getByRole('button', { name: 'Change the password' }));
  expect(said.filter(({ name }) => name === 'ChangePassword').map(({ variables }) => variables)).toEqual([
    { input: { newPassword: 'a better sentence' } },
    { input: { newPassword: 'a better sentence' } },
  ]);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await nextFrame();
});

const changeEmail = (guard: ReturnType<typeof aGuard>) => ({
  viewer: aBuyer(),
  changeEmail: guard.guarded({ sentTo: 'new@example.test', expiresAt: null }, { sentTo: null, expiresAt: null }),
  confirmIdentity: guard.confirmIdentity,
});

test('closing the question changes nothing and loses nothing', async () => {
  const { user, said } = await renderPage('/my-account', changeEmail(aGuard()));
  await user.click(await screen.findByRole('button', { name: 'Change the e-mail address' }));
  await user.type(screen.getByLabelText('New e-mail address'), 'new@example.test');
  await user.click(screen.getByRole('button', { name: 'Send the link' }));
  await user.click(within(await screen.findByRole('dialog', { name: 'Is it you?' })).getByRole('button', { name: /^Close/ }));
  await focusIs(() => screen.getByRole('button', { name: 'Send the link' }));
  expect(screen.getByLabelText('New e-mail address')).toHaveProperty('value', 'new@example.test');
  expect(said.filter(({ name }) => name === 'ChangeEmail')).toHaveLength(1);
  await nextFrame();
});

test('a window below that takes the focus in between gives it to what was pressed', async () => {
  const { user } = await renderPage('/my-account', changeEmail(aGuard()));
  await user.click(await screen.findByRole('button', { name: 'Change the e-mail address' }));
  await user.type(screen.getByLabelText('New e-mail address'), 'new@example.test');
  await user.click(screen.getByRole('button', { name: 'Send the link' }));
  fireEvent.click(within(await screen.findByRole('dialog', { name: 'Is it you?' })).getByRole('button', { name: /^Close/ }));
  act(() => screen.getByRole('dialog', { name: 'Change the e-mail address' }).focus());
  await focusIs(() => screen.getByRole('button', { name: 'Send the link' }));
  await nextFrame();
});

test('another e-mail address gets a mail, and the old one counts until its link is opened', async () => {
  const { user } = await renderPage('/my-account', changeEmail(aGuard()));
  await user.click(await screen.findByRole('button', { name: 'Change the e-mail address' }));
  await user.type(screen.getByLabelText('New e-mail address'), 'new@example.test');
  await user.click(screen.getByRole('button', { name: 'Send the link' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Is it you?' }));
  await user.type(dialog.getByLabelText('Password'), 'my password');
  await user.click(dialog.getByRole('button', { name: 'Go on' }));
  expect(await screen.findByText(/We sent a mail to new@example.test.*Until then the old address counts/)).toBeTruthy();
  await nextFrame();
});

test('the second factor: QR code and secret, the first code, recovery codes that stay until they are kept', async () => {
  const guard = aGuard();
  let secondFactor = { isOn: false, recoveryCodesLeft: 0 };
  const { user } = await renderPage('/my-account', {
    viewer: () => aBuyer({ secondFactor }),
    confirmIdentity: guard.confirmIdentity,
    startSecondFactor: guard.guarded(
      { secret: 'JBSWY3DPEHPK3PXP', uri: 'otpauth://totp/Amotarget:camille?secret=JBSWY3DPEHPK3PXP' },
      { secret: null, uri: null },
    ),
    finishSecondFactor: ({ input }: { input: { code: string } }) => {
      if (input.code !== '123456') return { recoveryCodes: null, ...refused('WRONG_CODE', 'This code is wrong.', { path: ['code'] }) };
      secondFactor = { isOn: true, recoveryCodesLeft: 2 };
      return { recoveryCodes: ['K7QMA-W3HBX', 'PPPPP-QQQQQ'], ...noErrors };
    },
    stopSecondFactor: () => {
      secondFactor = { isOn: false, recoveryCodesLeft: 0 };
      return { ok: true, ...noErrors };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Turn on the second factor' }));
  await user.type(within(await screen.findByRole('dialog', { name: 'Is it you?' })).getByLabelText('Password'), 'my password{Enter}');
  expect(await screen.findByText('JBSW Y3DP EHPK 3PXP')).toBeTruthy();
  expect(await screen.findByRole('img', { name: /^QR code/ })).toHaveProperty('src', expect.stringContaining('data:image/svg+xml'));
  await nextFrame();
  await expectAccessible(screen.getByRole('dialog'));
  await user.type(screen.getByLabelText(/six digits that the app shows/), '000000{Enter}');
  expect(await screen.findAllByText('This code is wrong.')).toHaveLength(2);
  await user.clear(screen.getByLabelText(/six digits that the app shows/));
  await user.type(screen.getByLabelText(/six digits that the app shows/), '123456{Enter}');

  expect(await screen.findByText('K7QMA-W3HBX')).toBeTruthy();
  expect(decodeURIComponent(screen.getByRole('link', { name: 'Save as a file' }).getAttribute('href')!)).toContain('PPPPP-QQQQQ');
  await nextFrame();
  await expectAccessible(screen.getByRole('dialog'));
  await user.click(screen.getByRole('button', { name: 'Copy the codes' }));
  expect(await screen.findByText('Copied.')).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(screen.getByText('K7QMA-W3HBX')).toBeTruthy(); // nothing but the word that they are kept closes them
  expect(
    within(screen.getByRole('dialog'))
      .getAllByRole('button')
      .map((each) => each.textContent),
  ).toEqual(['Copy the codes', 'I have kept them']);
  await user.click(screen.getByRole('button', { name: 'I have kept them' }));
  expect(await screen.findByText(/2 recovery codes are left/)).toBeTruthy();
  await focusIs(() => screen.getByRole('heading', { name: 'Second factor' }));
  expect(screen.queryByText('K7QMA-W3HBX')).toBeNull();

  await user.click(await screen.findByRole('button', { name: 'Turn off the second factor' }));
  await user.click(screen.getByRole('button', { name: 'Turn it off' }));
  expect(await screen.findByRole('button', { name: 'Turn on the second factor' })).toBeTruthy();
  await focusIs(() => screen.getByRole('heading', { name: 'Second factor' }));
});
