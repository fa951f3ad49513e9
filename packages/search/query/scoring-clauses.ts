import { RANKING } from '../ranking.ts';
import type { Analyzer } from './analyze.ts';
import type { Query } from './query.ts';
import type { QueryTerm } from './query-terms.ts';
import { boosted, NAMED_BOOST } from './terms/boosts.ts';
import { titleKey } from './title-key.ts';

/** Share of a word's weight that the statutory words have which stand in for it. */
const LIKE_SHARE = 0.5;

/** Distinct words and distinct characters of told facts that count: a query of 2,000 characters stays within the engine's bound of clauses. */
const MOST_WORDS = 160;
const MOST_CHARACTERS = 800;

/** What makes a document better: the words and the characters of a query in each field, and its whole title. */
export function scoringClauses(terms: readonly QueryTerm[], raw: string, analyzer: Analyzer): Query[] {
  if (terms.length === 0) return [];
  const words = isTold(terms) ? toldWords(raw, analyzer) : terms.flatMap((term) => term.words).join(' ');
  const like = terms.flatMap((term) => term.likeWords).join(' ');
  const characters = analyzer.fold(raw).slice(0, MOST_CHARACTERS);
  const fields = Object.entries(RANKING.fields).flatMap(([field, boost]): Query[] => {
    if (!field.endsWith('W')) return characters === '' ? [] : [{ match: { [field]: { query: characters, boost } } }];
    const typed: Query = { match: { [field]: { query: words, boost } } };
    return like === '' ? [typed] : [typed, { match: { [field]: { query: like, boost: boost * LIKE_SHARE } } }];
  });
  return [
    ...fields,
    ...(raw === '' ? [] : [boosted({ term: { titleKey: titleKey(raw, analyzer.fold) } }, NAMED_BOOST)]),
  ];
}

/** Whether so many words tell what happened or was held, instead of being chosen. */
export function isTold(terms: readonly QueryTerm[]): boolean {
  return terms.length > RANKING.toldWords;
}

/** All words of told facts with their repetitions, single characters and stop words left out; not only those that are wanted. */
function toldWords(raw: string, analyzer: Analyzer): string {
  const distinct = new Set<string>();
  const kept: string[] = [];
  for (const { words, stop, text } of analyzer.queryWords(raw)) {
    if (stop || text.length < 2) continue;
    for (const word of words) {
      if (distinct.size < MOST_WORDS) distinct.add(word);
      if (distinct.has(word)) kept.push(word);
    }
  }
  return kept.join(' ');
}
