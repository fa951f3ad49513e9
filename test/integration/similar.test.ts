import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type SimilarResults, SimilarResultsSchema } from '@anjian/domain';
import { pino } from 'pino';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { createApp } from '../../apps/api/create-app.ts';
import { openProduct, type Product } from './product/open-product.ts';

/** Words that no other text holds: where they turn up, a pasted text was kept. */
const SECRET = '栴檀霹雳驿';
const NAME = '欧阳建国';
const FACTS = `被告人${NAME}（身份证号11010519491231002X，电话13800138000）在担任某市国有银行行长期间，利用职务便利为某房地产公司发放贷款提供帮助，以“咨询费”名义收受该公司所送干股，折合人民币350万元。${SECRET}。${NAME}主动投案，如实供述，系自首，退缴全部赃款。`;

const CASES: Record<string, [string, string]> = {
  'bank.md': [
    '某甲受贿案',
    '被告人某甲，原系某市某国有银行支行行长。其利用职务便利为某置业公司发放贷款提供帮助，收受该公司所送干股，折合人民币320万元。某甲自动投案，退缴全部赃款。',
  ],
  'grain.md': [
    '某乙贪污案',
    '被告人某乙，原系某粮库主任。其以虚报库存、虚开票据的手段套取国家粮食补贴资金40万元，据为己有。某乙归案后认罪认罚。',
  ],
};

let product: Product;
beforeAll(async () => {
  product = await openProduct();
  for (const [name, [title, facts]] of Object.entries(CASES)) {
    const crime = title.slice(2, -1);
    await product.write(
      name,
      `# ${title}\n\n【关键词】${crime}罪\n\n【要旨】${crime}数额按实际取得认定。\n\n【基本案情】\n\n${facts}\n\n【裁判理由】\n\n依照《中华人民共和国刑法》第三百八十五条，被告人构成${crime}罪。\n`,
    );
  }
  await product.importFolder();
});
afterAll(async () => await product.close());

const post = async (body: unknown, app = product.app): Promise<Response> =>
  await app.request('/api/similar', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const similar = async (body: unknown): Promise<SimilarResults> => {
  const answer = await post(body);
  expect(answer.status).toBe(200);
  return v.parse(SimilarResultsSchema, await answer.json());
};

it('the nearest case comes first, with what it shares and the passages that answer the text', async () => {
  const { hits, likely, removed, facets } = await similar({ text: FACTS, size: 5 });
  expect(hits[0]?.title).toBe('某甲受贿案');
  expect(hits[0]?.shared.modus).toContain('dry_shares');
  const [facts] = hits[0]?.passages ?? [];
  expect(facts?.side).toBe('facts');
  expect(facts?.parts.some((part) => part.match && part.text.includes('贷款'))).toBe(true);
  expect(facts?.own.map((part) => part.text).join('')).toContain('发放贷款');
  expect(likely.crimes.map((each) => each.value)).toContain('bribe_taking');
  expect(removed).toBeGreaterThanOrEqual(4);
  expect(JSON.stringify(hits)).not.toContain(NAME);
  expect(facets.crime?.length).toBeGreaterThan(0);
});

it('is narrowed by facets, starts from a stored document, and leaves that one out', async () => {
  const narrowed = await similar({ text: FACTS, filters: { crime: ['贪污罪'] } });
  expect(narrowed.hits.map((hit) => hit.title)).toEqual(['某乙贪污案']);
  const [first] = narrowed.hits;
  const fromStored = await similar({ id: first?.id });
  expect(fromStored.hits.map((hit) => hit.title)).not.toContain('某乙贪污案');
});

it('takes an uploaded file, and says what is wrong with one', async () => {
  const upload = async (name: string, content: string): Promise<Response> => {
    const form = new FormData();
    form.set('file', new File([content], name));
    return await product.app.request('/api/similar', { method: 'POST', body: form });
  };
  const answer = await upload('案情.txt', FACTS);
  expect(((await answer.json()) as SimilarResults).hits[0]?.title).toBe('某甲受贿案');
  const empty = await upload('空.txt', '');
  expect(empty.status).toBe(400);
  expect(await empty.text()).toContain('空文件');
});

it('refuses what is too long, nothing, or two things at once', async () => {
  for (const body of [
    { text: '长'.repeat(50_001) },
    {},
    { text: FACTS, id: 'x' },
    { text: FACTS, filters: { crime: ['无此罪'] } },
  ])
    expect((await post(body)).status).toBe(400);
  expect((await post({ id: 'unknown' })).status).toBe(404);
});

it('says what is wrong with a request, and where', async () => {
  const told = async (body: unknown): Promise<string> => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    return await answer.text();
  };
  expect(await told({ text: FACTS, filter: {} })).toContain('没有名为“filter”的项');
  expect(await told({ text: FACTS, filters: { crimes: ['受贿罪'] } })).toContain('没有名为“crimes”的检索参数');
  expect(await told({ text: FACTS, filters: { q: ['受贿'], nothing: [] } })).toContain('“nothing”');
  expect(await told({ text: FACTS, filters: { crime: '受贿罪' } })).toContain('crime 的取值应为文字的数组');
  expect(await told({ text: FACTS, size: 500 })).toContain('size 应为 1 到 100 的整数');
  expect(await told({ text: 7 })).toContain('text 应为文字');
  expect(await told([])).toContain('请求正文应为 JSON 对象');
  const broken = await product.app.request('/api/similar', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"text":',
  });
  expect(await broken.text()).toContain('不是合法的 JSON');
  const form = new FormData();
  form.set('text', FACTS);
  form.set('filters', '{crime}');
  const inForm = await product.app.request('/api/similar', { method: 'POST', body: form });
  expect(await inForm.text()).toContain('表单的 filters 不是合法的 JSON');
});

it('keeps nothing of the text: not in the log, the database, the index or the files of the engines', async () => {
  const lines: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  const answer = await post({ text: FACTS }, createApp(product.services, logger));
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  await post({ text: SECRET.repeat(20_000) }, createApp(product.services, logger));
  expect(lines.join('\n')).not.toContain(SECRET);
  const { db, indexer } = product.services;
  for (const { name } of await db.introspection.getTables()) {
    const rows = await db
      .selectFrom(name as 'documents')
      .selectAll()
      .execute();
    expect(JSON.stringify(rows), name).not.toContain(SECRET);
  }
  const found = await indexer.client.search({ index: '*', query: { match_phrase: { body: SECRET } } });
  expect(found.hits.hits).toEqual([]);
  for (const path of await readdir(inject('dataDir'), { recursive: true }).catch(() => [])) {
    if (!path.endsWith('.log') && !path.endsWith('.json')) continue;
    expect(await readFile(join(inject('dataDir'), path), 'utf8').catch(() => ''), path).not.toContain(SECRET);
  }
});
