import { facetNamed, facetTerm, type Sort, type WhyHit } from '@anjian/domain';
import type { useLabel } from '../../words/language.tsx';
import type { Words } from '../../words/zh.ts';

/** Words of told facts that are named; a page of them says no more. */
const MOST_WORDS = 20;

/** Where a word stands in a document and by which wording it was found, or that it is not there. */
export function wordSentence({ found, places, as }: WhyHit['words'][number], { why, separator }: Words): string {
  if (!found) return why.missing;
  const where = why.places(places.map((place) => why.place[place]).join(separator));
  return as.length === 0 ? where : `${why.readAs(as.map((each) => why.quoted(each)).join(separator))}${where}`;
}

/** How many words of told facts a document shares, and the first of them. */
export function foundWords(hit: WhyHit, { why, separator }: Words): string {
  const found = hit.words.filter((word) => word.found).map(({ text }) => text);
  const shown = [...new Set(found)].slice(0, MOST_WORDS);
  return why.told(hit.words.length, found.length, shown.join(separator), shown.length < new Set(found).size);
}

/** Whether a document is listed for its nearness alone. */
export function isNearOnly({ words, lifts }: Pick<WhyHit, 'words' | 'lifts'>): boolean {
  return lifts.length === 0 && words.every(({ found }) => !found);
}

/** What of a document the query names. */
export function liftSentences({ lifts }: WhyHit, { why }: Words, label: ReturnType<typeof useLabel>): string[] {
  return lifts.map(({ type, value }) => {
    if (type === 'crime' || type === 'article') return why.lift[type](label(facetTerm(facetNamed(type), value).label));
    return why.lift[type](value);
  });
}

/** What stands behind the order: the factors of relevance, or the order that was asked for instead. */
export function factorSentences({ factors, told, validity, fictional }: WhyHit, sort: Sort, words: Words): string[] {
  const { why, results } = words;
  if (factors.length === 0) return [why.sortedBy(results.sorts[sort])];
  const said = factors.map(({ name, effect }) => {
    if (name === 'tier') return told ? why.tierIgnored : why.tierEffect[effect];
    if (name === 'expired') return validity === 'expired' ? why.expired : why.superseded;
    if (name === 'demonstration') return fictional ? why.fictional : why.digest;
    return told ? why.dutyCase : why.duty;
  });
  const sorted = sort === 'relevance' ? [] : [why.sortedFirst(results.sorts[sort])];
  return [...sorted, ...said, why.date];
}
