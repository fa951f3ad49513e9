import { printNode, type QueryNode, SCOPE_PARTS, type ScopePart, type SearchRequest } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';
import { sectionField } from '../indices/section-field.ts';
import type { Analyzer } from '../query/analyze.ts';
import { namedFactors } from '../query/authority.ts';
import { buildSearch, SCORED } from '../query/build-search.ts';
import { accessClause, excludingClauses, filterClauses, type Viewer } from '../query/filters.ts';
import { conditionClause } from '../query/language/condition-clause.ts';
import { readQuery } from '../query/language/read-query.ts';
import type { Query } from '../query/query.ts';
import type { QueryTerm } from '../query/query-terms.ts';
import { isTold } from '../query/scoring-clauses.ts';
import { anyOf, phraseIn, targetOf } from '../query/target.ts';
import type { TextClauses } from '../query/text-clauses.ts';
import { titleKey } from '../query/title-key.ts';
import { type Finding, findingName } from './finding.ts';

/** The parts of documents in which words are looked for one by one. */
const PARTS = Object.keys(SCOPE_PARTS) as ScopePart[];

/** Forms of all words together that are looked for in each part: the engine bounds the clauses of a request (1,024 at least). */
const MOST_SURFACES = 84;

/** The body that asks of one document what of a search it matches, and the findings that the engine's names stand for. */
export type BuiltWhy = {
  body: estypes.SearchRequest;
  findings: readonly Finding[];
  /** Words and phrases in order. */
  words: readonly { text: string; exact: boolean }[];
  told: boolean;
};

/**
 * Asks which clauses of a search a document matches. It must be among what the search may list: for this viewer, with all choices, and
 * with as many words as a relaxed search wants.
 */
export function buildWhy(
  id: string,
  request: SearchRequest,
  viewer: Viewer,
  analyzer: Analyzer,
  today: string,
): BuiltWhy {
  const strict = buildSearch(request, viewer, analyzer, today).text;
  const listed = request.verbatim ? strict : buildSearch(request, viewer, analyzer, today, { relaxed: true }).text;
  const told = isTold(strict.terms);
  const read = readQuery(request.q);
  const most = Math.ceil(MOST_SURFACES / (strict.terms.length + read.phrases.length));
  const phrases = read.phrases.map((text): Word => ({ text, surfaces: [analyzer.fold(text)] }));
  const terms = strict.terms.map(
    (term): Word => ({ text: term.text, surfaces: surfacesOf(term, analyzer, most), term }),
  );
  const words = [...phrases, ...terms];
  const nodes = [
    ...read.conditions,
    ...request.within.flatMap((text) => readQuery(text).tree.items.map(({ node }) => node)),
  ];
  const findings: Finding[] = [
    { type: 'strict', query: { bool: { filter: strict.filter } } },
    ...words.flatMap((word, place) => wordFindings(word, place, told)),
    ...nodes.flatMap(alternatives).flatMap((node): Finding[] => {
      const { clause } = conditionClause(node, targetOf(request.scopes), analyzer);
      return clause ? [{ type: 'condition', text: printNode(node), query: clause }] : [];
    }),
    ...strict.terms.flatMap(({ named }) =>
      named.flatMap(({ reason, query }): Finding[] => (reason ? [{ type: 'lift', reason, query }] : [])),
    ),
    ...titleFinding(read.words, analyzer),
    ...(SCORED.has(request.sort)
      ? Object.entries(namedFactors(today, { told })).map(
          ([name, { filter, weight }]): Finding => ({
            type: 'factor',
            name: name as keyof ReturnType<typeof namedFactors>,
            weight,
            query: filter,
          }),
        )
      : []),
  ];
  return {
    words: words.map(({ text, term }) => ({ text, exact: term === undefined })),
    findings,
    told,
    body: {
      size: 1,
      track_total_hits: false,
      _source: ['card'],
      query: {
        bool: {
          filter: [
            accessClause(viewer),
            { term: { id } },
            anyOf([{ bool: { filter: listed.filter } }, ...byMeaning(request, listed)]),
            ...filterClauses(request, today).values(),
          ],
          must_not: [...listed.mustNot, ...excludingClauses(request.excluded, today)],
          should: findings.map(({ query }, place) => ({ bool: { filter: [query], _name: findingName(place) } })),
          minimum_should_match: 0,
        },
      },
    },
  };
}

/** What may be listed without any of the words, since it stands near what has them. */
function byMeaning({ sort, verbatim, scopes }: SearchRequest, { conditional }: TextClauses): Query[] {
  if (!SCORED.has(sort) || verbatim || scopes.length > 0) return [];
  return [{ bool: { filter: [{ exists: { field: 'latent' } }, ...conditional] } }];
}

type Word = { text: string; surfaces: readonly string[]; term?: QueryTerm };

function surfacesOf({ text, surfaces }: QueryTerm, analyzer: Analyzer, most: number): readonly string[] {
  return surfaces.length > 0 ? [...new Set(surfaces)].slice(0, most) : [analyzer.fold(text)];
}

/** Whether a word is there, in which parts, and by which wordings; of told facts only whether. */
function wordFindings({ surfaces, term }: Word, word: number, told: boolean): Finding[] {
  const found: Finding[] = term ? [{ type: 'word', word, query: term.required }] : [];
  if (told && term) return found;
  return [
    ...found,
    ...PARTS.map((part): Finding => {
      const ways = surfaces.map((surface) => phraseIn([sectionField(part)], surface));
      return { type: 'place', word, part, query: anyOf(ways) };
    }),
    ...(term?.rephrased?.clauses ?? []).map(
      (query, at): Finding => ({ type: 'wording', word, wording: term?.rephrased?.wordings[at] ?? '', query }),
    ),
  ];
}

/** Of alternatives each is asked for by itself, so that the one that is met can be told. */
function alternatives(node: QueryNode): QueryNode[] {
  return node.type === 'or' ? node.nodes.flatMap(alternatives) : [node];
}

function titleFinding(words: string, analyzer: Analyzer): Finding[] {
  if (words === '') return [];
  const query: Query = { term: { titleKey: titleKey(words, analyzer.fold) } };
  return [{ type: 'lift', reason: { type: 'title', value: words }, query }];
}
