import { ServerError } from '@apollo/client/errors';
import { expect, test } from 'vitest';
import { faultOf } from './fault.ts';

const refused = (status: number, bodyText: string) =>
  new ServerError('refused', { response: new Response(bodyText, { status, headers: { 'x-request-id': 'r1' } }), bodyText });

test('HTTP 429 says when to try again, in the words of whoever answered', () => {
  const words = 'Too many tries. Wait 15 minutes, then try again.';
  expect(faultOf(refused(429, JSON.stringify({ errors: [{ message: words }] })))).toEqual({ kind: 'busy', requestId: 'r1', advice: words });
  expect(faultOf(refused(429, '<h1>slow down</h1>'))).toEqual({ kind: 'busy', requestId: 'r1', advice: undefined });
  expect(faultOf(refused(502, ''))).toEqual({ kind: 'broken', requestId: 'r1' });
});
