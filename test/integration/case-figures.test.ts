import type { SearchResults } from '@anjian/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseText, normText } from './product/fictional-documents.ts';
import { openProduct, type Product } from './product/open-product.ts';

let product: Product;

beforeAll(async () => {
  product = await openProduct();
  const cases = [
    { sum: '二十五万元', penalty: '有期徒刑三年，缓刑四年', issued: '2016年5月4日', extra: '甲某主动投案，构成自首。' },
    { sum: '三百万元', penalty: '有期徒刑十年', issued: '2019年5月4日' },
    { sum: '一亿二千万元', penalty: '无期徒刑', issued: '2021年5月4日' },
    { sum: '十万元', penalty: '有期徒刑一年六个月', issued: '2023年5月4日', crime: '行贿罪' },
  ];
  for (const [n, parts] of cases.entries())
    await product.write(`${n}.md`, caseText({ title: `甲某${n}案`, number: `检例第91${n}0号`, ...parts }));
  await product.write('解释.md', normText());
  await product.importFolder();
});
afterAll(async () => await product.close());

const titles = ({ hits }: SearchResults) => hits.map((hit) => hit.title.slice(0, 3)).toSorted();
const counts = (results: SearchResults, facet: keyof SearchResults['facets']) =>
  Object.fromEntries((results.facets[facet] ?? []).map(({ value, count }) => [value, count]));

describe('the sums and penalties of cases', () => {
  it('are banded, and a band is chosen beside others of its facet', async () => {
    const all = await product.search('');
    expect(counts(all, 'amountBand')).toEqual({ '30k_200k': 1, '200k_3m': 1, '3m_10m': 1, over_100m: 1 });
    expect(counts(all, 'sentence')).toEqual({ life: 1, '10y_15y': 1, '3y_5y': 1, under_3y: 1, probation: 1 });
    expect(all.facets.amountBand?.map((each) => each.value)).toEqual(['30k_200k', '200k_3m', '3m_10m', 'over_100m']);
    const two = await product.search('?amountBand=3m_10m&amountBand=over_100m&sentence=无期');
    expect(titles(two)).toEqual(['甲某2']);
    // A facet's counts leave out its own choice and follow those of the others.
    expect(counts(two, 'amountBand')).toEqual({ '3m_10m': 0, over_100m: 1 });
    expect(counts(two, 'sentence')).toEqual({ life: 1, '10y_15y': 1 });
  });

  it.each([
    ['amount=3000000-', ['甲某1', '甲某2']],
    ['amount=-250000', ['甲某0', '甲某3']],
    ['amount=250000-3000000', ['甲某0', '甲某1']],
    ['months=-36', ['甲某0', '甲某3']],
    ['months=36-', ['甲某0', '甲某1']],
    ['years=2019-2021', ['甲某1', '甲某2']],
    ['years=2020-&amount=-3000000', ['甲某3']],
  ])('are found by a range, its ends inside: %s', async (range, found) => {
    expect(titles(await product.search(`?kind=指导性案例&${range}`))).toEqual(found);
  });

  it('a range leaves the counts of its own facet alone and narrows the others', async () => {
    const ranged = await product.search('?amount=3000000-');
    expect(Object.keys(counts(ranged, 'amountBand'))).toHaveLength(4);
    expect(counts(ranged, 'sentence')).toEqual({ life: 1, '10y_15y': 1 });
    const years = await product.search('?years=2019-2021&kind=指导性案例');
    expect(counts(years, 'year')).toEqual({ 2016: 1, 2019: 1, 2021: 1, 2023: 1 });
    const facet = await product.app.request('/api/facets/amountBand?amount=3000000-');
    expect(((await facet.json()) as { values: unknown[] }).values).toHaveLength(4);
  });

  it('order results, the largest and the heaviest first, what tells none last', async () => {
    const order = async (sort: string) =>
      (await product.search(`?sort=${sort}`)).hits.map((hit) => [hit.title.slice(0, 3), hit.amount?.yuan ?? null]);
    const bySum = await order('amount');
    expect(bySum.map(([, yuan]) => yuan)).toEqual([120_000_000, 3_000_000, 250_000, 100_000, null]);
    expect((await order('sentence')).map(([title]) => title).slice(0, 4)).toEqual(['甲某2', '甲某1', '甲某0', '甲某3']);
  });

  it('stand on the card in short', async () => {
    const { hits } = await product.search('?sort=amount');
    expect(hits[0]).toMatchObject({
      amount: { yuan: 120_000_000, kind: 'object' },
      sentence: { penalty: '无期徒刑', months: null, probationMonths: null, persons: 1 },
    });
    expect(hits.at(-1)).toMatchObject({ amount: null, sentence: null });
  });
});

describe('a value that is excluded', () => {
  it('is in no hit and no count, and stays in its facet so that it can be let in again', async () => {
    const without = await product.search('?kind=指导性案例&-crime=行贿罪');
    expect(titles(without)).toEqual(['甲某0', '甲某1', '甲某2']);
    expect(without.facets.crime?.find((each) => each.value === 'bribe_giving')).toMatchObject({
      excluded: true,
      selected: false,
      count: 0,
    });
    expect(counts(without, 'amountBand')).toEqual({ '200k_3m': 1, '3m_10m': 1, over_100m: 1 });
  });

  it('may be computed, repeated, and stand beside choices', async () => {
    expect((await product.search('?-validity=现行&-validity=尚未生效')).total).toBe(4);
    expect(titles(await product.search('?-sentence=life&-sentence=缓刑&crime=受贿罪'))).toContain('甲某1');
    expect((await product.search('?circumstance=自首')).total).toBe(1);
    expect((await product.search('?-circumstance=自首&kind=指导性案例')).total).toBe(3);
  });

  it('cannot be chosen as well, and a wrong range is told with every other fault', async () => {
    const answer = await product.app.request(
      '/api/search?crime=受贿罪&-crime=受贿罪&amount=300万&months=9-1&-year=今年',
    );
    expect(answer.status).toBe(400);
    const { faults } = (await answer.json()) as { faults: { parameter: string }[] };
    expect(faults.map((fault) => fault.parameter)).toEqual(['-crime', '-year', 'amount', 'months']);
  });
});
