import {
  type Answer,
  FACETS,
  type Hit,
  type MarkedText,
  type Notice,
  type Passage,
  type SearchRequest,
  type SearchResults,
  type SectionKind,
  sectionsOf,
  validityOn,
} from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';
import { type Card, type IndexDocument, validityOfCard } from '../indices/index-document.ts';
import { readParagraphMark } from '../indices/paragraph-mark.ts';
import { sectionAt } from '../indices/section-lines.ts';
import type { BuiltSearch } from '../query/build-search.ts';
import { readTotals } from '../query/kin.ts';
import type { Rephrased } from '../query/language/rephrase.ts';
import type { Standing } from '../query/meaning.ts';
import { choosePassages } from './choose-passages.ts';
import { facetCounts } from './facet-counts.ts';
import { dropStart, markedText, transferMarks } from './marked-text.ts';

/** What is stored of a document for its card; `printed` where the text as printed differs from the text as indexed. */
export type StoredHit = { card: Card; printed?: IndexDocument['printed'] } & Standing;

const PARTIAL: Notice = { code: 'partial', message: '检索超时，结果可能不完整，请缩小范围后再试' };

/** What the engine answered: the page and the counts, which may come in one answer or in two. */
export type Answered = {
  page: estypes.SearchResponse<StoredHit>;
  counts: estypes.SearchResponse<unknown>;
};

/** A page of results from the engine's answers. */
export function readResults(
  { page, counts }: Answered,
  request: SearchRequest,
  { notices, text, answers = [] }: Pick<BuiltSearch, 'notices'> & { text?: BuiltSearch['text']; answers?: Answer[] },
  today: string,
): SearchResults {
  return {
    ...readTotals(counts),
    page: request.page,
    size: request.size,
    // Two questions are asked at once.
    took: Math.max(page.took, counts.took),
    hits: readHits(page, request, today),
    facets: Object.fromEntries(FACETS.map((facet) => [facet.name, facetCounts(facet, counts.aggregations, request)])),
    notices: page.timed_out || counts.timed_out ? [...notices, PARTIAL] : notices,
    answers,
    meant: [],
    ways: [],
    readAs: (text?.terms ?? []).flatMap(({ rephrased }) => (rephrased ? readAs(rephrased) : [])),
  };
}

/** The hits of an answer, with the passages of the sections that the search was kept to. */
export function readHits(
  answer: estypes.SearchResponse<StoredHit>,
  { scopes }: Pick<SearchRequest, 'scopes'>,
  today: string,
): Hit[] {
  const kept = sectionsOf(scopes);
  return answer.hits.hits.flatMap((hit) => readHit(hit, kept, today));
}

/** The plainest wording that differs from what was said; a word that is among its own wordings was not read as another. */
function readAs({ said, wordings }: Rephrased): SearchResults['readAs'] {
  const as = wordings.find((wording) => wording !== said);
  return as === undefined ? [] : [{ said, as }];
}

function readHit(hit: estypes.SearchHit<StoredHit>, kept: ReadonlySet<SectionKind>, today: string): Hit[] {
  if (!hit._source || hit._id === undefined) return [];
  const { card, printed } = hit._source;
  const { effectiveOn: _from, expiredOn: _until, amendedOn: _since, validityMark: _mark, ...more } = card;
  const { hasValidity, sections, ...shown } = more;
  const title = hit.highlight?.title?.[0];
  return [
    {
      id: hit._id,
      ...shown,
      validity: hasValidity ? validityOn(today, validityOfCard(card)) : null,
      markedTitle:
        title === undefined ? [{ text: card.title, match: false }] : transferMarks(markedText(title), card.title),
      passages: readPassages(hit.highlight?.body ?? [], sections, kept, printed),
    },
  ];
}

/** The marked pieces as passages, those of the title left out, the most telling in the order of the text. */
function readPassages(
  pieces: readonly string[],
  sections: string,
  kept: ReadonlySet<SectionKind>,
  printed: IndexDocument['printed'],
): Passage[] {
  const passages: Passage[] = [];
  for (const piece of pieces) {
    const { paragraph, text } = readParagraphMark(piece);
    if (paragraph === undefined || paragraph === 0) continue;
    const section = sectionAt(sections, paragraph);
    if (kept.size > 0 && !kept.has(section?.kind ?? 'text')) continue;
    const parts = withoutHeading(markedText(text.trim()), section?.heading ?? '');
    passages.push({
      paragraph,
      section: section?.kind ?? 'text',
      heading: section?.heading ?? '',
      parts: asPrinted(parts, printed?.[paragraph]),
    });
  }
  return choosePassages(passages);
}

/** A paragraph is indexed with the heading over it; the card shows the heading beside the passage. */
function withoutHeading(parts: MarkedText, heading: string): MarkedText {
  const piece = parts.map((part) => part.text).join('');
  const lead =
    heading === '' || !piece.startsWith(heading) ? 0 : piece.length - piece.slice(heading.length).trimStart().length;
  return lead === piece.length ? parts : dropStart(parts, lead);
}

/** A passage in the letters of the printed paragraph: folded letters are one for one, so the offsets are the same. */
function asPrinted(parts: MarkedText, paragraph: string | undefined): MarkedText {
  if (paragraph === undefined) return parts;
  const piece = parts.map((part) => part.text).join('');
  const at = foldedIndexOf(paragraph, piece);
  return at < 0 ? parts : transferMarks(parts, paragraph.slice(at, at + piece.length));
}

/** Where a folded piece begins in its printed paragraph: where the characters that folding leaves alone agree best. */
function foldedIndexOf(paragraph: string, piece: string): number {
  let best = -1;
  let bestAgreeing = 0;
  for (let at = 0; at + piece.length <= paragraph.length; at++) {
    let agreeing = 0;
    for (let place = 0; place < piece.length; place++)
      if (paragraph.charCodeAt(at + place) === piece.charCodeAt(place)) agreeing++;
    if (agreeing > bestAgreeing) [best, bestAgreeing] = [at, agreeing];
  }
  return best;
}

/** A page that was asked for after another one took as long as both. */
export function after(first: Answered['page'], page: Answered['page']): Answered['page'] {
  return { ...page, took: first.took + page.took };
}
