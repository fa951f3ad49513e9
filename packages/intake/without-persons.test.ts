import { openLexicon } from '@anjian/lexicon';
import { beforeAll, expect, it } from 'vitest';
import { withoutPersons } from './without-persons.ts';

beforeAll(() => void openLexicon());

it('numbers of persons, accounts, telephones and plates are taken out', () => {
  const text =
    '身份证号11010519491231002X，电话13800138000、010-12345678，账号6222 0200 0000 0000 000，卡号6222020000000000000，车牌京A12345，邮箱a.b@example.com。';
  const { text: bare, removed } = withoutPersons(text);
  expect(removed).toBe(7);
  expect(bare).not.toMatch(/\d{4}|@|京A/u);
});

it('what only begins like a name stays', () => {
  const text = '经审查查明：某局长利用职务便利收受财物，经侦查查实。';
  expect(withoutPersons(text)).toEqual({ text, removed: 0 });
});

it('ordinary words that begin with a surname stay', () => {
  const text = '其许诺事成后给予钱财，以张贴名单、阳光采购为名牟利，危害公共安全；连云港市公安局严格执行。';
  expect(withoutPersons(text)).toEqual({ text, removed: 0 });
});

it('names are taken out wherever they stand, masked ones and offences stay', () => {
  const { text } = withoutPersons(
    '被告人欧阳建国在担任局长期间，收受张建军所送100万元。欧阳建国自首。张某某行贿，构成受贿罪。',
  );
  expect(text).not.toMatch(/欧阳建国|张建军/u);
  // Nothing of a name is left behind.
  expect(text).toMatch(/被告人＊在担任/u);
  expect(text).toContain('张某某');
  expect(text).toContain('受贿罪');
  expect(text).toContain('100万元');
});

it('sums, years and articles are no numbers of persons', () => {
  const text = '2016年4月18日，依照刑法第三百八十五条，数额1234567.89元，法释〔2016〕9号。';
  expect(withoutPersons(text)).toEqual({ text, removed: 0 });
});

it('knows whose bribes they were without a role in front of the name', () => {
  expect(withoutPersons('任局长期间收受李明贿赂二十万元，向王强行贿。').text).not.toMatch(/李明|王强/u);
});

it('takes nobody for a name who is only somebody', () => {
  const text = '多次收受他人贿赂，收受现金财物，向国家工作人员行贿。';
  expect(withoutPersons(text).text).toBe(text);
});

it('places that begin with a surname stay', () => {
  const text = '柳树镇人民政府在柳树镇征地，周庄镇党委、白云区、何家湾社区、石柱县均有其人。';
  expect(withoutPersons(text)).toEqual({ text, removed: 0 });
});

it('days of birth are taken out, other days stay', () => {
  const { text } = withoutPersons(
    '出生于1975年3月，某甲1980年1月2日出生，出生日期：1969-11-03。2015年3月生产经营，1990年8月参加工作。',
  );
  expect(text).not.toMatch(/1975|1980|1969/u);
  expect(text).toContain('2015年3月生产经营，1990年8月参加工作');
});

it('a name behind a post is taken out too, and what only follows a post stays', () => {
  const { text } = withoutPersons(
    '收受社区书记马晓东现金，老板刘大勇在场，局长任职期间，书记利用职务便利，经理和会计在场。',
  );
  expect(text).not.toMatch(/马晓东|刘大勇/u);
  expect(text).toMatch(/局长任职期间，书记利用职务便利，经理和会计在场/u);
});
