import { expect, test } from 'vitest';
import { decideStep } from './lifecycle.ts';

test('a step that is another side’s is refused as that, and one that is over as over', () => {
  expect(() => decideStep('PLATFORM_REVIEW', 'decide', 'SELLER')).toThrow('This step belongs to the other side.');
  expect(() => decideStep('RESOLVED', 'decide', 'AGENT')).toThrow('The dispute has moved on');
  expect(decideStep('PLATFORM_REVIEW', 'decide', 'AGENT')).not.toBe('PLATFORM_REVIEW');
});
