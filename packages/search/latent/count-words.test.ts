import { expect, test } from 'vitest';
import { createCountWords } from './count-words.ts';

test('known words are counted where they stand whole, others are not', () => {
  const count = createCountWords(['受贿', '贿', '国有公司', 'a1', '𠮷野']);
  expect(count('受贿 贿赂 国有公司 受贿 贿 国有 公司 a1 𠮷野')).toEqual(
    new Map([
      [0, 2],
      [2, 1],
      [1, 1],
      [3, 1],
      [4, 1],
    ]),
  );
});

test('spaces beside each other and at the ends count nothing, and a list of no words knows none', () => {
  expect(createCountWords(['受贿'])('  受贿  受贿 ')).toEqual(new Map([[0, 2]]));
  expect(createCountWords([])('受贿 行贿')).toEqual(new Map());
  expect(createCountWords(['受贿'])('')).toEqual(new Map());
});

test('of very many words each is found at its own place', () => {
  const words = Array.from({ length: 20_000 }, (_, place) =>
    String.fromCodePoint(0x4e00 + (place % 20_000), 0x4e00 + (place % 97)),
  );
  const count = createCountWords(words);
  expect([...count(words.join(' ')).entries()]).toEqual(words.map((_, place) => [place, 1]));
});
