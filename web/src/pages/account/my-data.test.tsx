// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { noErrors } from '../../testing/answers.ts';
import { expectAccessible } from '../../testing/axe.ts';
import { aBuyer } from '../../testing/fake-accounts.ts';
import { renderPage } from '../../testing/render-page.tsx';

const needed = {
  userErrors: [{ __typename: 'GenericUserError', code: 'CONFIRMATION_NEEDED', message: 'Type your password again first.', path: [] }],
};

test('closing the account asks who one is, and says every reason why it cannot be', async () => {
  let isProven = false;
  const { user, said, container } = await renderPage('/my-account', {
    viewer: () => aBuyer(),
    confirmIdentity: () => {
      isProven = true;
      return { confirmedUntil: '2026-12-01T00:00:00.000Z', ...noErrors };
    },
    closeAccount: () =>
      isProven
        ? {
            ok: null,
            userErrors: [
              {
                __typename: 'AccountInUse',
                code: 'ACCOUNT_IN_USE',
                message: 'The account cannot be closed yet. A dispute is open. Settle it first.',
                path: [],
                reasons: ['A dispute is open. Settle it first.'],
              },
            ],
          }
        : { ok: null, ...needed },
  });
  await user.click(await screen.findByRole('button', { name: 'Close my account' }));
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Yes, close it for good' }));
  await user.type(await screen.findByLabelText('Password'), 'Correct horse 9');
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  expect(await screen.findByText(/A dispute is open/)).toBeTruthy();
  expect(said.filter(({ name }) => name === 'CloseAccount')).toHaveLength(2);
});

test('one’s data comes as a file', async () => {
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:data');
  const { user } = await renderPage('/my-account', {
    viewer: () => aBuyer(),
    exportMyData: () => ({ json: '{"account":{}}', ...noErrors }),
  });
  await user.click(await screen.findByRole('button', { name: 'Download my data' }));
  expect(made).toHaveBeenCalledOnce();
  expect(await (made.mock.calls[0]![0] as Blob).text()).toBe('{"account":{}}');
});

test('what one is mailed about is chosen; what must be read is not offered', async () => {
  const { user, said } = await renderPage('/my-account', {
    viewer: () => aBuyer({ mutedMails: ['MESSAGES'] }),
    chooseMails: () => ({ account: aBuyer({ mutedMails: ['MESSAGES', 'ORDER_NEWS'] }), ...noErrors }),
  });
  const mails = within((await screen.findByRole('heading', { name: 'Mails' })).closest('section')!);
  expect(mails.getAllByRole('checkbox')).toHaveLength(2);
  await user.click(mails.getByRole('checkbox', { name: 'Good news of my orders' }));
  expect(said.find(({ name }) => name === 'ChooseMails')?.variables).toEqual({ input: { muted: ['MESSAGES', 'ORDER_NEWS'] } });
});

test('A12: the other account is one password away, without its e-mail', async () => {
  const { user, said } = await renderPage('/my-account', {
    viewer: () => aBuyer({ otherAccounts: [{ kind: 'SELLER', memberId: 'FR12345678' }] }),
    signIn: () => ({
      viewer: null,
      mergedLines: 0,
      userErrors: [{ __typename: 'GenericUserError', code: 'WRONG_CREDENTIALS', message: 'Not that password.', path: ['password'] }],
    }),
  });
  await user.click(await screen.findByRole('button', { name: 'Switch to it' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.type(dialog.getByLabelText('Its password'), 'wrong');
  await user.click(dialog.getByRole('button', { name: 'Switch to it' }));
  expect(await dialog.findByText('Not that password.')).toBeTruthy();
  expect(said.find(({ name }) => name === 'SignIn')?.variables.input).toMatchObject({
    login: 'camille@example.test',
    kind: 'SELLER',
    password: 'wrong',
  });
});
