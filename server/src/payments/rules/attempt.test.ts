import { expect, test } from 'vitest';
import { type AttemptState, attemptAfter, failureText, isOpen, type ProviderStatus } from './attempt.ts';

const states: AttemptState[] = ['CREATED', 'REQUIRES_ACTION', 'AUTHORIZED', 'CAPTURED', 'FAILED', 'CANCELLED', 'EXPIRED', 'UNKNOWN'];
const statuses: ProviderStatus[] = ['WAITING_FOR_CARD', 'REQUIRES_ACTION', 'AUTHORIZED', 'CAPTURED', 'FAILED', 'EXPIRED', 'VOIDED'];

test.each([
  ['CREATED', 'REQUIRES_ACTION', 'REQUIRES_ACTION'],
  ['REQUIRES_ACTION', 'AUTHORIZED', 'AUTHORIZED'],
  ['AUTHORIZED', 'CAPTURED', 'CAPTURED'],
  ['AUTHORIZED', 'REQUIRES_ACTION', undefined],
  ['CAPTURED', 'FAILED', undefined],
  ['CANCELLED', 'CAPTURED', 'CAPTURED'],
  ['FAILED', 'AUTHORIZED', undefined],
] as const)('%s, provider says %s: %s', (state, status, after) => expect(attemptAfter(state, status)).toBe(after));

test('money that was captured is never forgotten, whatever was believed before', () => {
  for (const state of states) if (state !== 'CAPTURED') expect(attemptAfter(state, 'CAPTURED')).toBe('CAPTURED');
});

test('nothing undoes a capture, and ends stay ends but for a capture', () => {
  for (const status of statuses) expect(attemptAfter('CAPTURED', status)).toBeUndefined();
  for (const state of states.filter((each) => !isOpen(each) && each !== 'CAPTURED')) {
    for (const status of statuses) expect([undefined, 'CAPTURED']).toContain(attemptAfter(state, status));
  }
});

test.each(['DECLINED', 'SOMETHING_NEW', null])('a failure %s says that nothing was charged', (code) =>
  expect(failureText(code)).toContain('Nothing was charged'),
);
