import { expect, it } from 'vitest';
import { validityOn } from './validity.ts';

const TODAY = '2024-06-15';

it.each([
  ['in_force', {}],
  ['in_force', { effectiveOn: '2024-06-15' }],
  ['not_yet', { effectiveOn: '2024-06-16' }],
  ['in_force', { effectiveOn: '2001-01-01', expiredOn: '2024-06-16' }],
  ['expired', { effectiveOn: '2001-01-01', expiredOn: '2024-06-15' }],
  ['expired', { marked: 'expired', effectiveOn: '2030-01-01' }],
  ['amended', { marked: 'amended', effectiveOn: '2001-01-01' }],
  ['not_yet', { marked: 'amended', effectiveOn: '2030-01-01' }],
  ['expired', { marked: 'amended', expiredOn: '2020-01-01' }],
] as const)('a norm is %s on the day for %j', (validity, facts) => {
  expect(validityOn(TODAY, facts)).toBe(validity);
});

it('a norm that waits for its day turns by itself when the day comes', () => {
  const facts = { effectiveOn: '2024-07-01' };
  expect(validityOn('2024-06-30', facts)).toBe('not_yet');
  expect(validityOn('2024-07-01', facts)).toBe('in_force');
});
