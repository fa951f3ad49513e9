import { describe, expect, it } from 'vitest';
import { readTyped } from './read-typed.ts';

function regions(title: string, text: string) {
  return readTyped(title, text).regions.map(({ id, evidence }) => [id, evidence[0]?.text]);
}

describe('the region of a case', () => {
  it('is that of the criminal courts, not of those that tried disputes around it', () => {
    const text = [
      '【基本案情】',
      '2001年3月，合肥市中级人民法院作出刑事判决，认定苗某犯挪用资金罪。',
      '苗某欠款一案，某公司向深圳市中级人民法院提起民事诉讼。深圳市中级人民法院作出民事判决。深圳市中级人民法院受理债务纠纷。',
    ].join('\n');
    expect(regions('苗某挪用资金案', text)).toEqual([['3401', '合肥市中级人民法院']]);
  });

  it('is told by the office at the end where the bodies are masked', () => {
    const text = [
      '【基本案情】',
      '2020年1月，某市人民检察院提起公诉。',
      '【相关规定】',
      '《中华人民共和国刑法》第三百八十五条',
      '办案检察院：江苏省检察机关',
    ].join('\n');
    expect(regions('苗某受贿案（检例第9901号）', text)).toEqual([['32', '江苏省检察机关']]);
  });
});
