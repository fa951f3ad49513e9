import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesOf } from './matches-of.ts';

it('gives what matchAll gives, empty matches too', () => {
  const patterns = [/受贿|行贿/gu, /[^。]+。?/gu, /\d*/gu, /(?<=罪，)处/gu];
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'受贿行。罪，处12') }),
      fc.constantFrom(...patterns),
      (text, pattern) => {
        const places = ({ 0: words, index }: RegExpExecArray) => [words, index];
        expect([...matchesOf(pattern, text)].map(places)).toEqual([...text.matchAll(pattern)].map(places));
      },
    ),
  );
});

it('goes on where it was although the pattern is used again meanwhile', () => {
  const pattern = /\d/gu;
  const pairs = [...matchesOf(pattern, '12')].flatMap(([one]) =>
    [...matchesOf(pattern, '34')].map(([two]) => one + two),
  );
  const within: string[] = [];
  for (const [one] of matchesOf(pattern, '12')) for (const [two] of matchesOf(pattern, '34')) within.push(one + two);
  expect(within).toEqual(pairs);
});
