import { amountLabel } from './found-values.ts';
import type { JudgedDocument } from './list-errors.ts';
import { isSameAmount, penaltyOf } from './paired-fields.ts';
import { isAsked, setsOf } from './score-extraction.ts';

/** How many values a rule found where there is something to compare with, and how many of them were right. */
export type RuleScore = { right: number; found: number };

/** The fields whose values have places of their own. */
const FIELDS = [
  'docType',
  'docNumber',
  'issuers',
  'issuedOn',
  'effectiveOn',
  'crimes',
  'otherCrimes',
  'refusedCrimes',
  'sectors',
  'articles_all',
  'defendants',
  'procedure',
  'province',
  'city',
  'events',
] as const;

/** What each rule is worth: a value that several rules found counts for the first of them. These are the counts of EXTRACTION_RULES. */
export function scoreRules(documents: readonly JudgedDocument[]): Record<string, RuleScore> {
  const scores = new Map<string, RuleScore>();
  for (const document of documents) {
    for (const { place, right } of judgedValues(document)) {
      const found = document.places.get(place);
      const rule = found?.evidence[0]?.rule ?? found?.rule;
      if (rule === undefined) continue;
      const score = scores.get(rule) ?? { right: 0, found: 0 };
      score.found++;
      if (right) score.right++;
      scores.set(rule, score);
    }
  }
  return Object.fromEntries([...scores].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The key of a value among the places of its document, and whether the labels say that it is right. */
type Judged = { place: string; right: boolean };

function judgedValues(document: JudgedDocument): Judged[] {
  const { gold, given } = document;
  const inSets = FIELDS.filter((field) => isAsked(field, gold)).flatMap((field): Judged[] => {
    const { wanted, had } = setsOf(field, document);
    return [...had].map((value) => ({ place: `${field} ${value}`, right: wanted.has(value) }));
  });
  if (!isAsked('amounts', gold)) return inSets;
  const sums = given.amounts.map((amount) => ({
    place: `amounts ${amountLabel(amount)}`,
    right: gold.amounts.some((want) => isSameAmount(want, amount)),
  }));
  const sentences = given.sentence.map((sentence) => ({
    place: `sentence_penalty ${sentence.name}`,
    right: gold.sentence.some((want) => want.name === sentence.name && penaltyOf(want) === penaltyOf(sentence)),
  }));
  return [...inSets, ...sums, ...sentences];
}
