import { EMPTY_SEARCH, type SearchRequest } from '@anjian/domain';
import { openLexicon } from '@anjian/lexicon';
import { describe, expect, it } from 'vitest';
import { analyzerOf } from '../../../apps/api/services.ts';
import { accessClause, PUBLIC_VIEWER } from '../query/filters.ts';
import { countClauses } from '../query/query-terms.ts';
import { buildWhy } from './build-why.ts';
import { findingName } from './finding.ts';
import { readWhy } from './read-why.ts';

const analyzer = analyzerOf(openLexicon());
const TODAY = '2024-06-15';
const ask = (q: string, rest: Partial<SearchRequest> = {}) =>
  buildWhy('d1', { ...EMPTY_SEARCH, q, sort: 'relevance', ...rest }, PUBLIC_VIEWER, analyzer, TODAY);

/** The engine limits a request to this many clauses. */
const ENGINE_LIMIT = 1024;

describe('the question why a document is a hit', () => {
  it('asks of one document, and keeps what is not for the viewer', () => {
    const { body } = ask('受贿');
    expect(body.query?.bool?.filter).toEqual(
      expect.arrayContaining([accessClause(PUBLIC_VIEWER), { term: { id: 'd1' } }]),
    );
    expect(body.size).toBe(1);
    expect(JSON.stringify(body)).not.toContain('explain');
  });

  it('names every clause once, in the order of the findings', () => {
    const { body, findings } = ask('退休后收钱 “主动投案” 标题:受贿');
    const names = [body.query?.bool?.should ?? []].flat().map((clause) => clause?.bool?._name);
    expect(names).toEqual(findings.map((_finding, place) => findingName(place)));
  });

  it.each([
    '受贿 '.repeat(300),
    '离职后收钱 '.repeat(12),
    Array.from({ length: 30 }, (_, n) => `“短语${n}”`).join(' '),
    '受贿 贪污 挪用公款 行贿 渎职 滥用职权 玩忽职守 徇私枉法 私分 巨额财产 介绍贿赂 单位受贿',
  ])('stays within the clauses of the engine for %.12s', (q) => {
    const { body } = ask(q.slice(0, 2000), { within: ['贷款', '工程'] });
    expect(countClauses(body.query ?? {})).toBeLessThan(ENGINE_LIMIT);
  });
});

describe('what the engine matched', () => {
  const card = {
    kind: 'guiding_case',
    tier: 'guiding',
    fictional: false,
    hasValidity: false,
    effectiveOn: null,
    expiredOn: null,
    validityMark: null,
  };
  const read = (built: ReturnType<typeof ask>, wanted: (type: string) => boolean) => {
    const matched_queries = built.findings.flatMap(({ type }, place) => (wanted(type) ? [findingName(place)] : []));
    const hit = { _index: 'i', _id: 'd1', _source: { card }, matched_queries };
    return readWhy({ hits: { hits: [hit] } } as never, built, { today: TODAY, scored: true });
  };

  it('is nothing where the document is no hit', () => {
    expect(readWhy({ hits: { hits: [] } }, ask('受贿'), { today: TODAY, scored: true })).toBeUndefined();
  });

  it('says 正文 where a word stands in no part by itself', () => {
    expect(read(ask('贷款'), (type) => type === 'word' || type === 'strict')).toMatchObject({
      relaxed: false,
      words: [{ text: '贷款', exact: false, found: true, places: ['text'], as: [] }],
    });
  });

  it('says what is missing and that the search was relaxed', () => {
    expect(read(ask('贷款'), () => false)).toMatchObject({
      relaxed: true,
      words: [{ text: '贷款', found: false, places: [] }],
      factors: [{ name: 'tier', effect: 'raised' }],
    });
  });
});
