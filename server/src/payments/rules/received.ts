import type { AttemptState } from './attempt.ts';

interface Paid {
  readonly state: AttemptState;
  readonly amountMinor: number;
  /** What people confirmed; null for attempts that a provider answers for. */
  readonly receivedMinor: number | null;
}

/** What came in by an attempt, in minor units: all or nothing from a provider, whatever arrived from elsewhere. */
export function receivedOf({ state, amountMinor, receivedMinor }: Paid): number {
  return receivedMinor ?? (state === 'CAPTURED' ? amountMinor : 0);
}

/** Two writings of one reference are the same: only letters and digits count. */
export function referenceKey(typed: string): string {
  return typed.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** How a reference of ours begins that somebody typed in his own way, such as `7k3m 9`; empty for nothing. */
export function referencePrefix(typed: string): string {
  const code = referenceKey(typed).replace(/^PAY/, '');
  if (referenceKey(typed) === '') return '';
  return `PAY-${code.slice(0, 4)}${code.length > 4 ? `-${code.slice(4)}` : ''}`;
}

/** What people read to each other about an attempt, such as `PAY-7K3M-9Q2X`: the chance part of its id, without letters that are easily misread. */
export function referenceOf(attemptId: string): string {
  const code = attemptId.slice(-8).toUpperCase();
  return `PAY-${code.slice(0, 4)}-${code.slice(4)}`;
}
