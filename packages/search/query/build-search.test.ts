import {
  EMPTY_SEARCH,
  FACET_NAMES,
  FACETS,
  type LegalDocument,
  parseSearch,
  type SearchRequest,
  SORTS,
} from '@anjian/domain';
import { openLexicon } from '@anjian/lexicon';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzerOf } from '../../../apps/api/services.ts';
import { type BuiltSearch, buildSearch, facetCountsOf } from './build-search.ts';
import { accessClause, PUBLIC_VIEWER, validityClauses } from './filters.ts';
import type { Query } from './query.ts';
import { buildRelated } from './related.ts';
import { phraseIn, WHOLE } from './target.ts';

const analyzer = analyzerOf(openLexicon());
const TODAY = '2024-06-15';
const ask = (q: string, rest: Partial<SearchRequest> = {}) =>
  buildSearch({ ...EMPTY_SEARCH, q, sort: 'relevance', ...rest }, PUBLIC_VIEWER, analyzer, TODAY);

const bodiesOf = ({ page, counts }: Pick<BuiltSearch, 'page' | 'counts'>) => [page, counts];

/** What looks something up in the engine; everything else in a query combines these. */
const LOOKUPS = new Set(['term', 'terms', 'match', 'match_phrase', 'range', 'exists']);

function lookups(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  return Object.entries(node).reduce((sum, [key, value]) => sum + (LOOKUPS.has(key) ? 1 : lookups(value)), 0);
}

/** How deep compound clauses stand in each other. */
function depth(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  const below = Math.max(0, ...Object.values(node).map(depth));
  return below + (Object.keys(node).some((key) => ['bool', 'constant_score', 'function_score'].includes(key)) ? 1 : 0);
}

/** The filters that hold for every hit of a query, whatever weighs its score. */
function filtersOf(query: Query | undefined): unknown[] {
  return [unweighed(query)?.bool?.filter ?? []].flat();
}

function unweighed(query: Query | undefined): Query | undefined {
  return (query?.function_score as { query?: Query } | undefined)?.query ?? query;
}

const aDocument = {
  citations: [{ key: '刑法:385', law: '刑法', article: 385, evidence: [] }],
  crimes: [{ id: 'bribe_taking', evidence: [] }],
} as unknown as LegalDocument;

describe('every body for the engine', () => {
  const requests: SearchRequest[] = [
    EMPTY_SEARCH,
    { ...EMPTY_SEARCH, filters: { crime: ['bribe_taking'], validity: ['in_force'] } },
    ...SORTS.map((sort) => ({ ...EMPTY_SEARCH, q: '受贿 “收受他人财物” -行贿', sort })),
  ];

  it('keeps from a viewer what is not for that viewer, in bool.filter, so that hits, counts and marks obey it', () => {
    const viewer = { audiences: ['public', 'office-7'] };
    const access = accessClause(viewer);
    expect(access).toEqual({ terms: { visibleTo: ['public', 'office-7'] } });
    const bodies = requests.flatMap((request) => [
      ...bodiesOf(buildSearch(request, viewer, analyzer, TODAY)),
      ...FACETS.map((facet) => facetCountsOf(facet, buildSearch(request, viewer, analyzer, TODAY), request, TODAY)),
    ]);
    for (const body of [...bodies, buildRelated('x', aDocument, 6, viewer, TODAY)]) {
      expect(filtersOf(body?.query)).toContainEqual(access);
      // What would count or suggest from outside of the query.
      expect(JSON.stringify(body)).not.toMatch(/"(?:global|suggest|significant_text|min_doc_count)"/u);
    }
  });

  it('stands for ten thousand strange queries, with at most 256 lookups and 20 levels, and names no field of theirs', () => {
    const strange = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            ...'受贿罪 刑法 第三百八十八条 法释〔2016〕9号 斡旋受贿 “ ” " - 国家工作人员 两高 a1 ， 《 》 检例第187号'.split(
              ' ',
            ),
          ),
          { maxLength: 400 },
        )
        .chain((parts) => fc.constantFrom('', ' ').map((gap) => parts.join(gap))),
      fc
        .array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 200 })
        .map((parts) => parts.map((each) => `"${each}" -"${each}"`).join(' ')),
    );
    fc.assert(
      fc.property(strange, (text) => {
        const { request } = parseSearch(new URLSearchParams([['q', text]]));
        for (const body of bodiesOf(buildSearch(request, PUBLIC_VIEWER, analyzer, TODAY))) {
          expect(lookups(body.query)).toBeLessThanOrEqual(256);
          expect(lookups(body.highlight)).toBeLessThanOrEqual(512);
          expect(depth(body.query)).toBeLessThanOrEqual(20);
          expect(JSON.stringify(body)).not.toContain('query_string');
        }
      }),
      { numRuns: 10_000 },
    );
  }, 240_000);

  it('counts each facet with the choices of all others but not its own, and narrows the hits by all', () => {
    const filters = { crime: ['bribe_taking'], sector: ['finance', 'soe'] };
    const { page, counts } = ask('', { sort: 'newest', filters });
    const crime = { terms: { crimes: ['bribe_taking'] } };
    const sector = { terms: { sectors: ['finance', 'soe'] } };
    const { crime: byCrime, sector: bySector, unchosen, ...more } = counts.aggs ?? {};
    expect(byCrime).toMatchObject({ filter: { bool: { filter: [sector] } }, aggs: { crime: { terms: {} } } });
    expect(bySector).toMatchObject({ filter: { bool: { filter: [crime] } }, aggs: { sector: { terms: {} } } });
    expect(unchosen?.filter).toEqual({ bool: { filter: expect.arrayContaining([crime, sector]) } });
    expect(['crime', 'sector', ...Object.keys(unchosen?.aggs ?? {})].toSorted()).toEqual([...FACET_NAMES].toSorted());
    expect(Object.keys(more)).toEqual(['chosen', 'withSiblings']);
    expect(more.chosen?.filter?.bool?.filter).toEqual([crime, sector]);
    expect(more.withSiblings?.filter?.bool?.filter).toEqual([{ exists: { field: 'siblings' } }, crime, sector]);
    expect(filtersOf(page.query)).toEqual(expect.arrayContaining([crime, sector]));
    expect(filtersOf(counts.query)).toEqual([accessClause(PUBLIC_VIEWER)]);
  });

  it('counts without any filter where nothing is chosen, and a facet whose choice is the only one', () => {
    expect(Object.keys(ask('受贿').counts.aggs ?? {}).toSorted()).toEqual([...FACET_NAMES, 'withSiblings'].toSorted());
    const { counts } = ask('受贿', { filters: { sector: ['finance'] } });
    expect(counts.aggs?.sector).toMatchObject({ terms: { field: 'sectors' } });
  });

  it('scores nothing to count, so that another page and another order have the same counts', () => {
    const counts = ask('受贿 自首', { sort: 'relevance' }).counts;
    expect(ask('受贿 自首', { sort: 'newest', page: 2 }).counts).toEqual(counts);
    expect(JSON.stringify(counts)).not.toMatch(/"(?:function_score|highlight)"/u);
    expect(counts.query?.bool?.should).toBeUndefined();
  });

  it('asks for one page and a stable order', () => {
    const { page } = ask('受贿', { page: 3, size: 20 });
    expect([page.from, page.size]).toEqual([40, 20]);
    for (const sort of SORTS) expect([ask('受贿', { sort }).page.sort].flat().at(-1)).toEqual({ id: 'asc' });
  });
});

describe('the words of a query', () => {
  it('are all wanted up to four, beyond that some of them, and the reader is told', () => {
    expect(ask('挪用公款 营利活动').notices).toEqual([]);
    expect(ask('挪用公款 营利活动 村委会主任 征地补偿款 退赃 自首').notices).toMatchObject([{ code: 'relaxed' }]);
    const facts = '某县国有公司经理在工程招标中为请托人谋取利益，收受干股、购物卡和装修款，案发后主动退赃并检举他人';
    expect(ask(facts).notices[0]?.message).toContain('按叙述的内容检索');
    // Beyond the words that are read one by one too.
    const long = `${facts}。${'某公司负责人供述相关款项用途。'.repeat(20)}另查明其私藏枪支`;
    expect(JSON.stringify(filtersOf(ask(long).page.query))).toContain('枪支');
  });

  it('of a pasted page are not all looked up, and the reader is told', () => {
    const page = Array.from({ length: 400 }, (_, place) => `事项${place}`).join('，');
    expect(ask(page).notices.map((notice) => notice.code)).toContain('shortened');
  });

  it('that name an article find what cites it and the statute itself', () => {
    const text = JSON.stringify(ask('刑法第三百八十八条').page.query);
    expect(text).toContain('{"term":{"articles":"刑法:388"}}');
    expect(text).toContain('{"term":{"statute":"刑法"}}');
  });

  it('sorted by effect come tier by tier, and within a tier by how well they fit, what is no longer law after what is', () => {
    const { sort, query } = ask('受贿', { sort: 'effect' }).page;
    expect((sort as object[]).map((each) => Object.keys(each)[0])).toEqual([
      'tierRank',
      'demonstration',
      '_score',
      'date',
      'superseded',
      'id',
    ]);
    expect(query?.function_score).toBeDefined();
  });

  it('that exclude stand in must_not', () => {
    for (const { query } of bodiesOf(ask('受贿 -行贿')))
      expect(unweighed(query)?.bool?.must_not).toEqual([phraseIn(WHOLE, '行贿')]);
  });
});

describe('validity as the engine tells it', () => {
  it('gives every norm exactly one of the four', () => {
    expect(Object.keys(validityClauses(TODAY)).toSorted()).toEqual(['amended', 'expired', 'in_force', 'not_yet']);
  });

  it('lists one of each family, unless each is asked for by itself', () => {
    expect(ask('受贿').page.collapse).toEqual({ field: 'kin' });
    const { page, counts } = ask('受贿', { apart: true });
    expect([page.collapse, counts.aggs?.withSiblings]).toEqual([undefined, undefined]);
  });
});
