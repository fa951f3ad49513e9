import type { Notice } from '@anjian/domain';
import type { Analyzer } from './analyze.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { Query } from './query.ts';
import { bodyPhrase, boosted, NAMED_BOOST, type QueryTerm, queryTerms } from './query-terms.ts';
import { titleKey } from './title-key.ts';

/** The text part of a search: what must match, what makes a document better, and what is marked. */
export type TextClauses = {
  filter: Query[];
  should: Query[];
  mustNot: Query[];
  highlight: Query | undefined;
  notices: Notice[];
};

/** Up to this many words all are wanted. */
const ALL_WANTED = 4;
/** Up to this many words people choose what they type; more are told facts, of which no text has most. */
const CHOSEN_WORDS = 12;
/**
 * With more words than {@link ALL_WANTED}, this share of them is wanted, in percent; 70 left colloquial questions without an answer
 * (judged queries of the samples: nDCG@10 from .651 to .715 together with {@link TOLD_SHARE}).
 */
const CHOSEN_SHARE = 50;
/** With more than {@link CHOSEN_WORDS}: keeps out only what has nothing to do with the facts, and is one word at least; at 70 pasted facts found nothing at all. */
const TOLD_SHARE = 8;

/**
 * Weights of the fields. Words and character bigrams of the whole text count alike, the reasoning again at half (measured on
 * 2,340 known holdings); title, keywords and 要旨 are short and written to be found, so that a hit there is worth about as much as the text's.
 */
const WEIGHTS = {
  bodyW: 1,
  'body.bigram': 1,
  reasonsW: 0.5,
  titleW: 0.8,
  'title.bigram': 0.4,
  holdingW: 0.6,
  keywordsW: 0.4,
  factsW: 0.2,
} as const;

/** An exact phrase found in the title. */
const TITLE_PHRASE_BOOST = 6;

/** The clauses for a parsed query. */
export function textClauses(parsed: ParsedQuery, analyzer: Analyzer): TextClauses {
  const { terms, shortened } = queryTerms(parsed, analyzer);
  const phrases = parsed.phrases.map((phrase) => analyzer.fold(phrase));
  const surfaces = surfacesOf(terms, phrases);
  return {
    filter: [...phrases.map(bodyPhrase), ...(terms.length === 0 ? [] : [minimumOf(terms)])],
    should: [
      ...scoringClauses(terms, parsed.words, analyzer),
      ...phrases.flatMap(phraseScores),
      ...terms.flatMap((term) => term.named),
    ],
    mustNot: parsed.excluded.map((each) => bodyPhrase(analyzer.fold(each))),
    highlight: surfaces.length === 0 ? undefined : { bool: { should: surfaces.map(bodyPhrase) } },
    notices: [...(shortened ? [shortenedNotice(terms)] : []), ...relaxedNotice(terms)],
  };
}

/** What is marked in a text for a query: its phrases, and its words in all the forms under which they are printed. */
export function markedSurfaces(parsed: ParsedQuery, analyzer: Analyzer): string[] {
  return surfacesOf(
    queryTerms(parsed, analyzer).terms,
    parsed.phrases.map((phrase) => analyzer.fold(phrase)),
  );
}

function surfacesOf(terms: readonly QueryTerm[], phrases: readonly string[]): string[] {
  return [...new Set([...phrases, ...terms.flatMap((term) => term.surfaces)])];
}

function minimumOf(terms: readonly QueryTerm[]): Query {
  const should = terms.map((term) => term.required);
  const wanted = terms.length <= ALL_WANTED ? terms.length : `${wantedShare(terms)}%`;
  return { bool: { should, minimum_should_match: wanted } };
}

function wantedShare(terms: readonly QueryTerm[]): number {
  return terms.length <= CHOSEN_WORDS ? CHOSEN_SHARE : TOLD_SHARE;
}

function relaxedNotice(terms: readonly QueryTerm[]): Notice[] {
  if (terms.length <= ALL_WANTED) return [];
  return [{ code: 'relaxed', message: `检索词有 ${terms.length} 个，含其中 ${wantedShare(terms)}% 以上的文书即列出` }];
}

function shortenedNotice(terms: readonly QueryTerm[]): Notice {
  return { code: 'shortened', message: `检索词太长，只用了前 ${terms.length} 个词` };
}

function scoringClauses(terms: readonly QueryTerm[], raw: string, analyzer: Analyzer): Query[] {
  if (terms.length === 0) return [];
  const words = terms.flatMap((term) => term.words).join(' ');
  const characters = analyzer.fold(raw);
  const fields = Object.entries(WEIGHTS).map(
    ([field, boost]): Query => ({ match: { [field]: { query: field.endsWith('W') ? words : characters, boost } } }),
  );
  return [...fields, boosted({ term: { titleKey: titleKey(raw, analyzer.fold) } }, NAMED_BOOST)];
}

function phraseScores(phrase: string): Query[] {
  return [bodyPhrase(phrase), { match_phrase: { title: { query: phrase, boost: TITLE_PHRASE_BOOST } } }];
}
