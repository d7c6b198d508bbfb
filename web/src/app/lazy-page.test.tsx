// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { Suspense } from 'react';
import { IntlProvider } from 'react-intl';
import { expect, onTestFinished, test } from 'vitest';
import { expectAccessible } from '../testing/axe.ts';
import { lazyPage } from './lazy-page.tsx';

const HereIAm = () => <h1>Here I am</h1>;

test('a page whose code cannot be fetched says so inside the app, and comes by itself when the connection is back', async () => {
  let isOnline = false;
  const server = setupServer(http.head('*/', () => HttpResponse.error()));
  server.listen({ onUnhandledRequest: 'error' });
  onTestFinished(() => server.close());
  const Page = lazyPage(() => (isOnline ? Promise.resolve({ HereIAm }) : Promise.reject(new TypeError('Failed to fetch'))), 'HereIAm');
  const { container } = await act(async () =>
    render(
      <IntlProvider locale="en">
        <Suspense fallback="…">
          <Page />
        </Suspense>
      </IntlProvider>,
    ),
  );

  expect(await screen.findByRole('heading', { name: 'The market could not be reached' })).toBeTruthy();
  expect(screen.getByText(/Your connection seems to be down/)).toBeTruthy();
  await expectAccessible(container);
  await act(async () => screen.getByRole('button', { name: 'Try again' }).click());
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();

  isOnline = true;
  await act(async () => dispatchEvent(new Event('online')));
  expect(await screen.findByRole('heading', { name: 'Here I am' })).toBeTruthy();
});
