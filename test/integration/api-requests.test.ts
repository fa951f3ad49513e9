import { MAX_QUERY_LENGTH } from '@anjian/domain';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProblemSchema } from '../../apps/api/problem.ts';
import { openLibrary } from './product/open-library.ts';
import type { Product } from './product/open-product.ts';

let product: Product;
let id: string;
beforeAll(async () => {
  ({ product, id } = await openLibrary());
});
afterAll(async () => await product.close());

const get = async (path: string, init?: RequestInit): Promise<Response> => await product.app.request(path, init);
const search = async (q: string): Promise<Response> => await get(`/api/search?${new URLSearchParams({ q })}`);

describe('a wrong request', () => {
  it('is refused with every fault at once', async () => {
    const answer = await get('/api/search?page=0&size=101&sort=best&crime=飞行罪&colour=red');
    expect(answer.status).toBe(400);
    const { faults, detail } = v.parse(ProblemSchema, await answer.json());
    expect(faults?.map((fault) => fault.parameter).toSorted()).toEqual(['colour', 'crime', 'page', 'size', 'sort']);
    for (const fault of faults ?? []) expect(detail).toContain(fault.message);
  });

  it.each([
    ['crime', '不存在'],
    ['sector', '不存在'],
    ['kind', '<script>'],
    ['issuer', '<script>alert(1)</script>'],
    ['procedure', '不存在'],
    ['region', '不存在'],
    ['tier', '不存在'],
    ['validity', '不存在'],
    ['year', '今年'],
    ['article', '<script>'],
    ['article', '不存在'],
    ['article', '刑法'],
  ])('that asks for a value which %s cannot have is refused: %s', async (facet, value) => {
    const answer = await get(`/api/search?${new URLSearchParams([[facet, value]])}`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
    const { faults } = v.parse(ProblemSchema, await answer.json());
    expect(faults).toEqual([{ parameter: facet, message: expect.stringContaining(value) }]);
  });

  it.each(['刑法第385条', '刑法:385', '刑法385条', '《中华人民共和国刑法》第三百八十五条'])(
    'does not lie in an article that can be read: %s',
    async (article) => {
      const { total, facets } = await product.search(`?${new URLSearchParams({ article })}`);
      expect(total).toBe(3);
      expect(facets.article?.find((each) => each.selected)).toMatchObject({ value: '刑法:385', count: 3 });
    },
  );

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'that would write is refused, and told what is allowed: %s',
    async (method) => {
      for (const path of ['/api/search', `/api/documents/${id}`]) {
        const answer = await get(path, { method });
        expect([answer.status, answer.headers.get('Allow')], path).toEqual([405, 'GET, HEAD']);
        expect(v.parse(ProblemSchema, await answer.json()).detail).toContain('只支持 GET 和 HEAD');
      }
      expect((await get('/api/nothing', { method })).status).toBe(404);
      expect((await get(`/api/documents/${id}`)).status).toBe(200);
    },
  );

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
