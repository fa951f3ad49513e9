import { type Citation, type CitedText, type Citing, type CitingHit, CRIMES, type LawList } from '@anjian/domain';
import type { Client, estypes } from '@elastic/elasticsearch';
import { SEARCH_TIMEOUT_MS } from '../indices/client.ts';
import type { Card } from '../indices/index-document.ts';
import { READ_ALIAS } from '../indices/manage-indices.ts';
import type { Viewer } from '../query/filters.ts';
import { askEngine } from '../search-error.ts';
import { buildCited, buildCiting, buildNamed, type CitingRequest } from './citing-query.ts';
import { buildLawList, type LawListRequest, readLawList } from './list-laws.ts';

/** A stored document and the names under which it is cited. */
type Named = { id: string; title: string; citedAs: readonly string[]; demonstration: boolean };

/** A page of what cites something, without the passages, which the records have. */
export type CitingPage = Omit<Citing, 'hits'> & { hits: Omit<CitingHit, 'passages' | 'places'>[] };

/** Who cites what, as far as a viewer may see it. */
export type Citator = {
  citing(request: CitingRequest, viewer: Viewer, signal?: AbortSignal): Promise<CitingPage>;
  /** The documents that are cited under one of these names, the real and newest first. */
  named(names: readonly string[], viewer: Viewer, signal?: AbortSignal): Promise<Named[]>;
  /** The norms that can be opened by article, with their validity on the day `today`. */
  laws(request: LawListRequest, viewer: Viewer, today: string, signal?: AbortSignal): Promise<LawList>;
  /** Of each citation: whether the library holds the text, and how many documents cite the same. */
  cited(citations: readonly Citation[], viewer: Viewer, signal?: AbortSignal): Promise<CitedText[]>;
};

/** Versions of one law, and namesakes, that are looked at. */
const MAX_NAMED = 60;
/** Documents looked up for the citations of one text. */
const MAX_CITED_DOCUMENTS = 500;
/** Citations of one text that are looked up; a code that cites itself has thousands. */
const MAX_CITATIONS = 2_000;

/** Makes the citator over an engine. */
export function createCitator(client: Client): Citator {
  const ask = <T>(body: estypes.SearchRequest, signal: AbortSignal | undefined) =>
    askEngine(() =>
      client.search<T>(
        { index: READ_ALIAS, ...body },
        { requestTimeout: SEARCH_TIMEOUT_MS, ...(signal ? { signal } : {}) },
      ),
    );
  const named = async (
    names: readonly string[],
    size: number,
    viewer: Viewer,
    signal: AbortSignal | undefined,
  ): Promise<Named[]> => {
    if (names.length === 0) return [];
    const answer = await ask<{ citedAs: string[]; demonstration: boolean; card: { title: string } }>(
      buildNamed(names, size, viewer),
      signal,
    );
    return answer.hits.hits.flatMap(({ _id, _source }) =>
      _id === undefined || !_source
        ? []
        : [{ id: _id, title: _source.card.title, citedAs: _source.citedAs, demonstration: _source.demonstration }],
    );
  };
  return {
    named: (names, viewer, signal) => named(names, MAX_NAMED, viewer, signal),
    async citing(request, viewer, signal) {
      const answer = await ask<{ card: Card }>(buildCiting(request, viewer), signal);
      return {
        total: countOf(answer, 'total'),
        page: request.page,
        size: request.size,
        // Categories stand above the crimes; the crimes themselves are counted.
        crimes: valuesOf(answer, 'crimes').flatMap(([value, count]) => {
          const crime = CRIMES.get(value);
          return crime?.parent === undefined ? [] : [{ value, label: crime.label.zh, labelEn: crime.label.en, count }];
        }),
        years: valuesOf(answer, 'years')
          .map(([value, count]) => ({ value, label: value, labelEn: value, count }))
          .toSorted((a, b) => b.value.localeCompare(a.value)),
        hits: answer.hits.hits.flatMap(({ _id, _source }) => {
          if (_id === undefined || !_source) return [];
          const { kind, tier, title, docNumber, date, dateKind, yearTold, fictional } = _source.card;
          return [
            {
              id: _id,
              kind,
              tier,
              title,
              docNumber,
              date,
              dateKind: dateKind ?? null,
              yearTold: yearTold ?? null,
              fictional,
            },
          ];
        }),
      };
    },
    async laws(request, viewer, today, signal) {
      const answer = await ask<{ card: Card; holds: string[] }>(buildLawList(request, viewer), signal);
      return readLawList(answer, request, today);
    },
    async cited(citations, viewer, signal) {
      const looked = citations.slice(0, MAX_CITATIONS);
      if (looked.length === 0) return [];
      const whole = [...new Set(looked.filter((each) => each.article === undefined).map((each) => each.law))];
      const [answer, documents] = await Promise.all([
        ask(buildCited([...new Set(looked.map((each) => each.key))], viewer), signal),
        named(whole, MAX_CITED_DOCUMENTS, viewer, signal),
      ]);
      const holds = new Map(bucketsOf(answer, 'holds'));
      const cites = new Map(bucketsOf(answer, 'cites'));
      return looked.map(({ key, law, article }) => {
        const document = article === undefined ? documents.find((each) => each.citedAs.includes(law)) : undefined;
        const stored = article === undefined ? document !== undefined : holds.has(key);
        return { key, documentId: document?.id ?? null, stored, citing: cites.get(key) ?? 0 };
      });
    },
  };
}

type Aggregated = { doc_count?: number; buckets?: { key: string; doc_count: number }[]; values?: Aggregated };

function aggregation(answer: Pick<estypes.SearchResponse, 'aggregations'>, name: string): Aggregated {
  return ((answer.aggregations ?? {}) as Record<string, Aggregated>)[name] ?? {};
}

function bucketsOf(answer: Pick<estypes.SearchResponse, 'aggregations'>, name: string): [string, number][] {
  return (aggregation(answer, name).buckets ?? []).map(({ key, doc_count }) => [key, doc_count]);
}

function valuesOf(answer: Pick<estypes.SearchResponse, 'aggregations'>, name: string): [string, number][] {
  return (aggregation(answer, name).values?.buckets ?? []).map(({ key, doc_count }) => [key, doc_count]);
}

function countOf(answer: Pick<estypes.SearchResponse, 'aggregations'>, name: string): number {
  return aggregation(answer, name).doc_count ?? 0;
}
