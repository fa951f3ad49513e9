import { type WhyHit, WhyHitSchema } from '@anjian/domain';
import { withdraw } from '@anjian/records';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseText, normText } from './product/fictional-documents.ts';
import { openProduct, type Product } from './product/open-product.ts';

let product: Product;
const ids = { bribe: '', late: '', norm: '', gone: '' };
beforeAll(async () => {
  product = await openProduct();
  await product.write('受贿.md', caseText({ extra: '甲某主动投案。' }));
  const left = { title: '丙某受贿案', act: '工程承揽', extra: '双方约定在其离职后收受财物。' };
  await product.write('离职.md', caseText(left));
  await product.write('贪污.md', caseText({ title: '乙某贪污案', crime: '贪污罪', act: '仓库保管' }));
  await product.write('解释.md', normText({ effective: '2001年1月1日' }));
  await product.importFolder();
  const idOf = async (title: string) => (await product.search(`?q=${encodeURIComponent(title)}`)).hits[0]?.id ?? '';
  ids.bribe = await idOf('甲某受贿案');
  ids.late = await idOf('丙某受贿案');
  ids.norm = await idOf('测试刑事案件适用法律');
  ids.gone = await idOf('乙某贪污案');
});
afterAll(async () => await product.close());

const ask = (id: string, q: string, more = '') =>
  product.app.request(`/api/search/why?q=${encodeURIComponent(q)}&id=${id}${more}`);
const why = async (id: string, q: string, more = ''): Promise<WhyHit> => {
  const answer = await ask(id, q, more);
  const checked = await WhyHitSchema['~standard'].validate(await answer.json());
  if (checked.issues) throw new Error(`${answer.status} ${JSON.stringify(checked.issues)}`);
  return checked.value;
};

describe('why a document is a hit', () => {
  it('says in which parts each word stands, and what it names', async () => {
    const { words, lifts, tier, relaxed, told } = await why(ids.bribe, '受贿罪 贷款审批 “主动投案”');
    expect(words).toEqual([
      { text: '主动投案', exact: true, found: true, places: ['facts'], as: [] },
      { text: '受贿罪', exact: false, found: true, places: ['title', 'keywords', 'holding', 'facts'], as: [] },
      { text: '贷款审批', exact: false, found: true, places: ['facts'], as: [] },
    ]);
    expect(lifts).toContainEqual({ type: 'crime', value: 'bribe_taking' });
    expect({ tier, relaxed, told }).toEqual({ tier: 'guiding', relaxed: false, told: false });
  });

  it('says by which wording of statutes it was found', async () => {
    const { words } = await why(ids.late, '退休后收钱');
    expect(words.flatMap(({ as }) => as).join('、')).toContain('离职');
    expect((await why(ids.late, '退休后收钱', '&verbatim=1').catch(String)).toString()).toContain('404');
  });

  it('says which words are missing where the search was relaxed', async () => {
    const { words, relaxed } = await why(ids.bribe, '贷款审批 仓库');
    expect(relaxed).toBe(true);
    expect(words.map(({ text, found }) => [text, found])).toContainEqual(['仓库', false]);
  });

  it('names the conditions and of alternatives those that are met', async () => {
    const { conditions } = await why(ids.bribe, '（仓库 或 贷款） 标题:受贿 年份:2020-2022', '&within=投案');
    expect(conditions).toEqual(['贷款', '标题:受贿', '年份:2020-2022', '投案']);
  });

  it('says what the factors did, and that told facts look at no tier', async () => {
    expect((await why(ids.bribe, '受贿')).factors).toEqual([
      { name: 'tier', effect: 'raised' },
      { name: 'duty', effect: 'raised' },
      { name: 'demonstration', effect: 'lowered' },
    ]);
    const facts =
      '被告人甲某利用担任某市商业银行行长的职务便利，在贷款审批等事项上为他人谋取利益，收受人民币三百万元，后主动投案并退缴全部赃款';
    const { told, factors, words } = await why(ids.bribe, facts);
    expect(told).toBe(true);
    expect(words.some(({ found }) => found)).toBe(true);
    expect(factors[0]).toEqual({ name: 'tier', effect: 'level' });
    expect((await why(ids.bribe, '受贿', '&sort=newest')).factors).toEqual([]);
  });

  it('refuses what is no hit, has no id, or was withdrawn a moment ago', async () => {
    expect((await ask(ids.norm, '贷款审批 仓库')).status).toBe(404);
    expect((await ask(ids.bribe, '受贿', '&family=norm')).status).toBe(404);
    expect((await ask('', '受贿')).status).toBe(400);
    await withdraw(product.services.db, ids.gone, '试验');
    expect((await ask(ids.gone, '贪污')).status).toBe(410);
  });
});

describe('the switch between cases and norms', () => {
  it('keeps to one of them, and each counts what the other would give', async () => {
    const counts = async (address: string) =>
      new Map((await product.search(address)).facets.family?.map(({ value, count }) => [value, count]));
    const both = await product.search('?q=受贿');
    const norms = await product.search('?q=受贿&family=规范');
    expect(norms.total).toBe(1);
    expect(norms.hits.map(({ id }) => id)).toEqual([ids.norm]);
    expect(await counts('?q=受贿&family=规范')).toEqual(await counts('?q=受贿'));
    const sum = both.facets.family?.reduce((all, { count }) => all + count, 0);
    expect(sum).toBe(both.total);
  });
});
