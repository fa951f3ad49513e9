import type { Api } from '@anjian/api/client';
import { DocumentViewSchema, FACET_NAMES, HitSchema, MAX_QUERY_LENGTH } from '@anjian/domain';
import { hc } from 'hono/client';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProblemSchema } from '../../apps/api/problem.ts';
import { caseText, normText } from './product/fictional-documents.ts';
import { openProduct, type Product } from './product/open-product.ts';

const MARKUP = '<script>alert(1)</script>';
const FILE_NAME = '资料/案例 "一"; filename=bad.exe\r\n(终稿)\'*.md';

let product: Product;
let client: ReturnType<typeof hc<Api>>;
let id: string;

beforeAll(async () => {
  product = await openProduct();
  await product.write(FILE_NAME, caseText({ extra: `被告人辩称${MARKUP}与本案无关。` }));
  await product.write('解释.md', normText({ effective: '2099年1月1日' }));
  await product.write(
    '旧解释.md',
    normText({ title: '关于审理旧刑事案件的解释', number: '法释〔2098〕2号', effective: '1998年1月1日' }),
  );
  const rows = Array.from({ length: 30 }, (_, n) => ({
    id: n,
    title: `丁某${n}受贿典型案例`,
    text: '【基本案情】\n丁某收受他人财物。',
    collection: '页',
  }));
  await product.write('页.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'));
  await product.importFolder();
  client = hc<Api>('http://localhost', {
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => await product.app.request(input, init),
  });
  id = (await product.search('?q=贷款审批')).hits[0]?.id ?? '';
});
afterAll(async () => await product.close());

const get = async (path: string): Promise<Response> => await product.app.request(path);
const search = async (q: string): Promise<Response> => await get(`/api/search?${new URLSearchParams({ q })}`);

describe('the contract', () => {
  it('a search has hits with all that a card shows, and every facet', async () => {
    const results = await product.search('?q=受贿&size=5');
    expect(Object.keys(results.facets).toSorted()).toEqual([...FACET_NAMES].toSorted());
    expect(results.hits).toHaveLength(5);
    for (const hit of results.hits) expect(hit.title).toBe(hit.markedTitle.map((part) => part.text).join(''));
  });

  it('a document comes with its text, its files and its marks', async () => {
    const answer = await client.api.documents[':id'].$get({ param: { id } });
    const view = v.parse(DocumentViewSchema, await answer.json());
    expect(view).toMatchObject({ id, tier: 'guiding', validity: null, date: '2021-03-05', revision: 1 });
    const marked = v.parse(DocumentViewSchema, await (await get(`/api/documents/${id}?q=贷款审批`)).json());
    expect(marked.marks).toHaveLength(1);
    expect(view.marks).toEqual([]);
  });

  it('related documents concern the same, and never the document itself', async () => {
    const answer = await client.api.documents[':id'].related.$get({ param: { id } });
    const { hits } = v.parse(v.object({ hits: v.array(HitSchema) }), await answer.json());
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.map((hit) => hit.id)).not.toContain(id);
  });

  it('validity is that of today', async () => {
    expect(await product.search('?validity=尚未生效')).toMatchObject({
      total: 1,
      hits: [{ docNumber: '法释〔2099〕1号', validity: 'not_yet' }],
    });
    expect(await product.search('?validity=现行')).toMatchObject({
      total: 1,
      hits: [{ docNumber: '法释〔2098〕2号' }],
    });
  });

  it('pages follow each other without overlap, in every order', async () => {
    for (const sort of ['relevance', 'newest', 'oldest', 'effect']) {
      const seen: string[] = [];
      for (let page = 1; page <= 4; page++)
        seen.push(...(await product.search(`?q=受贿&sort=${sort}&size=10&page=${page}`)).hits.map((hit) => hit.id));
      expect(new Set(seen).size, sort).toBe(seen.length);
      expect(seen.length).toBe((await product.search('?q=受贿')).total);
    }
  });

  it('the exact phrase is exact, and what is excluded is not there', async () => {
    expect((await product.search(`?q=${encodeURIComponent('“贷款审批等事项”')}`)).total).toBe(1);
    expect((await product.search(`?q=${encodeURIComponent('“审批贷款”')}`)).total).toBe(0);
    const all = (await product.search('?q=受贿')).total;
    expect((await product.search(`?q=${encodeURIComponent('受贿 -贷款审批')}`)).total).toBe(all - 1);
  });

  it('health tells how many documents readers find', async () => {
    expect(await (await client.api.health.$get()).json()).toMatchObject({ status: 'ok', documents: 33, waiting: 0 });
  });
});

describe('a wrong request', () => {
  it('is refused with every fault at once', async () => {
    const answer = await get('/api/search?page=0&size=101&sort=best&crime=飞行罪&colour=red');
    expect(answer.status).toBe(400);
    const { faults, detail } = v.parse(ProblemSchema, await answer.json());
    expect(faults?.map((fault) => fault.parameter).toSorted()).toEqual(['colour', 'crime', 'page', 'size', 'sort']);
    for (const fault of faults ?? []) expect(detail).toContain(fault.message);
  });

  it('goes no deeper than ten thousand results', async () => {
    expect((await get('/api/search?page=100&size=100')).status).toBe(200);
    expect((await get('/api/search?page=101&size=100')).status).toBe(400);
  });

  it.each([
    ['/api/documents/unknown', 404],
    ['/api/documents/%00', 404],
    ['/api/documents/%F0%9F', 404],
    ['/api/documents/x/files/%00', 404],
    ['/api/documents/x/related', 404],
    ['/api/facets/colour', 404],
    ['/api/facets/crime?page=x', 400],
    ['/api/nothing', 404],
    ['/api', 404],
  ])('%s is %i, as a problem', async (path, expected) => {
    const answer = await get(path);
    expect(answer.status).toBe(expected);
    expect(v.parse(ProblemSchema, await answer.json()).status).toBe(expected);
  });

  it.each(['0', '-1', '1.5', 'x', '99999999999'])('revision %s is refused', async (revision) => {
    expect((await get(`/api/documents/${id}?revision=${revision}`)).status).toBe(400);
  });

  it('a revision that is not there is not found', async () => {
    expect((await get(`/api/documents/${id}?revision=7`)).status).toBe(404);
  });
});

describe('a strange query', () => {
  const strange: [string, string][] = [
    ['of 10,000 characters', '案'.repeat(10_000)],
    ['of the greatest length', '受贿罪的认定与处罚'.repeat(300).slice(0, MAX_QUERY_LENGTH)],
    [
      'of the greatest length without a repetition',
      Array.from({ length: MAX_QUERY_LENGTH }, (_, n) => String.fromCharCode(0x4e00 + n)).join(''),
    ],
    ['of only punctuation', '，。！？；：、—…·（）【】《》""\'\'*&^%$#@!~`+=|\\/<>[]{}'],
    ['with a quote that has no partner', '“受贿'],
    ['of quotes alone', '""""““””「」'],
    ['with NUL', '受\u0000贿'],
    ['with lone surrogates', '受\uD800贿\uDC00'],
    ['of many phrases', Array.from({ length: 300 }, (_, n) => `"句${n}"`).join('')],
    ['of many exclusions', Array.from({ length: 300 }, (_, n) => `-词${n}`).join(' ')],
    ['in the language of the engine', '*:* OR title:/.*/ AND _id:[* TO *] ~2^9 {"match_all":{}}'],
    ['of private marks', '\u{F0001}\u{10FFFC}受贿\u{10FFFD}'],
    ['of emoji and joiners', '👨‍👩‍👧‍👦 🇨🇳 é\u0301\u200b\u202e'],
    ['of one number', '9'.repeat(500)],
    ['of white space', ' \u3000\t\n'],
  ];

  it.each(strange)('%s gets an answer or a 400', async (_, q) => {
    const answer = await search(q);
    expect([200, 400]).toContain(answer.status);
    expect((await get(`/api/documents/${id}?${new URLSearchParams({ q })}`)).status).toBe(200);
    expect([200, 400]).toContain((await get(`/api/facets/crime?${new URLSearchParams({ q, find: q })}`)).status);
  });

  it('as raw bytes of an address gets an answer or a 400', async () => {
    for (const raw of ['%00', '%ED%A0%80', '%FF%FE', '%', '%E5%8F', '+%22'])
      expect([200, 400], raw).toContain((await get(`/api/search?q=${raw}`)).status);
  });
});

describe('markup', () => {
  it('of a document stays text, in hits, passages and the document', async () => {
    const { hits } = await product.search(`?q=${encodeURIComponent('"与本案无关"')}`);
    const passage = hits[0]?.passages.map((each) => each.parts.map((part) => part.text).join('')).join('');
    expect(passage).toContain(MARKUP);
    const answer = await get(`/api/documents/${id}`);
    expect(answer.headers.get('Content-Type')).toContain('application/json');
    expect(await answer.text()).toContain('<script>');
  });

  it('of a query stays text and finds nothing but words', async () => {
    const answer = await search('<script>alert(1)</script>');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toContain('application/json');
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });
});

describe('an original file', () => {
  it('is downloaded byte for byte, never opened in the page, under its own name', async () => {
    const view = v.parse(DocumentViewSchema, await (await get(`/api/documents/${id}`)).json());
    const [file] = view.files;
    const answer = await get(file?.href ?? '');
    expect(answer.status).toBe(200);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.toString()).toBe(caseText({ extra: `被告人辩称${MARKUP}与本案无关。` }));
    expect(file?.bytes).toBe(bytes.length);
    expect(answer.headers.get('Content-Type')).toBe('application/octet-stream');
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(answer.headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox");
    const disposition = answer.headers.get('Content-Disposition') ?? '';
    // RFC 6266: everything but what RFC 5987 lets stand is encoded, and the folder is not told.
    expect(disposition).toMatch(/^attachment; filename="original"; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+$/u);
    expect(decodeURIComponent(disposition.split("''")[1] ?? '')).toBe(FILE_NAME.split('/')[1]);
  });

  it('is given only with its own document', async () => {
    const other = (await product.search('?q=关于审理旧刑事案件的解释')).hits[0]?.id ?? '';
    const view = v.parse(DocumentViewSchema, await (await get(`/api/documents/${id}`)).json());
    expect((await get(`/api/documents/${other}/files/${view.files[0]?.sha256}`)).status).toBe(404);
  });
});

describe('the description of the API', () => {
  type Operation = { parameters?: { name: string }[]; responses: Record<string, unknown>; summary: string };
  const describedPaths = async () =>
    (await (await get('/api/openapi.json')).json()) as { openapi: string; paths: Record<string, { get: Operation }> };

  it('lists every route, with what it answers', async () => {
    const { openapi, paths } = await describedPaths();
    expect(openapi).toMatch(/^3\./u);
    expect(Object.keys(paths).toSorted()).toEqual([
      '/api/documents/{id}',
      '/api/documents/{id}/files/{sha256}',
      '/api/documents/{id}/related',
      '/api/facets/{name}',
      '/api/health',
      '/api/search',
    ]);
    for (const [path, { get: operation }] of Object.entries(paths)) {
      expect(operation.summary, path).toMatch(/\p{Script=Han}/u);
      expect(Object.keys(operation.responses), path).toContain('200');
      for (const [, name] of path.matchAll(/\{(\w+)\}/gu))
        expect(
          operation.parameters?.map((parameter) => parameter.name),
          path,
        ).toContain(name);
    }
    const names = paths['/api/search']?.get.parameters?.map((parameter) => parameter.name);
    expect(names).toEqual(expect.arrayContaining(['q', 'sort', 'page', 'size', ...FACET_NAMES]));
  });

  it('refers only to what it holds', async () => {
    const text = await (await get('/api/openapi.json')).text();
    const described = JSON.parse(text) as Record<string, unknown>;
    for (const [, reference] of text.matchAll(/"\$ref":"#\/([^"]+)"/gu)) {
      const found = reference
        ?.split('/')
        .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], described);
      expect(found, reference).toBeDefined();
    }
  });

  it('can be read as a page that asks nobody else for anything', async () => {
    const page = await (await get('/api/docs')).text();
    const links = [...page.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, link]) => link ?? '');
    expect(links.length).toBe(3);
    for (const link of links) expect((await get(link)).status, link).toBe(200);
    expect((await get('/api/docs/package.json')).status).toBe(404);
  });
});
