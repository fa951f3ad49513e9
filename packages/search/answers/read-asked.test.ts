import { openLexicon } from '@anjian/lexicon';
import { expect, it } from 'vitest';
import { analyzerOf } from '../../../apps/api/services.ts';
import { keyOf, readAsked } from './read-asked.ts';

const analyzer = analyzerOf(openLexicon());

it.each([
  ['刑法388条', ['刑法:388']],
  ['刑法第三百八十八条之一第二款', ['刑法:388-1 第2款']],
  ['《中华人民共和国刑法》第388条', ['刑法:388']],
  ['刑诉法16条', ['刑事诉讼法:16']],
  ['刑法 385条、386条', ['刑法:385', '刑法:386']],
  ['第三百八十八条', ['刑法:388']],
  ['受贿罪', ['刑法:385']],
  ['利用影响力受贿', ['刑法:388-1']],
  ['受贿 工程', []],
  ['依照第十条的规定应当怎么理解受贿', []],
])('%s asks for the articles %j', (q, articles) => {
  expect(
    readAsked(q, analyzer).articles.map(
      (each) => keyOf(each) + (each.paragraph === undefined || each.crime ? '' : ` 第${each.paragraph}款`),
    ),
  ).toEqual(articles);
});

it.each([
  ['法释〔2016〕9号', '法释 2016 9'],
  ['法释2016 9号', '法释 2016 9'],
  ['法释（2016）第9号', '法释 2016 9'],
  ['2016年法释9号', '法释 2016 9'],
  ['法释 9号', '法释 - 9'],
  ['法释〔2016〕9', '法释 2016 9'],
  ['高检发释字[2012]2号', '高检发释字 2012 2'],
  ['检例第187号', '检例 - 187'],
  ['检例 75', '检例 - 75'],
  ['指导性案例3号', '指导案例 - 3'],
])('%s asks for the document %s', (q, number) => {
  expect(readAsked(q, analyzer).numbers.map((each) => `${each.series} ${each.year ?? '-'} ${each.number}`)).toEqual([
    number,
  ]);
});

it.each(['检例第1-5号', '2018-2024', '10号线工程受贿', '(2019)浙01刑初12号', '第3批'])(
  '%s asks for no text by its name',
  (q) => {
    expect(readAsked(q, analyzer)).toEqual({ articles: [], numbers: [] });
  },
);
