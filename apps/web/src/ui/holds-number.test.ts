import { expect, it } from 'vitest';
import { holdsNumber } from './holds-number.ts';

it('a number that the title says is not said again, one that it lacks is', () => {
  expect(holdsNumber('（检例第 9001 号） 张某受贿案', '检例第9001号')).toBe(true);
  expect(holdsNumber('张某受贿案', '检例第9001号')).toBe(false);
});
