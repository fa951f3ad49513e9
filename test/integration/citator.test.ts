import { type CitedText, CitingSchema, type LawArticle, LawArticleSchema, LawListSchema } from '@anjian/domain';
import { withdraw } from '@anjian/records';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseText, normText } from './product/fictional-documents.ts';
import { openProduct, type Product } from './product/open-product.ts';

const MARK = '> 【虚构示例】本文为测试而写，人物、单位、情节、文号均属虚构。';
const OLD_TEXT = '通过其他人员职务上的行为，为请托人谋取不正当利益的，以受贿论处。';
const NEW_TEXT = `${OLD_TEXT}情节特别严重的，从重处罚。`;

/** A fictional text of a law: the days at its head, its articles. */
const lawText = (days: readonly string[], article: string) => `${MARK}

# 中华人民共和国刑法

（${days.join('　')}）

第三百八十五条　国家工作人员利用职务上的便利，索取他人财物的，是受贿罪。

第三百八十八条　${article}

第三百八十八条之一　关系密切的人，索取请托人财物的，依照前款的规定处罚。

第四百五十二条　本法自1997年10月1日起施行。
`;
const ADOPTED = '1997年3月14日第八届全国人民代表大会第五次会议修订';
const FIRST = '根据2009年2月28日第十一届全国人民代表大会常务委员会第七次会议《中华人民共和国刑法修正案（七）》修正';
const SECOND = '根据2023年12月29日第十四届全国人民代表大会常务委员会第七次会议《中华人民共和国刑法修正案（十二）》修正';

let product: Product;

beforeAll(async () => {
  product = await openProduct();
  await product.write('刑法/1997.md', lawText([ADOPTED], OLD_TEXT));
  await product.write('刑法/2023.md', lawText([ADOPTED, FIRST, SECOND], NEW_TEXT));
  await product.write(
    '甲案.md',
    caseText({
      law: '《中华人民共和国刑法》第三百八十五条、第三百八十八条、第九百九十条',
      extra: '参见检例第9175号。',
    }),
  );
  await product.write(
    '乙案.md',
    caseText({
      title: '乙某贪污案',
      number: '检例第9175号',
      crime: '贪污罪',
      issued: '2019年3月5日',
      law: '《中华人民共和国刑法》第三百八十八条；法释〔2099〕1号第一条',
    }),
  );
  await product.write('解释.md', normText());
  await product.importFolder();
});
afterAll(async () => await product.close());

async function articleOf(path: string): Promise<LawArticle> {
  const answer = await product.app.request(`/api/laws/${path}`);
  expect(answer.status, await answer.clone().text()).toBe(200);
  return v.parse(LawArticleSchema, await answer.json());
}

async function idOf(q: string): Promise<string> {
  return (await product.search(`?q=${encodeURIComponent(q)}`)).hits[0]?.id ?? '';
}

describe('an article of a law', () => {
  it('has its stored texts, newest first, and says which are missing', async () => {
    const { versions, now, missing, label, known } = await articleOf('刑法/articles/388');
    expect(label).toBe('刑法第三百八十八条');
    expect(known).toBe(true);
    expect(versions.map(({ text, issuedOn, state }) => [text.join(''), issuedOn, state])).toEqual([
      [NEW_TEXT, '2023-12-29', 'in_force'],
      [OLD_TEXT, '1997-03-14', 'amended'],
    ]);
    expect(now).toBe(0);
    expect(missing).toEqual(['2009-02-28']);
  });

  it('is told as it was on a day, or which text is missing for it', async () => {
    expect((await articleOf('刑法/articles/388?on=2024-05-01')).earlier).toMatchObject({ version: 0, state: 'stored' });
    expect((await articleOf('刑法/articles/388?on=2005-05-01')).earlier).toMatchObject({ version: 1, state: 'stored' });
    expect((await articleOf('刑法/articles/388?on=2018-05-01')).earlier).toMatchObject({
      version: null,
      state: 'missing',
      missing: ['2009-02-28'],
    });
    // The same words before and after.
    expect((await articleOf('刑法/articles/385?on=2018-05-01')).earlier).toMatchObject({ state: 'unchanged' });
  });

  it('is one article, not the one with 之一', async () => {
    const { versions } = await articleOf('刑法/articles/388-1');
    expect(versions[0]?.text.join('')).toContain('关系密切的人');
  });

  it('knows who cites it, in which paragraph, by crime and year', async () => {
    const { citing } = await articleOf('刑法/articles/388');
    expect(citing.total).toBe(2);
    expect(citing.crimes.map(({ value, count }) => [value, count])).toEqual(
      expect.arrayContaining([
        ['bribe_taking', 1],
        ['embezzlement', 1],
      ]),
    );
    expect(citing.years).toEqual([
      { value: '2021', label: '2021', labelEn: '2021', count: 1 },
      { value: '2019', label: '2019', labelEn: '2019', count: 1 },
    ]);
    const [hit] = citing.hits;
    expect(hit?.passages[0]?.parts.find((part) => part.match)?.text).toContain('第三百八十八条');
    expect(hit?.passages[0]?.paragraph).toBeGreaterThan(0);
  });

  it('narrows to a crime or a year, and pages', async () => {
    const { citing } = await articleOf('刑法/articles/388?crime=贪污罪');
    expect(citing.total).toBe(1);
    expect(citing.hits[0]?.title).toContain('乙某');
    // The counts of a choice leave that choice out.
    expect(citing.crimes.length).toBeGreaterThan(1);
    expect((await articleOf('刑法/articles/388?year=2021')).citing.total).toBe(1);
    const second = await articleOf('刑法/articles/388?size=1&page=2');
    expect(second.citing).toMatchObject({ total: 2, page: 2, size: 1 });
    expect(second.citing.hits[0]?.title).toContain('乙某');
    expect((await articleOf('刑法/articles/388?size=0')).citing).toMatchObject({ total: 2, hits: [] });
  });

  it('is found by name and by number, each citation under either', async () => {
    const byNumber = await articleOf('法释〔2099〕1号/articles/1');
    expect(byNumber.versions[0]?.text.join('')).toContain('索取他人财物');
    expect(byNumber.citing.total).toBe(1);
    const byName = await articleOf('关于办理测试刑事案件适用法律若干问题的解释/articles/1');
    expect(byName.citing.total).toBe(1);
  });

  it('may be cited and not stored', async () => {
    const { versions, known, citing } = await articleOf('刑法/articles/990');
    expect(versions).toEqual([]);
    expect(known).toBe(true);
    expect(citing.total).toBe(1);
  });

  it.each([
    ['没有的法/articles/1', 404],
    ['刑法/articles/0', 400],
    ['刑法/articles/x', 400],
    ['刑法/articles/388?page=0', 400],
    ['刑法/articles/388?crime=飞行罪', 400],
    ['刑法/articles/388?on=2023-02-30', 400],
    ['刑法/articles/388?colour=red', 400],
  ])('%s is a %i', async (path, status) => {
    expect((await product.app.request(`/api/laws/${path}`)).status).toBe(status);
  });
});

describe('the citations of a document', () => {
  it('say whether the library holds what is cited, and how many cite it', async () => {
    const answer = await product.app.request(`/api/documents/${await idOf('检例第9101号')}/citations`);
    const { citations } = (await answer.json()) as { citations: CitedText[] };
    expect(citations).toEqual([
      { key: '刑法:385', documentId: null, stored: true, citing: 2 },
      { key: '刑法:388', documentId: null, stored: true, citing: 2 },
      { key: '刑法:990', documentId: null, stored: false, citing: 1 },
      { key: '检例第9175号', documentId: await idOf('检例第9175号'), stored: true, citing: 1 },
    ]);
  });

  it('are followed the other way round: who cites this case, this norm', async () => {
    const citingOf = async (q: string) => {
      const answer = await product.app.request(`/api/documents/${await idOf(q)}/citing`);
      return v.parse(CitingSchema, await answer.json());
    };
    const ofCase = await citingOf('检例第9175号');
    expect(ofCase.hits.map((hit) => hit.title)).toEqual([expect.stringContaining('甲某')]);
    expect(ofCase.hits[0]?.passages[0]?.parts.find((part) => part.match)?.text).toBe('检例第9175号');
    expect((await citingOf('法释〔2099〕1号')).total).toBe(1);
  });
});

it('nothing that was withdrawn cites any more', async () => {
  await withdraw(product.services.db, await idOf('检例第9175号'), '试验');
  expect((await articleOf('刑法/articles/388')).citing.hits.map((hit) => hit.title)).toEqual([
    expect.stringContaining('甲某'),
  ]);
  await product.settle();
  expect((await articleOf('刑法/articles/388')).citing.total).toBe(1);
});

describe('the list of norms that can be opened by article', () => {
  const listOf = async (query = '') => {
    const answer = await product.app.request(`/api/laws${query}`);
    return v.parse(LawListSchema, await answer.json());
  };

  it('holds one line for all versions of a law, law before interpretation, with the first article and how many there are', async () => {
    const { total, tiers, laws } = await listOf();
    expect(total).toBe(2);
    expect(tiers).toEqual([
      { tier: 'law', count: 1 },
      { tier: 'interpretation', count: 1 },
    ]);
    expect(laws.map(({ law, first, articles }) => [law, first, articles])).toMatchObject([
      ['刑法', '385', 4],
      [expect.stringContaining('测试刑事案件'), '1', 2],
    ]);
  });

  it('is narrowed by words of the title, by the number and by the effect', async () => {
    expect((await listOf('?q=测试刑事')).laws).toHaveLength(1);
    expect((await listOf(`?q=${encodeURIComponent('法释〔2099〕1号')}`)).laws).toHaveLength(1);
    expect((await listOf('?tier=law')).laws.map(({ law }) => law)).toEqual(['刑法']);
    expect((await listOf('?q=没有这个名称')).total).toBe(0);
  });

  it('refuses what it does not know, all faults at once', async () => {
    const answer = await product.app.request('/api/laws?tier=x&page=0&y=1');
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { faults: unknown[] }).faults).toHaveLength(3);
  });
});
