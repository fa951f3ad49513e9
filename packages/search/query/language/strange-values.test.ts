import { expect, it } from 'vitest';
import { readQuery } from './read-query.ts';

const told = (q: string): string[] => readQuery(q).notices.map(({ message }) => message);

it.each([
  ['行业:火星', '第 1 个字起：行业里没有“火星”'],
  ['受贿 罪名:不存在的罪', '第 4 个字起：职务犯罪里没有“不存在的罪”这个罪名'],
  ['-法条:第九千条之x', '“第九千条之x”不是哪部法律的第几条'],
  ['文号:某某', '“某某”里没有号码'],
  ['罪名:罪名:罪名:', '第 3 个字的冒号后面缺词'],
  ['刑期:>=abc年', '第 3 个字的冒号后面不是数值范围'],
])('%s: the reader is told what its field does not know, and where', (q, sentence) => {
  expect(told(q).join('\n')).toContain(sentence);
});

it.each([
  '行业:金融',
  '罪名:(受贿罪 或 行贿罪)',
  '法条:388',
  '法条:《监察法》第十一条',
  '文号:法释〔2016〕9号',
  '机关:某市监察委员会',
  '要旨:随便什么',
])('%s is as it should be', (q) => {
  expect(told(q)).toEqual([]);
});
