import { expect, test } from 'vitest';
import type { Announced } from '../outbox/events.ts';
import { LiveTopics } from './live-topics.ts';

const event = (id: string, type = 'order.changed') => ({ id, type, at: 0, subjectId: 'o1', payload: {} }) as unknown as Announced;

function idsOf(live: LiveTopics, type = 'order.changed') {
  const heard = { hasEnded: false };
  const stream = live.stream(
    (each) => each.type === type,
    async function* (events) {
      try {
        for await (const each of events) yield each.id;
      } finally {
        heard.hasEnded = true;
      }
    },
  );
  return { stream, heard };
}

test('a reader hears what is meant for it, from the moment that it asked, in order', async () => {
  const live = new LiveTopics();
  live.publish(event('before'));
  const { stream } = idsOf(live);
  live.publish(event('first'));
  live.publish(event('other', 'message.sent'));
  live.publish(event('second'));
  expect([(await stream.next()).value, (await stream.next()).value]).toEqual(['first', 'second']);
});

test('a reader who leaves while it waits for an event is let go at once', async () => {
  const live = new LiveTopics();
  const { stream, heard } = idsOf(live);
  const waiting = stream.next();
  await stream.return(undefined);
  expect(await waiting).toEqual({ value: undefined, done: true });
  expect(heard.hasEnded).toBe(true);
});

test('whoever lets thousands of events wait is cut off, and no other reader with it', async () => {
  const live = new LiveTopics();
  const slow = idsOf(live);
  const quick = idsOf(live);
  const first = quick.stream.next();
  for (let i = 0; i < 5_001; i++) live.publish(event(`e${i}`));
  expect((await first).value).toBe('e0');
  let taken = 0;
  for await (const _ of slow.stream) taken += 1;
  expect(taken).toBe(5_001);
  expect((await quick.stream.next()).value).toBe('e1');
});
