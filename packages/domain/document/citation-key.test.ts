import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumeral, citationKey, citationLabel, citationNames, parseCitation } from './citation-key.ts';

describe('the key of a cited article', () => {
  it('names the law, the article and 之N, as far as they are known', () => {
    expect(citationKey('刑法')).toBe('刑法');
    expect(citationKey('刑法', 388)).toBe('刑法:388');
    expect(citationKey('刑法', 388, 1)).toBe('刑法:388-1');
  });

  it.each([
    ['刑法:388-1', '刑法第三百八十八条之一'],
    ['刑法:17', '刑法第十七条'],
    ['民法典:1117', '民法典第一千一百一十七条'],
    ['民法典:1000', '民法典第一千条'],
    ['民法典:1001', '民法典第一千零一条'],
    ['刑法:110', '刑法第一百一十条'],
    ['刑法:10', '刑法第十条'],
    ['刑法:20', '刑法第二十条'],
    ['刑法:305', '刑法第三百零五条'],
    ['刑法', '刑法'],
    ['读者写的任何字', '读者写的任何字'],
  ])('%s is printed %s', (key, label) => {
    expect(citationLabel(key)).toBe(label);
  });

  it.each([
    ['刑法:388-1', 'Criminal Law, art. 388-1'],
    ['刑法(1979):155', 'Criminal Law (1979), art. 155'],
    ['监察法', 'Supervision Law'],
    ['某意见:3', '某意见, art. 3'],
  ])('%s is %s in English', (key, name) => {
    expect(citationNames(key)).toEqual({ zh: citationLabel(key), en: name });
  });

  it('has a numeral of its own for every number to 9,999', () => {
    const numerals = new Set(Array.from({ length: 10_000 }, (_, value) => chineseNumeral(value)));
    expect(numerals.size).toBe(10_000);
  });

  it('is printed whatever a reader writes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (key) => typeof citationLabel(key) === 'string'));
  });
});

describe('an article as somebody writes it', () => {
  it.each([
    ['刑法:388', '刑法:388'],
    ['刑法：388-1', '刑法:388-1'],
    ['刑法第388条', '刑法:388'],
    ['刑法388条', '刑法:388'],
    ['刑法388', '刑法:388'],
    ['《刑法》388之1', '刑法:388-1'],
    ['刑法 第 388 条之一', '刑法:388-1'],
    ['《中华人民共和国刑法》第三百八十八条之一', '刑法:388-1'],
    ['刑诉法第十六条', '刑事诉讼法:16'],
    ['民法典第一千一百一十七条', '民法典:1117'],
    ['刑法(1979):155', '刑法(1979):155'],
    ['关于办理贪污贿赂刑事案件适用法律若干问题的解释第一条', '关于办理贪污贿赂刑事案件适用法律若干问题的解释:1'],
  ])('%s is %s', (written, key) => {
    expect(parseCitation(written)).toBe(key);
  });

  it.each([
    '',
    '刑法',
    '第388条',
    '388',
    ':388',
    '刑法:',
    '刑法:0',
    '刑法第条',
    '刑法第一五条',
    '<b>:1',
    '不存在',
    '某意见2016',
    '刑法:388-0',
  ])('%s is none', (written) => {
    expect(parseCitation(written)).toBeUndefined();
  });

  it('is read back from its key and from its printed form', () => {
    const law = fc.constantFrom('刑法', '监察法', '刑法(1979)', '关于审理某案的解释（二）');
    const number = fc.integer({ min: 1, max: 9_999 });
    const sub = fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined });
    fc.assert(
      fc.property(law, number, sub, (...parts) => {
        const key = citationKey(...parts);
        expect(parseCitation(key)).toBe(key);
        expect(parseCitation(citationLabel(key))).toBe(key);
      }),
    );
  });

  it('of any text is none, or a key that is read as itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(':1', '第一条', ''), (text, end) => {
        const key = parseCitation(`${text}${end}`);
        expect(key === undefined || parseCitation(key) === key).toBe(true);
      }),
    );
  });
});
