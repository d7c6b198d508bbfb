import { expect, test, vi } from 'vitest';
import { inTurn, refuseWhenBusy } from './password-queue.ts';

/** Work that is over when the test says so. */
function steps(count: number) {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const done = Array.from({ length: count }, (_, i) =>
    inTurn(() => {
      begun.push(i);
      return new Promise<void>((resolve) => {
        ends[i] = resolve;
      });
    }),
  );
  return { begun, done, end: (i: number) => ends[i]!() };
}

/** Lets whatever is ready run, without time passing. */
const settle = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

test('work on passwords is done one at a time; while four or more wait, each is followed by a rest of its own length', async () => {
  vi.useFakeTimers();
  try {
    const { begun, done, end } = steps(6);
    await settle();
    expect(begun).toEqual([0]);
    vi.advanceTimersByTime(80);
    end(0); // five are left: a crowd
    await settle();
    expect(begun).toEqual([0]);
    vi.advanceTimersByTime(79);
    await settle();
    expect(begun).toEqual([0]);
    vi.advanceTimersByTime(2);
    await settle();
    expect(begun).toEqual([0, 1]);
    vi.advanceTimersByTime(30);
    end(1); // four are left: still a crowd
    await settle();
    expect(begun).toEqual([0, 1]);
    vi.advanceTimersByTime(31);
    await settle();
    expect(begun).toEqual([0, 1, 2]);
    for (const i of [2, 3, 4, 5]) {
      end(i); // three or fewer are left: no rest
      await settle();
    }
    expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
    await Promise.all(done);
  } finally {
    vi.useRealTimers();
  }
});

test('a flood is turned away before it costs anything; once there is room again, nobody is', async () => {
  const { done, end } = steps(16);
  expect(() => refuseWhenBusy()).toThrow();
  expect(() => inTurn(async () => 1)).toThrow();
  for (let i = 0; i < 16; i++) {
    await vi.waitFor(() => end(i), { interval: 1 });
    await done[i];
  }
  expect(await inTurn(async () => 1)).toBe(1);
});

test('work that fails holds nobody up', async () => {
  const failed = inTurn(() => Promise.reject(new Error('No.')));
  await expect(failed).rejects.toThrow('No.');
  expect(await inTurn(async () => 2)).toBe(2);
});
