// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noErrors, refused } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { anAgent } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const wire = { code: 'WIRE_TRANSFER', name: 'Wire Transfer', isOn: false, payTo: '' };

test('P1: an operator turns a way to pay from outside on; one without a receiver is refused beside the field', async () => {
  const { user, said, container } = await renderPage('/desk/settings', {
    viewer: anAgent({ roles: ['OPERATOR'] }),
    policySettings: () => [],
    offlineMethods: () => [wire],
    changeOfflineMethod: ({ input }: { input: { payTo: string; isOn: boolean } }) =>
      input.payTo === ''
        ? { methods: null, ...refused('INVALID_INPUT', 'Say to whom buyers pay.', { path: ['payTo'] }) }
        : { methods: [{ ...wire, ...input }], ...noErrors },
  });
  const save = await screen.findByRole<HTMLButtonElement>('button', { name: 'Save Wire Transfer' });
  expect(save.disabled).toBe(true);
  await user.click(screen.getByRole('checkbox', { name: 'Buyers can use Wire Transfer' }));
  await user.click(save);
  expect(await screen.findByText('Say to whom buyers pay.')).toBeTruthy();
  await expectAccessible(container);
  await user.type(screen.getByLabelText('To whom buyers pay by Wire Transfer'), 'Market Ltd{Enter}DE00 1234');
  await user.click(save);
  expect(await screen.findByText('Wire Transfer is saved.')).toBeTruthy();
  expect(said.findLast(({ name }) => name === 'ChangeOfflineMethod')?.variables).toEqual({
    input: { method: 'WIRE_TRANSFER', isOn: true, payTo: 'Market Ltd\nDE00 1234' },
  });
});
