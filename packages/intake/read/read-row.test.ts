import { describe, expect, it } from 'vitest';
import { RefusedInput } from '../refusal.ts';
import { readRow } from './read-row.ts';

const GOOD = { id: 'a1', title: '张某受贿案', text: '张某收受财物。' };
const read = (fields: object) => readRow(Buffer.from(JSON.stringify({ ...GOOD, ...fields })));
const refusalOf = (fields: object): RefusedInput => {
  try {
    read(fields);
  } catch (error) {
    if (error instanceof RefusedInput) return error;
  }
  throw new Error('was not refused');
};

describe('what a row must have', () => {
  it.each([
    [{ title: '' }, 'title 是空的'],
    [{ title: ' \u3000' }, 'title 是空的'],
    [{ text: '' }, 'text 是空的'],
    [{ text: 7 }, 'text 应为文字'],
    [{ id: '' }, 'id 是空的'],
    [{ id: null }, 'id 没有写'],
    [{ id: 2 ** 60 }, 'id 应为文字，或不超过'],
    [{ id: 'x'.repeat(201) }, 'id 超过 200 字'],
    [{ collection: 3 }, 'collection 应为文字'],
    [{ collection: '集'.repeat(201) }, 'collection 超过 200 字'],
  ])('%j is refused with a sentence that names the field', (fields, words) => {
    expect(refusalOf(fields)).toMatchObject({ code: 'bad_row', detail: expect.stringContaining(words) });
  });

  it('is told with every fault of the line at once', () => {
    expect(refusalOf({ id: '', title: '', text: null }).detail).toBe(
      '的 id 是空的，title 是空的，text 没有写，请改正后再导入',
    );
  });

  it('may have a number for its id, which counts as its digits', () => {
    expect(read({ id: 388 }).id).toBe('388');
  });
});

describe('what a row may have', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2024年2月29日', '2024-02-29'],
    ['2024-1-2', '2024-01-02'],
    ['2024-01-02T08:00:00+08:00', '2024-01-02'],
  ])('a day is understood: %s', (publishedOn, day) => {
    expect(read({ publishedOn })).toMatchObject({ publishedOn: day, warnings: [] });
  });

  it.each(['2024-13-45', '2023-02-29', '9999-01-01', '去年', 20_240_229])(
    'a day that does not exist is left out and told: %s',
    (publishedOn) => {
      const row = read({ publishedOn });
      expect(row.publishedOn).toBeUndefined();
      expect(row.warnings).toEqual([expect.stringMatching(new RegExp(`publishedOn 是“${publishedOn}”.*已略去`, 'u'))]);
    },
  );

  it.each(['http://a.example/1', 'HTTPS://a.example/案例'])('an address of the web is kept: %s', (url) => {
    expect(read({ url })).toMatchObject({ url, warnings: [] });
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'a.example/1',
    'http://',
    ['http://a.example'],
  ])('any other address is left out and told: %s', (url) => {
    const row = read({ url });
    expect(row.url).toBeUndefined();
    expect(row.warnings).toEqual([expect.stringMatching(/的 url 是“.+”，不是 http 或 https 网址，已略去这一项/u)]);
  });

  it('is nothing where it is null or empty, and nothing is said of it', () => {
    const row = read({ publishedOn: null, url: '', collection: '' });
    expect(row).toEqual({ ...GOOD, rest: {}, warnings: [] });
  });
});
