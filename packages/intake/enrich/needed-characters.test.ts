import fc from 'fast-check';
import { expect, it } from 'vitest';
import circumstances from './circumstances.json' with { type: 'json' };
import { EVENT_RULES } from './event-rules.ts';
import modi from './modi.json' with { type: 'json' };
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

it('asks for one character of each way where all pairs of ways would be too many', () => {
  const verbs = '(?:收受|收取|索取|索要|接受|给予|支付|送给|赠送)';
  const things = '(?:购物卡|消费卡|加油卡|礼品卡|充值卡|购物券)';
  const needed = printed(new RegExp(`${verbs}[^，。]{0,9}${things}`, 'u')) ?? [];
  expect(needed.length).toBeLessThan(20);
  expect(needed.every((way) => /[卡购]/u.test(way) && way.length === 2)).toBe(true);
});

it('never holds back the patterns of ways and circumstances from texts of their own words', () => {
  const rows = [...modi, ...circumstances].map(({ words }) => new RegExp(words, 'u'));
  for (const pattern of rows) {
    const needed = neededCharacters(pattern);
    const own = pattern.source.match(/\p{Script=Han}+/gu) ?? [];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...own, '，'), { maxLength: 5 }), (parts) => {
        const text = parts.join('');
        if (pattern.test(text)) expect(mayMatch(text)(needed)).toBe(true);
      }),
    );
  }
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
