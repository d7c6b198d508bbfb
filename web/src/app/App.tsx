import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { IntlProvider } from 'react-intl';
import { ToastProvider } from '../ui/Toast.tsx';
import type { AppRouter } from './routes.tsx';

/** Everything that a page may count on, around the pages. */
export function App({ client, router }: { client: ApolloClient; router: AppRouter }) {
  return (
    <IntlProvider locale="en-GB" defaultLocale="en-GB">
      <ApolloProvider client={client}>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </ApolloProvider>
    </IntlProvider>
  );
}
