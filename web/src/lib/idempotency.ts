import { forget, keep, kept } from './remembered.ts';

interface Held {
  key: string;
  input: string;
}

/**
 * The key of one act: made at the first press and kept over reloads, so that pressing again after a lost answer repeats the same
 * act. Another input is another act and gets its own key.
 */
export function keyFor(act: string, input: unknown): string {
  const text = JSON.stringify(input);
  const held = JSON.parse(kept(`key:${act}`) ?? 'null') as Held | null;
  if (held?.input === text) return held.key;
  const key = crypto.randomUUID();
  keep(`key:${act}`, JSON.stringify({ key, input: text } satisfies Held));
  return key;
}

/** The act got its final answer: the next press is a new one. */
export function settle(act: string): void {
  forget(`key:${act}`);
}
