// @vitest-environment jsdom
import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { afterEach, expect, test, vi } from 'vitest';
import { readAnew } from './read-anew.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** A client whose answers come when the test says so. */
function open() {
  const answers: ((name: string) => void)[] = [];
  const link = new ApolloLink(
    () =>
      new Observable((observer) => {
        answers.push((name) => {
          observer.next({ data: { name } });
          observer.complete();
        });
      }),
  );
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const query = gql`
    query Name {
      name
    }
  `;
  return { client, answers, watch: () => client.watchQuery<{ name: string }>({ query }).subscribe({}) };
}

/** Lets whatever is ready run; the clock stands still. */
const settle = async () => {
  for (let i = 0; i < 50; i++) await Promise.resolve();
};

test('what is on its way is heard of the moment it is here, and then all is read anew', async () => {
  vi.useFakeTimers();
  const { client, answers, watch } = open();
  watch();
  await settle();
  expect(answers).toHaveLength(1);
  let isDone = false;
  const reading = readAnew(client).then(() => {
    isDone = true;
  });
  await settle();
  expect(answers).toHaveLength(1); // not asked again while the first is on its way
  answers[0]!('Ana');
  await settle();
  expect(answers).toHaveLength(2);
  answers[1]!('Ben');
  await settle();
  expect(isDone).toBe(true);
  await reading;
});

test('an answer that never comes is not waited for for ever', async () => {
  vi.useFakeTimers();
  const { client, answers, watch } = open();
  watch();
  await settle();
  const reading = readAnew(client);
  await vi.advanceTimersByTimeAsync(3_000);
  await settle();
  expect(answers).toHaveLength(2);
  answers[1]!('Ben');
  await reading;
});
