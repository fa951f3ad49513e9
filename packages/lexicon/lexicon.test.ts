import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLexicon } from './lexicon.ts';

const lexicon = openLexicon();
const { tokens, words, queryWords, segment, variants } = lexicon;

/** Any sequence of UTF-16 units, lone surrogates and NUL among them. */
const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
/** What stands in legal texts, in an order that nobody would write. */
const legalText = fc
  .array(
    fc.constantFrom(
      ...'被告人张某某利用职务上的便利 非法收受他人财物 ， 。 、 （ ） 〔 2016 〕 9号 法释〔2016〕9号 検例第187号 检例第187号'.split(
        ' ',
      ),
      ...'第三百八十八条 之一 第一款 第（二）项 第 条 刑法 中华人民共和国刑法 两高 最高检 受贿罪 单位受贿罪 违法所得没收程序'.split(
        ' ',
      ),
      ...'指导案例44号 指导性案例 （2019）浙01刑初12号 ＧＢ１８０３０ 1,161.1 万元 貪污 國家監察委員會 不 没有 的 和 𠮷 😀 ﷺ \n'.split(
        ' ',
      ),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary' }), anyUnits, legalText);

test('the surfaces of the tokens joined are the text, whatever it is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const found = tokens(text);
      expect(found.map((token) => token.text).join('')).toBe(text);
      for (const { text: surface, start, end } of found) expect(text.slice(start, end)).toBe(surface);
    }),
  );
});

test('the fast way for whole documents makes the same words', () => {
  fc.assert(fc.property(anyText, (text) => segment(text) === words(text).join(' ')));
});

test('a text that was seen before makes the same words again', () => {
  const texts = fc.sample(legalText, 200);
  const first = texts.map(segment);
  expect(texts.map(segment)).toEqual(first);
});

test('no index word is empty or holds white space', () => {
  fc.assert(fc.property(anyText, (text) => words(text).every((word) => word !== '' && !/\s/u.test(word))));
});

test('a phrase cut out of a text at the borders of its tokens makes the words that it makes there', () => {
  fc.assert(
    fc.property(legalText, fc.nat(), fc.nat(), (text, one, two) => {
      const found = tokens(text);
      const [from, to] = [one % (found.length + 1), two % (found.length + 1)].sort((a, b) => a - b) as [number, number];
      const part = found.slice(from, to);
      expect(words(part.map((token) => token.text).join(''))).toEqual(part.flatMap((token) => token.words));
    }),
  );
});

test('traditional characters, full-width forms and capitals make the same words as their plain forms', () => {
  expect(words('國家監察委員會')).toEqual(words('国家监察委员会'));
  expect(words('ＧＢ１８０３０')).toEqual(words('gb18030'));
});

test('a statute has one name, short or full', () => {
  expect(words('中华人民共和国刑法')).toEqual(['刑法']);
  expect(words('刑诉法')).toEqual(['刑事诉讼法']);
});

test('institutions are found by their short names, two at once where one name means two', () => {
  expect(words('最高检')).toEqual(words('最高人民检察院'));
  expect(words('两高')).toEqual([...words('最高人民法院'), ...words('最高人民检察院')]);
  expect(words('两高法释〔2016〕9号').slice(0, 1)).toEqual(['最高人民法院']);
});

test('an article is one word, in Chinese or Arabic figures', () => {
  for (const text of ['第三百八十八条之一', '第388条之一', '第３８８条之1'])
    expect(words(text)).toEqual(['第388条之1']);
  expect(words('刑法第三百八十八条第一款第（二）项')).toEqual(['刑法', '第388条', '第1款', '第2项']);
});

test('a document number is one word beside its parts, however its brackets are written', () => {
  const number = ['法释〔2016〕9号', '法释', '2016', '9'];
  for (const text of [
    '法释〔2016〕9号',
    '法释［2016］9号',
    '法释(2016)9号',
    '法释（２０１６）９号',
    '法释[2016]第9号',
  ]) {
    expect(words(text)).toEqual(number);
  }
  expect(words('根据高检发研字〔2018〕28号')).toContain('高检发研字〔2018〕28号');
});

test('numbers of guiding cases and of courts are words of their own', () => {
  expect(words('检例第187号')).toContain('检例第187号');
  expect(words('指导性案例44号')).toEqual(words('指导案例44号'));
  expect(words('（2019）浙01刑初12号')).toContain('（2019）浙01刑初12号');
  expect(words('(2001)合刑初字第68号')).toEqual(words('（2001）合刑初字第68号'));
  expect(words('第四十七批')).toEqual(['第47批']);
});

test('figures are kept whole', () => {
  expect(words('1161.1万元，2016年，GB18030，1,161.1')).toEqual(['1161.1', '万元', '2016', '年', 'gb18030', '1161.1']);
  expect(words('5,6，100，200')).toEqual(['5', '6', '100', '200']);
});

test.each([
  ['受贿', '受贿罪'],
  ['受贿', '单位受贿罪'],
  ['受贿', '斡旋受贿'],
  ['受贿', '利用影响力受贿罪'],
  ['受贿罪', '单位受贿罪'],
  ['公款', '挪用公款罪'],
  ['挪用公款', '挪用公款罪'],
  ['没收', '违法所得没收程序'],
  ['违法所得没收', '违法所得没收程序'],
  ['滥用职权罪', '国有公司、企业、事业单位人员滥用职权罪'],
  ['认罪认罚', '认罪认罚从宽制度'],
  ['财物', '非法收受他人财物'],
])('a search for %s finds a document that says %s', (query, text) => {
  expect(words(text)).toEqual(expect.arrayContaining(queryWords(query)));
});

test('a crime is not found under the name of another that its own name contains', () => {
  expect(words('对单位行贿罪')).not.toContain('单位行贿罪');
  expect(words('非国家工作人员受贿罪')).not.toContain('国家工作人员');
});

test.each([
  '斡旋受贿',
  '违法所得没收',
  '归个人使用',
  '非法占有为目的',
  '为他人谋取利益',
  '营利活动',
  '特定关系人',
  '约定离职后收受财物',
  '国有公司人员滥用职权',
  '他人财物',
  '认罪认罚',
  '退回补充调查',
])('the phrase %s of the field is one token', (phrase) => {
  expect(tokens(phrase)).toHaveLength(1);
  expect(words(phrase)[0]).toBe(phrase);
});

test('a query loses its stop words, but never a negation', () => {
  expect(queryWords('受贿的数额')).not.toContain('的');
  expect(queryWords('没有自首')).toEqual(['没有', '自首']);
  expect(queryWords('不构成犯罪')).toContain('不');
  expect(queryWords('不起诉')).toEqual(['不起诉']);
  expect(words('受贿的数额')).toContain('的');
});

test('a query of nothing but stop words keeps them', () => {
  expect(queryWords('的')).toEqual(['的']);
});

test('a word knows the forms under which it is printed', () => {
  expect(variants('刑法')).toEqual(expect.arrayContaining(['刑法', '中华人民共和国刑法']));
  expect(variants('第388条之1')).toContain('第三百八十八条之一');
  expect(variants('第2项')).toContain('第（二）项');
  expect(variants('最高人民检察院')).toEqual(expect.arrayContaining(['最高检', '两高']));
  expect(variants('受贿罪')).toContain('受贿');
  expect(variants('受贿')).toContain('受贿罪');
  expect(variants('指导案例44号')).toContain('指导性案例44号');
  expect(variants('张三')).toEqual(['张三']);
});

test('each printed form of a word makes that word', () => {
  for (const word of [
    '刑法',
    '第388条',
    '第388条之1',
    '第2项',
    '法释〔2016〕9号',
    '指导案例44号',
    '最高人民检察院',
    '（2019）浙01刑初12号',
    '（2001）合刑初字68号',
  ]) {
    for (const form of variants(word)) expect(words(form)).toContain(word);
  }
});
