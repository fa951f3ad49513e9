import { citationKey, type Notice, STATUTES } from '@anjian/domain';
import type { Analyzer, QueryWord } from './analyze.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { Query } from './query.ts';

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
/** With more words than {@link ALL_WANTED}, this share of them is wanted. */
const WANTED_SHARE = '70%';
/** Words of a query that are looked at; a pasted page is for similar cases. */
const MAX_WORDS = 60;

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

/** A document whose own number, or a cited article, is asked for by name is what was meant: more than any sum of word scores. */
const NAMED_BOOST = 60;
/** A document that cites the article asked for. */
const CITES_BOOST = 12;
/** An exact phrase found in the title. */
const TITLE_PHRASE_BOOST = 6;

/** The clauses for a parsed query. Words are tied to characters: a word also counts where the text has its characters but was cut otherwise. */
export function textClauses(parsed: ParsedQuery, analyzer: Analyzer): TextClauses {
  const words = meaningfulWords(parsed, analyzer);
  const phrases = parsed.phrases.map((phrase) => analyzer.fold(phrase));
  const wanted = words.map(wantedClause);
  return {
    filter: [...phrases.map(bodyPhrase), ...(wanted.length === 0 ? [] : [minimumOf(wanted)])],
    should: [
      ...scoringClauses(words, parsed.words, analyzer),
      ...phrases.flatMap(phraseScores),
      ...namedClauses(words),
    ],
    mustNot: parsed.excluded.map((each) => bodyPhrase(analyzer.fold(each))),
    highlight: highlightClause(words, phrases),
    notices: relaxedNotice(words),
  };
}

function minimumOf(clauses: Query[]): Query {
  return {
    bool: { should: clauses, minimum_should_match: clauses.length <= ALL_WANTED ? clauses.length : WANTED_SHARE },
  };
}

function relaxedNotice(words: readonly QueryWord[]): Notice[] {
  if (words.length <= ALL_WANTED) return [];
  return [{ code: 'relaxed', message: `检索词有 ${words.length} 个，含其中七成以上的文书即列出` }];
}

/** A word is there when its index word is, or all its parts are, or its characters stand side by side. */
function wantedClause({ words, variants }: QueryWord): Query {
  const [whole, ...parts] = words;
  const ways: Query[] = variants.map(bodyPhrase);
  if (whole !== undefined) ways.push({ term: { bodyW: whole } });
  if (parts.length > 1) ways.push({ bool: { filter: parts.map((part) => ({ term: { bodyW: part } })) } });
  return { bool: { should: ways, minimum_should_match: 1 } };
}

function scoringClauses(words: readonly QueryWord[], raw: string, analyzer: Analyzer): Query[] {
  if (words.length === 0) return [];
  const joined = words.flatMap((word) => word.words).join(' ');
  const characters = analyzer.fold(raw);
  return Object.entries(WEIGHTS).map(([field, boost]) => ({
    match: { [field]: { query: field.endsWith('W') ? joined : characters, boost } },
  }));
}

function phraseScores(phrase: string): Query[] {
  return [
    { match_phrase: { body: { query: phrase } } },
    { match_phrase: { title: { query: phrase, boost: TITLE_PHRASE_BOOST } } },
  ];
}

function bodyPhrase(text: string): Query {
  return { match_phrase: { body: { query: text } } };
}

const STATUTE_NAMES = new Set(STATUTES.map((statute) => statute.name));

/** What is asked for by name: a document number, or an article of a statute (the statute itself, and what cites the article). */
function namedClauses(words: readonly QueryWord[]): Query[] {
  const clauses: Query[] = [];
  let statute: string | undefined;
  for (const { words: forms } of words) {
    for (const form of forms) {
      if (/号$/u.test(form))
        clauses.push({ constant_score: { filter: { term: { docNumber: form } }, boost: NAMED_BOOST } });
      if (STATUTE_NAMES.has(form)) statute = form;
      const article = /^第(\d+)条(?:之(\d+))?$/u.exec(form);
      if (!article || statute === undefined) continue;
      const key = citationKey(statute, Number(article[1]), article[2] === undefined ? undefined : Number(article[2]));
      clauses.push({ constant_score: { filter: { term: { articles: key } }, boost: CITES_BOOST } });
      clauses.push({ constant_score: { filter: { term: { statute } }, boost: NAMED_BOOST } });
    }
  }
  return clauses;
}

function highlightClause(words: readonly QueryWord[], phrases: readonly string[]): Query | undefined {
  const surfaces = surfacesOf(words, phrases);
  return surfaces.length === 0 ? undefined : { bool: { should: surfaces.map(bodyPhrase) } };
}

/** What is marked in a text for a query: its phrases, and its words in all the forms under which they are printed. */
export function markedSurfaces(parsed: ParsedQuery, analyzer: Analyzer): string[] {
  const phrases = parsed.phrases.map((phrase) => analyzer.fold(phrase));
  return surfacesOf(meaningfulWords(parsed, analyzer), phrases);
}

function surfacesOf(words: readonly QueryWord[], phrases: readonly string[]): string[] {
  const long = words.filter((word) => [...word.text].length > 1);
  // A single character marks half of every page: only where nothing else was asked for.
  const shown = long.length > 0 || phrases.length > 0 ? long : words;
  return [...new Set([...phrases, ...shown.flatMap((word) => word.variants)])];
}

function meaningfulWords(parsed: ParsedQuery, analyzer: Analyzer): QueryWord[] {
  const all = analyzer.queryWords(parsed.words);
  const kept = all.filter((word) => !word.stop);
  return (kept.length > 0 ? kept : all).slice(0, MAX_WORDS);
}
