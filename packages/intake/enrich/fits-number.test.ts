import { expect, it } from 'vitest';
import { understand } from '../understand.ts';
import { readTyped } from './read-typed.ts';

const TITLE = '最高人民检察院法律政策研究室关于示例问题的答复';

it('a day of another year than that of the number is not the day of issue, whether the text prints it or its source tells it', () => {
  const body = '〔2003〕高检研发第911号\n某省人民检察院：\n答复如下：甲。\n此复。';
  const source = { name: 'x.html', sha256: '', mediaType: 'text/html' };
  const blocks = body.split('\n').map((text) => ({ text }));
  expect(understand({ title: TITLE, blocks, publishedOn: '2019-05-06' }, source).issuedOn).toBeUndefined();
  expect(understand({ title: TITLE, blocks, publishedOn: '2003-04-16' }, source).issuedOn).toBe('2003-04-16');
  expect(readTyped(TITLE, `${body}\n2019年5月6日`).issuedOn).toBeUndefined();
  expect(readTyped(TITLE, `${body}\n2004年1月5日`).issuedOn).toBe('2004-01-05');
});

it('a text that was revised keeps its number and bears the day of the revision', () => {
  const body = '法释〔2015〕901号\n（根据2020年12月23日通过的决定修正）\n第一条 甲。\n第二条 乙。\n2020年12月29日';
  expect(readTyped('最高人民法院关于示例案件的解释', body).issuedOn).toBe('2020-12-29');
});
