import { expect, test } from 'vitest';
import { faultsOf, passesLuhn, testCards } from './cards.ts';

const now = Date.UTC(2026, 10, 23);

test.each(Object.keys(testCards))('%s passes the check that real numbers pass', (number) => expect(passesLuhn(number)).toBe(true));

test.each([
  [{ number: '4242 4242 4242 4242', expires: '12 / 27', code: '123' }, []],
  [{ number: '4242 4242 4242 4241', expires: '12/27', code: '123' }, ['number']],
  [{ number: '4111111111111111', expires: '12/27', code: '123' }, ['number']],
  [{ number: '378282246310005', expires: '12/27', code: '123' }, ['code']],
  [{ number: '378282246310005', expires: '11/26', code: '1234' }, []],
  [{ number: '4242424242424242', expires: '10/26', code: '12' }, ['expires', 'code']],
  [{ number: '', expires: '', code: '' }, ['number', 'expires', 'code']],
])('%j has faults in %j', (fields, faulty) => expect(faultsOf(fields, now).map((fault) => fault.field)).toEqual(faulty));
