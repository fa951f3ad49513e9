import { CONCEPTS, CRIMES } from '@anjian/domain';
import type { Analyzer, QueryWord } from '../analyze.ts';
import { hasWord } from '../has-word.ts';
import type { Query } from '../query.ts';
import type { QueryTerm } from '../query-terms.ts';
import { anyOf, phraseIn, type Target, WHOLE } from '../target.ts';
import { boosted, CITES_BOOST, CRIME_BOOST, type Lift, liftFor, NAMED_BOOST, STATUTE_BOOST } from './boosts.ts';

const CONCEPT_BY_NAME = new Map(
  CONCEPTS.flatMap((concept) => [concept.name, ...(concept.aliases ?? [])].map((name) => [name, concept])),
);

type Options = {
  statute: string | undefined;
  /** Whether nothing else is asked for. */
  alone: boolean;
  marked: boolean;
  /** One of many, of which only a share is wanted: looking for its characters side by side too costs a third of such a search and adds nothing. */
  ofMany: boolean;
  target: Target;
  analyzer: Analyzer;
};

/** A word is there when its index word is, or all its parts are, or its characters stand side by side, or what it is a name for. */
export function wordTerm(word: QueryWord, options: Options): QueryTerm {
  const { text, words, variants, halves = [] } = word;
  const { statute, alone, marked, ofMany, target, analyzer } = options;
  const [whole, ...parts] = words;
  const byWords = ofMany && target === WHOLE && whole !== undefined;
  const ways: Query[] = shortest(variants.slice(byWords ? 1 : 0)).map((each) => phraseIn(target, each));
  const named: Lift[] = [];
  const surfaces = [...variants];
  if (target === WHOLE) {
    if (whole !== undefined) ways.push(hasWord(whole));
    if (parts.length > 1) ways.push({ bool: { filter: parts.map(hasWord) } });
  } else if (parts.length > 1) {
    ways.push(anyOf(target.map((field) => ({ bool: { filter: parts.map((part) => phraseIn([field], part)) } }))));
  }
  if (target === WHOLE && !ofMany && halves.length > 0) ways.push({ bool: { filter: halves.map(hasWord) } });
  const crime = CRIMES.find(whole ?? text);
  if (crime) {
    if (target === WHOLE) ways.push({ term: { crimes: crime.id } });
    named.push(liftFor('crime', crime.id, { term: { crimes: crime.id } }, CRIME_BOOST));
  }
  const concept = CONCEPT_BY_NAME.get(whole ?? text);
  for (const citation of concept?.citations ?? []) {
    if (target === WHOLE) ways.push({ term: { articles: citation } });
    named.push(liftFor('article', citation, { term: { articles: citation } }, CITES_BOOST));
  }
  for (const wording of concept?.wording ?? []) {
    const phrase = analyzer.fold(wording);
    ways.push(phraseIn(target, phrase));
    named.push({ reason: undefined, query: boosted(phraseIn(target, phrase), CITES_BOOST) });
    surfaces.push(phrase);
  }
  if (statute !== undefined)
    named.push(liftFor('statute', statute, { term: { statute } }, alone ? NAMED_BOOST : STATUTE_BOOST));
  for (const form of words)
    if (/号$/u.test(form)) named.push(liftFor('number', form, { term: { docNumber: form } }, NAMED_BOOST));
  return {
    text,
    required: anyOf(ways),
    words,
    likeWords: halves,
    named,
    surfaces: marked ? [...surfaces, ...halves] : [],
  };
}

/** The forms that hold no other one: where 挪用公款罪 stands, 挪用公款 does. */
function shortest(forms: readonly string[]): string[] {
  return forms.filter((form) => !forms.some((other) => other !== form && form.includes(other)));
}
