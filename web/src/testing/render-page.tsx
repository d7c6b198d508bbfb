import { readFileSync } from 'node:fs';
import { ApolloLink } from '@apollo/client';
import { createMemoryHistory } from '@tanstack/react-router';
import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildSchema, execute, parse, validate } from 'graphql';
import { graphql, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { Subject } from 'rxjs';
import { onTestFinished } from 'vitest';
import { App } from '../app/App.tsx';
import { makeApolloClient } from '../app/apollo.ts';
import { makeRouter } from '../app/routes.tsx';
import { aMarket } from './fake-market.ts';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

type Answers = Record<string, unknown>;

/**
 * Opens `path` as a browser would, against a server that answers from `answers` and is held to the real schema.
 * An answer is a value or a function of the field's arguments; the frame of the page has its own answers already.
 * `tell` sends live news to whatever listens; `upload` is what a link for files answers.
 */
export async function renderPage(path: string, answers: Answers = {}, upload?: () => { status: number; body: object }) {
  const said: { name: string; variables: Record<string, unknown> }[] = [];
  const server = setupServer(
    graphql.operation(async ({ query, operationName, variables }) => {
      said.push({ name: operationName ?? '', variables });
      const document = parse(query);
      const faults = validate(schema, document);
      if (faults.length > 0)
        throw new Error(`${operationName} does not fit the schema: ${faults.map((fault) => fault.message).join('; ')}`);
      const result = await execute({ schema, document, rootValue: { ...aMarket(), ...answers }, variableValues: variables });
      if (result.errors && !result.errors.every((error) => error.extensions.code)) {
        throw new Error(`${operationName}: ${result.errors.map((error) => error.message).join('; ')}`);
      }
      return HttpResponse.json(result as never);
    }),
    http.put('*/uploads/:link', () => {
      const { status, body } = upload?.() ?? { status: 410, body: {} };
      return HttpResponse.json(body as never, { status });
    }),
  );
  server.listen({ onUnhandledRequest: 'error' });
  onTestFinished(() => server.close());

  const router = makeRouter(createMemoryHistory({ initialEntries: [path] }));
  const news = new Subject<ApolloLink.Result>();
  const client = makeApolloClient({ url: 'http://shop.test/graphql', live: new ApolloLink(() => news) });
  const { container } = await act(async () => render(<App client={client} router={router} />, { onCaughtError: () => undefined })); // React 19 never leaves the fallback when a render that suspends is not awaited
  return { user: patientUser(), router, said, container, tell: (data: Answers) => act(async () => news.next({ data })) };
}

/** Until what a window above the page does a moment after it opened or closed (it measures the screen) is done. */
export const nextFrame = () => act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));

type User = Pick<
  ReturnType<typeof userEvent.setup>,
  'click' | 'type' | 'clear' | 'keyboard' | 'selectOptions' | 'tab' | 'paste' | 'upload'
>;

/** A user whose every act is awaited to its end, so that what suspends after a click is drawn in the end. */
function patientUser(): User {
  const user = userEvent.setup();
  const patiently =
    <Args extends unknown[]>(deed: (...args: Args) => Promise<void>) =>
    (...args: Args) =>
      act(() => deed(...args));
  return {
    click: patiently(user.click),
    type: patiently(user.type),
    clear: patiently(user.clear),
    keyboard: patiently(user.keyboard),
    selectOptions: patiently(user.selectOptions),
    tab: patiently(user.tab),
    paste: patiently(user.paste),
    upload: patiently(user.upload),
  };
}
