import { RANKING } from '../ranking.ts';
import type { Analyzer } from './analyze.ts';
import { type Frequencies, frequencies, mostFrequent, pairsOf } from './frequencies.ts';
import type { Query } from './query.ts';
import type { QueryTerm } from './query-terms.ts';
import { phraseOf } from './target.ts';
import { boosted, NAMED_BOOST } from './terms/boosts.ts';
import { titleKey } from './title-key.ts';
import { withoutEvidence } from './without-evidence.ts';

/** Share of a word's weight that the statutory words have which stand in for it. */
const LIKE_SHARE = 0.5;

/** What makes a document better: the words and the pairs of characters of a query in each field, and its whole title. */
export function scoringClauses(terms: readonly QueryTerm[], raw: string, analyzer: Analyzer): Query[] {
  if (terms.length === 0) return [];
  const fields = isTold(terms) ? toldClauses(raw, analyzer) : chosenClauses(terms, raw, analyzer);
  return [
    ...fields,
    ...titlePart(terms, raw, analyzer),
    ...(raw === '' ? [] : [boosted({ term: { titleKey: titleKey(raw, analyzer.fold) } }, NAMED_BOOST)]),
  ];
}

/** A few characters in a row that stand so in a title are a part of a name: 衔接办法 means that which is called so, not what mentions it. */
function titlePart(terms: readonly QueryTerm[], raw: string, analyzer: Analyzer): Query[] {
  const text = analyzer.fold(raw).trim();
  if (isTold(terms) || text.length < RANKING.titlePart.shortest || /\s/u.test(text)) return [];
  return [boosted(phraseOf('title', text), RANKING.titlePart.boost)];
}

/** Whether so many words tell what happened or was held, instead of being chosen. */
export function isTold(terms: readonly QueryTerm[]): boolean {
  return terms.length > RANKING.toldWords;
}

/** Whether a field holds words, and not pairs of characters. */
function holdsWords(field: string): boolean {
  return field.endsWith('W');
}

function chosenClauses(terms: readonly QueryTerm[], raw: string, analyzer: Analyzer): Query[] {
  const words = terms.flatMap((term) => term.words).join(' ');
  const like = terms.flatMap((term) => term.likeWords).join(' ');
  const characters = analyzer.fold(raw);
  return Object.entries(RANKING.fields).flatMap(([field, boost]): Query[] => {
    if (!holdsWords(field)) return characters === '' ? [] : [{ match: { [field]: { query: characters, boost } } }];
    const typed: Query = { match: { [field]: { query: words, boost } } };
    return like === '' ? [typed] : [typed, { match: { [field]: { query: like, boost: boost * LIKE_SHARE } } }];
  });
}

/** What has any word of told facts, not only of those that were read one by one: what is like them is first, and nothing else is left out. */
export function hasToldWord(raw: string, analyzer: Analyzer): Query {
  const words = [...toldWords(raw, analyzer).keys()];
  return { bool: { should: [{ terms: { caseW: words } }, { terms: { normW: words } }] } };
}

/** The words of told facts that count, by their frequency. */
function toldWords(raw: string, analyzer: Analyzer): Frequencies {
  return mostFrequent(allToldWords(raw, analyzer), RANKING.told.words);
}

/** All words of told facts by their frequency; single characters and stop words say nothing. */
function allToldWords(raw: string, analyzer: Analyzer): Frequencies {
  const said = analyzer.queryWords(withoutEvidence(raw)).filter(({ stop, text }) => !stop && text.length > 1);
  return frequencies(said.flatMap((word) => word.words));
}

/** Whether told facts have more words than count. */
export function hasTooManyWords(raw: string, analyzer: Analyzer): boolean {
  return allToldWords(raw, analyzer).size > RANKING.told.words;
}

function toldClauses(raw: string, analyzer: Analyzer): Query[] {
  const words = dampened(toldWords(raw, analyzer));
  const facts = withoutEvidence(analyzer.fold(raw));
  const pairs = dampened(mostFrequent(frequencies(pairsOf(facts)), RANKING.told.pairs));
  return Object.entries(RANKING.told.fields).flatMap(([field, boost]) =>
    weighedTerms(field, holdsWords(field) ? words : pairs, boost),
  );
}

/** What is said ten times does not matter ten times as much: a name or a street is repeated as often as the deed. */
function dampened(counts: Frequencies): Frequencies {
  return new Map([...counts].map(([word, count]) => [word, count ** RANKING.told.repetition]));
}

/** Words with their weights, looked for in a field. */
export function weighedTerms(field: string, weights: Frequencies, share: number): Query[] {
  return [...weights].map(([value, weight]) => ({ term: { [field]: { value, boost: weight * share } } }));
}
