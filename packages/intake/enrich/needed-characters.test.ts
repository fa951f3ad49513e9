import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EVENT_RULES } from './event-rules.ts';
import { mayMatch, neededCharacters } from './needed-characters.ts';

const printed = (pattern: RegExp) =>
  neededCharacters(pattern)
    ?.map((way) => String.fromCharCode(...way))
    .sort();

it('reads from a pattern what each way of matching it needs', () => {
  expect(printed(/主犯/u)).toEqual(['主犯']);
  expect(printed(/起主要作用|(?:系|是)[^，。]{0,10}主犯/u)).toEqual(['是主犯', '系主犯', '起主要作']);
  expect(printed(/退?赃+(?=款)(?<!没)\d[甲乙]/u)).toEqual(['赃']);
});

it('tells nothing of a pattern that may match without any character that is known', () => {
  expect(neededCharacters(/[0-9]元?|受贿/u)).toBeUndefined();
  expect(neededCharacters(/受贿/iu)).toBeUndefined();
});

it('never holds a pattern back from a text that it matches', () => {
  const patterns = EVENT_RULES.map(({ pattern }) => ({ pattern, needed: neededCharacters(pattern) }));
  expect(patterns.filter(({ needed }) => needed === undefined)).toEqual([]);
  const words = [
    '移送',
    '审查',
    '起诉',
    '检察院',
    '判决',
    '裁定',
    '不',
    '抗诉',
    '提出',
    '县',
    '，',
    '某',
    '收监',
    '向某市法院',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      const may = mayMatch(text);
      for (const { pattern, needed } of patterns) if (pattern.test(text)) expect(may(needed)).toBe(true);
    }),
  );
});

it('holds back what needs a character that the text lacks', () => {
  expect(mayMatch('被告人张某受贿。')(neededCharacters(/行贿|单位受贿/u))).toBe(false);
});
