import { DocumentViewSchema } from '@anjian/domain';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILE_NAME, FILE_TEXT, MARKUP, openLibrary } from './product/open-library.ts';
import type { Product } from './product/open-product.ts';

let product: Product;
let id: string;
beforeAll(async () => {
  ({ product, id } = await openLibrary());
});
afterAll(async () => await product.close());

const get = async (path: string): Promise<Response> => await product.app.request(path);

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
    const answer = await get(`/api/search?${new URLSearchParams({ q: MARKUP })}`);
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
    expect(bytes.toString()).toBe(FILE_TEXT);
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
