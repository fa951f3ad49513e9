import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';
import type { QueryNode } from './query-tree.ts';
import { RANGE_FIELDS, TEXT_FIELDS } from './query-tree.ts';
import { repairQuery } from './repair-query.ts';

const nodes = (q: string) => parseQuery(q).items.map(({ node }) => node);
const word = (text: string): QueryNode => ({ type: 'word', text });
const phrase = (text: string): QueryNode => ({ type: 'phrase', text });
const faults = (q: string) => parseQuery(q).faults.map(({ code }) => code);

describe('the query language', () => {
  it.each([
    '"归个人使用"',
    '“归个人使用”',
    '「归个人使用」',
    '『归个人使用』',
    '＂归个人使用＂',
    '《归个人使用》',
    '“归个人使用"',
    '”归个人使用”',
  ])('has an exact phrase in %s', (q) => {
    expect(nodes(q)).toEqual([phrase('归个人使用')]);
    expect(faults(q)).toEqual([]);
  });

  it('excludes with every hyphen of a keyboard and in words, a word, a phrase or a group', () => {
    const not = (node: QueryNode): QueryNode => ({ type: 'not', node });
    expect(nodes('受贿 -自首')).toEqual([word('受贿'), not(word('自首'))]);
    for (const sign of ['－', '−', '不含 ', '不含', '不含：', 'NOT ', '不包含'])
      expect(nodes(`受贿 ${sign}自首`), sign).toEqual([word('受贿'), not(word('自首'))]);
    expect(nodes('-“营利活动”')).toEqual([not(phrase('营利活动'))]);
    expect(nodes('不含（自首 或 立功）')).toEqual([not({ type: 'or', nodes: [word('自首'), word('立功')] })]);
  });

  it('joins alternatives more closely than the blank', () => {
    const or: QueryNode = { type: 'or', nodes: [word('受贿'), word('行贿')] };
    for (const sign of ['或', '或者', 'OR', '|', '｜', 'ＯＲ'])
      expect(nodes(`工程 受贿 ${sign} 行贿 医疗`), sign).toEqual([word('工程'), or, word('医疗')]);
    expect(nodes('（受贿 或者 行贿） 医疗')).toEqual([or, word('医疗')]);
    expect(nodes('(受贿)或(行贿)')).toEqual([or]);
    expect(nodes('“暗股”或“干股”')).toEqual([{ type: 'or', nodes: [phrase('暗股'), phrase('干股')] }]);
    expect(nodes('受贿 或 （行贿 单位）')).toEqual([
      { type: 'or', nodes: [word('受贿'), { type: 'and', nodes: [word('行贿'), word('单位')] }] },
    ]);
  });

  it('knows its fields, with either colon', () => {
    expect(nodes('罪名：受贿')).toEqual([{ type: 'field', field: 'crime', node: word('受贿') }]);
    expect(nodes('标题:“赌博” 要旨:（明知 或 共谋）')).toEqual([
      { type: 'field', field: 'title', node: phrase('赌博') },
      { type: 'field', field: 'holding', node: { type: 'or', nodes: [word('明知'), word('共谋')] } },
    ]);
    expect(nodes('法条: 刑法第388条')).toEqual([{ type: 'field', field: 'article', node: word('刑法第388条') }]);
    expect(nodes('被告人:某甲')).toEqual([word('被告人:某甲')]);
  });

  it.each([
    ['年份:2018-2024', 'year', { gte: 2018, lte: 2024 }],
    ['年份：2018年至2024年', 'year', { gte: 2018, lte: 2024 }],
    ['年份:2024..2018', 'year', { gte: 2018, lte: 2024 }],
    ['年份:2018-', 'year', { gte: 2018 }],
    ['年份:2018年以后', 'year', { gte: 2018 }],
    ['年份:-2018', 'year', { lte: 2018 }],
    ['年份:2018', 'year', { gte: 2018, lte: 2018 }],
    ['年份:>2018', 'year', { gte: 2019 }],
    ['金额:>300万', 'amount', { gt: 3_000_000 }],
    ['金额：≥3亿元', 'amount', { gte: 300_000_000 }],
    ['金额:100-300万元', 'amount', { gte: 1_000_000, lte: 3_000_000 }],
    ['金额:三百万以上', 'amount', { gte: 3_000_000 }],
    ['金额:0.5万元', 'amount', { gte: 5_000, lte: 5_000 }],
    ['刑期:>=10年', 'term', { gte: 120 }],
    ['刑期:十年以上', 'term', { gte: 120 }],
    ['刑期:6个月-3年', 'term', { gte: 6, lte: 36 }],
    ['刑期:3年以下', 'term', { lte: 36 }],
    ['检例:187', 'example', { gte: 187, lte: 187 }],
    ['检例:第1-5号', 'example', { gte: 1, lte: 5 }],
  ])('reads the range %s', (q, field, bounds) => {
    expect(nodes(q)).toEqual([{ type: 'range', field, bounds }]);
    expect(faults(q)).toEqual([]);
  });

  it('wants words near each other where a distance stands behind the quotes', () => {
    const near: QueryNode = { type: 'near', words: ['退休', '收受'], within: 10 };
    for (const q of ['"退休 收受"~10', '“退休 收受”～10', '("退休 收受"~10)']) expect(nodes(q), q).toEqual([near]);
    expect(nodes('“退休”~10')).toEqual([phrase('退休')]);
  });

  it.each([
    '2018-2024',
    '检例第1-5号',
    'A公司',
    '受贿（未遂）',
    '(2019)浙01刑初12号',
    '法释〔2016〕9号',
    '法释(2016)9号',
    '《刑法》第三百八十八条',
    '《刑事诉讼法》',
    '受贿或者索贿',
    '不含税价格',
    '张某(另案处理)',
    '犯罪事实：2018年至2020年收受',
    'http://a.b/c?d=e',
    '10:30',
    '国家机关-事业单位',
  ])('leaves %s as it was typed', (q) => {
    expect(nodes(q)).toEqual([word(q)]);
    expect(faults(q)).toEqual([]);
  });

  it('reads sentences as text, whatever marks and brackets are in them', () => {
    const told =
      '要旨：国家工作人员利用“职务上的便利”，为他人（或者 单位）谋取利益，事后收受财物的， - 应当以受贿论处；金额:300余万元。';
    expect(parseQuery(told)).toMatchObject({ items: [{ node: word(told) }], faults: [], prose: true });
    expect(nodes('“为他人谋取利益”，“事后收受”，受贿')).toContainEqual(phrase('事后收受'));
  });
});

describe('a fault in a query', () => {
  it.each([
    ['挪用公款 “归个人 使用', ['unclosed_quote'], '挪用公款 “归个人” 使用'],
    ['挪用公款"', ['stray_quote'], '挪用公款'],
    ['（受贿 或 行贿', ['unclosed_bracket'], '（受贿 或 行贿）'],
    ['受贿） 行贿', ['stray_bracket'], '受贿 行贿'],
    ['或 受贿', ['dangling_or'], '受贿'],
    ['受贿 OR', ['dangling_or'], '受贿'],
    ['受贿 或 或 行贿', ['dangling_or'], '受贿 或 行贿'],
    ['受贿 标题:', ['empty_field'], '受贿 标题'],
    ['年份:去年', ['bad_range'], '年份 去年'],
  ])('in %s is told, read over and repaired', (q, codes, repaired) => {
    const tree = parseQuery(q);
    expect(tree.faults.map(({ code }) => code)).toEqual(codes);
    expect(repairQuery(q, tree)).toBe(repaired);
    expect(printQuery(parseQuery(repaired))).toBe(printQuery(tree));
  });

  it('does not fill the stack with brackets', () => {
    expect(printQuery(parseQuery(`${'（'.repeat(1_000)}受贿${'）'.repeat(1_000)}`))).toBe('受贿');
    expect(printQuery(parseQuery(`${'（'.repeat(1_000)}受贿`))).toBe('受贿');
  });
});

/** What people and machines type, with all the signs of the language. */
const signs = [
  ...'"“”＂「」《》()（）-－|~～:：，。 案贿1a\n',
  '或',
  '或者',
  'OR',
  '不含',
  '标题:',
  '年份:',
  '金额：>3万',
  '2018-2024',
  '“甲 乙”~9',
];
const typed = fc.array(fc.constantFrom(...signs), { maxLength: 40 }).map((parts) => parts.join(''));

/** Trees in the form that the grammar gives them. */
const text = fc.stringMatching(/^[受贿罪工程退赃]{1,6}$/u);
const leaf: fc.Arbitrary<QueryNode> = fc.oneof(
  text.map((each): QueryNode => word(each)),
  text.map((each): QueryNode => phrase(each)),
  fc.record({
    type: fc.constant('near' as const),
    words: fc.array(text, { minLength: 2, maxLength: 3 }),
    within: fc.integer({ min: 1, max: 100 }),
  }),
);
const groupOf = (part: fc.Arbitrary<QueryNode>): fc.Arbitrary<QueryNode> =>
  fc
    .record({
      type: fc.constantFrom('and' as const, 'or' as const),
      nodes: fc.array(part, { minLength: 2, maxLength: 3 }),
    })
    .filter(({ type, nodes: parts }) => parts.every((each) => each.type !== type));
const inField = fc.oneof(leaf, groupOf(leaf), groupOf(groupOf(leaf)));
const whole = fc.nat({ max: 99_999 });
const range = fc
  .tuple(fc.constantFrom(...RANGE_FIELDS), whole, whole, fc.constantFrom('from', 'to', 'between', 'above', 'below'))
  .map(([field, one, other, kind]): QueryNode => {
    const value = (number: number) => (field === 'year' ? 1900 + (number % 300) : number);
    const [low, high] = [Math.min(value(one), value(other)), Math.max(value(one), value(other))];
    const open = field === 'amount';
    const bounds = {
      from: { gte: low },
      to: { lte: low },
      between: { gte: low, lte: high },
      above: open ? { gt: low } : { gte: low },
      below: open ? { lt: low } : { lte: low },
    }[kind];
    return { type: 'range', field, bounds };
  });
const field = fc.record({ type: fc.constant('field' as const), field: fc.constantFrom(...TEXT_FIELDS), node: inField });
const plain = fc.oneof(leaf, field, range);
const part = fc.oneof(plain, groupOf(plain), groupOf(groupOf(plain)));
const item = fc.oneof(
  part,
  part.map((node): QueryNode => ({ type: 'not', node })),
);

describe('any query', () => {
  it('is read as what was printed', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), (trees) => {
        const printed = printQuery({ items: trees.map((node) => ({ node, start: 0, end: 0 })) });
        expect(nodes(printed)).toEqual(trees);
        expect(faults(printed)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has a reading, whose printed form and whose repair are read alike and without a fault', () => {
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'binary', maxLength: 200 })), (q) => {
        const tree = parseQuery(q);
        const printed = printQuery(tree);
        expect(parseQuery(printed).faults).toEqual([]);
        expect(printQuery(parseQuery(printed))).toBe(printed);
        expect(printQuery(parseQuery(repairQuery(q, tree)))).toBe(printed);
        for (const { start, end } of tree.items) expect(end).toBeGreaterThan(start);
      }),
      { numRuns: 10_000 },
    );
  });

  it('is read to its end in a number of steps that grows with its length, whatever signs it is made of', () => {
    for (const sign of [...signs, '（“', '(a', '“「', '标题:（', '-（', '受贿 或 ']) {
      const q = sign.repeat(Math.ceil(20_000 / sign.length));
      expect(() => parseQuery(q), sign).not.toThrow();
    }
  });
});
