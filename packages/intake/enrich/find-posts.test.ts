import { describe, expect, it } from 'vitest';
import { findDefendants } from './find-defendants.ts';
import { findPost } from './find-posts.ts';
import { findSharedPost } from './shared-posts.ts';

const line = (text: string) => ({ n: 1, text, kind: 'facts', heading: '' }) as const;
const partsOf = (words: string): (string | undefined)[] => {
  const found = findPost(line(`甲某，男，${words}。`), 2);
  return [found?.unit, found?.post];
};

describe('units and posts at grass roots', () => {
  it.each([
    ['安徽省霍邱县柳树镇东村第三村民小组组长', '安徽省霍邱县柳树镇东村第三村民小组', '组长'],
    ['系该村村民小组会计', '该村村民小组', '会计'],
    ['某县东村第三村民小组长', '某县东村', '第三村民小组长'],
    ['某镇东村村民委员会主任', '某镇东村村民委员会', '主任'],
    ['某镇东村村民委员会委员兼文书', '某镇东村村民委员会', '委员兼文书'],
    ['某镇东村村委会副主任', '某镇东村村委会', '副主任'],
    ['某街道甲社区居民委员会主任', '某街道甲社区居民委员会', '主任'],
    ['某街道甲社区居委会出纳', '某街道甲社区居委会', '出纳'],
    ['某镇东村经济合作社社长', '某镇东村经济合作社', '社长'],
    ['某镇东村股份经济联合社理事长', '某镇东村股份经济联合社', '理事长'],
    ['某镇东村股份经济合作社董事长', '某镇东村股份经济合作社', '董事长'],
    ['某镇东村党支部书记', '某镇东村', '党支部书记'],
    ['某镇东村党总支书记、村民委员会主任', '某镇东村', '党总支书记、村民委员会主任'],
    ['某区农村信用合作社主任', '某区农村信用合作社', '主任'],
    ['某镇东村报账员', '某镇东村', '报账员'],
  ])('%s', (words, unit, post) => {
    expect(partsOf(words)).toEqual([unit, post]);
  });
});

describe('posts that a list gives to a list of persons', () => {
  it('are those at the place of each', () => {
    const one = line('被告人甲某、乙某分别利用担任某市某街道工委书记、某办事处主任的职务便利，收受财物。');
    expect(findSharedPost(one, '甲某')?.post).toBe('工委书记');
    expect(findSharedPost(one, '乙某')).toMatchObject({ unit: '某办事处', post: '主任' });
    const { start = 0, end = 0 } = findSharedPost(one, '乙某') ?? {};
    expect(one.text.slice(start, end)).toBe('某办事处主任');
  });

  it('are not taken from what the sentence tells of others', () => {
    const text =
      '2003年8月，被告人甲某、乙某分别利用担任某市某街道工委书记、某办事处主任的职务便利，为某某公司总经理丙某提供帮助。';
    const reading = { title: '甲某、乙某受贿案', family: 'case', origin: '', lines: [line(text)] } as const;
    expect(findDefendants(reading).map(({ name, post }) => [name, post])).toEqual([
      ['甲某', '工委书记'],
      ['乙某', '主任'],
    ]);
  });

  it('are nobody’s where the lists are of two lengths', () => {
    const one = line('甲某、乙某分别担任某局局长、某处处长、某站站长期间，收受财物。');
    expect([findSharedPost(one, '甲某'), findSharedPost(one, '乙某')]).toEqual([undefined, undefined]);
  });
});
