import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDocumentNumbers } from './document-numbers.ts';

const numbersOf = (text: string): string[] => findDocumentNumbers(text).map((each) => each.number);

describe('the numbers of documents in a text', () => {
  it.each([
    ['依照法释〔2016〕9号第三条的规定', ['法释〔2016〕9号']],
    ['见《解释》（法释[2016]9号）和高检发释字（1999）2号', ['法释〔2016〕9号', '高检发释字〔1999〕2号']],
    ['参见检例第75号', ['检例第75号']],
    ['参见检例第75号、第76号和第７７号', ['检例第75号', '检例第76号', '检例第77号']],
    ['参见检例75', ['检例第75号']],
    ['参见检例第75、76号', ['检例第75号', '检例第76号']],
    ['参见检例第75—77号', []],
    ['参照指导性案例第3号', ['指导案例3号']],
    ['（2019）浙01刑初12号刑事判决', []],
    ['2016年第9号', []],
  ])('of %s are %j', (text, numbers) => {
    expect(numbersOf(text)).toEqual(numbers);
  });

  it('stand where they are said to stand', () => {
    const text = '参见检例第75号、第76号，以及法释〔2016〕9号。';
    expect(findDocumentNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '检例第75号',
      '第76号',
      '法释〔2016〕9号',
    ]);
  });

  it('are found in any text without a fault, one after the other', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('检例第7号', '〔2016〕9号', '、第8号'),
        (text, end) => {
          for (const { start, end: stop } of findDocumentNumbers(`${text}${end}`)) expect(stop).toBeGreaterThan(start);
        },
      ),
    );
  });
});
