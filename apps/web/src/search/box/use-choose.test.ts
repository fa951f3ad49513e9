import { EMPTY_SEARCH } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import type { Option } from './suggestion-options.ts';
import { requestFor } from './use-choose.ts';

const option = (kind: Option['kind'], id: string, text: string): Option => ({
  kind,
  id,
  text,
  parts: [],
  note: '',
  count: 1,
});
const list = { ...EMPTY_SEARCH, q: '旧词', sort: 'relevance' as const, page: 3, filters: { sector: ['finance'] } };

describe('a chosen line', () => {
  it('of a crime is a condition beside the words before it and the other conditions', () => {
    expect(requestFor(option('crime', 'bribe_taking', '受贿罪'), '工程', list)).toMatchObject({
      q: '工程',
      page: 1,
      filters: { sector: ['finance'], crime: ['bribe_taking'] },
    });
  });

  it('of a crime alone needs no order by relevance, and chosen twice stays chosen', () => {
    const once = requestFor(option('crime', 'bribe_taking', '受贿罪'), '', list);
    expect(once).toMatchObject({ q: '', sort: 'newest' });
    expect(requestFor(option('crime', 'bribe_taking', '受贿罪'), '', once).filters.crime).toEqual(['bribe_taking']);
  });

  it('of an article is searched for, and beside other words is a condition', () => {
    const article = option('article', '刑法:388', '刑法第三百八十八条');
    expect(requestFor(article, '', EMPTY_SEARCH)).toMatchObject({ q: '刑法第三百八十八条', sort: 'relevance' });
    expect(requestFor(article, '工程', EMPTY_SEARCH)).toMatchObject({ q: '工程', filters: { article: ['刑法:388'] } });
  });

  it('of a phrase completes the text', () => {
    expect(requestFor(option('phrase', '谋取利益', '谋取利益'), '工程', EMPTY_SEARCH).q).toBe('工程 谋取利益');
  });
});
