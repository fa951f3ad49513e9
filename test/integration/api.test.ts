import type { Api } from '@anjian/api/client';
import { DocumentViewSchema, FACET_NAMES, HitSchema } from '@anjian/domain';
import { hc } from 'hono/client';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibrary } from './product/open-library.ts';
import type { Product } from './product/open-product.ts';

let client: ReturnType<typeof hc<Api>>;
let product: Product;
let id: string;
beforeAll(async () => {
  ({ product, id } = await openLibrary());
  client = hc<Api>('http://localhost', {
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => await product.app.request(input, init),
  });
});
afterAll(async () => await product.close());

const get = async (path: string): Promise<Response> => await product.app.request(path);

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

describe('the description of the API', () => {
  type Operation = { parameters?: { name: string }[]; responses: Record<string, unknown>; summary: string };
  const describedPaths = async () =>
    (await (await get('/api/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, { get: Operation } | { post: Operation }>;
    };

  it('lists every route, with what it answers', async () => {
    const { openapi, paths } = await describedPaths();
    expect(openapi).toMatch(/^3\./u);
    expect(Object.keys(paths).toSorted()).toEqual([
      '/api/cross',
      '/api/documents/{id}',
      '/api/documents/{id}/citations',
      '/api/documents/{id}/citing',
      '/api/documents/{id}/files/{sha256}',
      '/api/documents/{id}/related',
      '/api/facets/{name}',
      '/api/health',
      '/api/laws',
      '/api/laws/{law}/articles/{n}',
      '/api/search',
      '/api/search/why',
      '/api/similar',
      '/api/suggest',
    ]);
    for (const [path, methods] of Object.entries(paths)) {
      const operation = 'get' in methods ? methods.get : methods.post;
      expect(operation.summary, path).toMatch(/\p{Script=Han}/u);
      expect(Object.keys(operation.responses), path).toContain('200');
      for (const [, name] of path.matchAll(/\{(\w+)\}/gu))
        expect(
          operation.parameters?.map((parameter) => parameter.name),
          path,
        ).toContain(name);
    }
    const search = paths['/api/search'];
    const names = (search && 'get' in search ? search.get : undefined)?.parameters?.map((parameter) => parameter.name);
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
