// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { useCopy } from './use-copy.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
});

function CopyButton() {
  const { copied, copy } = useCopy();
  return (
    <button type="button" onClick={() => void copy('AAAA-BBBB')}>
      {copied ?? 'not yet'}
    </button>
  );
}

/** A page over plain http: browsers hide the clipboard from it. */
async function pressOverHttp(): Promise<void> {
  const user = userEvent.setup();
  vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
  render(<CopyButton />);
  await user.click(screen.getByRole('button'));
}

test('over plain http the older way copies', async () => {
  const setData = vi.fn();
  Object.assign(document, {
    execCommand: () =>
      document.dispatchEvent(Object.assign(new Event('copy', { cancelable: true }), { clipboardData: { setData } })) || true,
  });
  await pressOverHttp();
  expect(await screen.findByText('yes')).toBeTruthy();
  expect(setData).toHaveBeenCalledWith('text/plain', 'AAAA-BBBB');
});

test('where no way is open, the page is told so', async () => {
  await pressOverHttp();
  expect(await screen.findByText('no')).toBeTruthy();
});
