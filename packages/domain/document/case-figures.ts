import { type AmountBand, amountBandOf } from '../taxonomy/amount-bands.ts';
import type { Outcome } from '../taxonomy/outcomes.ts';
import type { SentenceBand } from '../taxonomy/sentence-bands.ts';
import type { CaseDocument, LegalDocument } from './legal-document.ts';

/** One penalty of a case. */
export type Sentence = CaseDocument['sentences'][number];
/** One sum of a case. */
export type Amount = CaseDocument['amounts'][number];

const YUAN = 'CNY';

/**
 * The largest total of one defendant for one offence, in yuan: grades of punishment go by the total of an offence (累计数额) and those of
 * several offences are never added. Losses, gains and foreign money that the text does not convert do not count; null without a sum.
 */
export function largestAmount(document: LegalDocument): number | null {
  return largestOf(document, undefined);
}

/** What a card shows as the sum of a case: what the offence was about, else the loss that it did, else what it brought. */
export function shownAmount(document: LegalDocument): { yuan: number; kind: 'object' | 'loss' | 'gain' } | null {
  for (const kind of ['object', 'loss', 'gain'] as const) {
    const yuan = largestOf(document, kind === 'object' ? undefined : kind);
    if (yuan !== null) return { yuan, kind };
  }
  return null;
}

/** The band of {@link largestAmount}. */
export function amountBand(document: LegalDocument): AmountBand | null {
  const yuan = largestAmount(document);
  return yuan === null ? null : amountBandOf(yuan);
}

function largestOf(document: LegalDocument, kind: Amount['kind']): number | null {
  if (document.family !== 'case') return null;
  const sums = document.amounts.filter((each) => each.currency === YUAN && each.kind === kind);
  return sums.length === 0 ? null : Math.max(...sums.map((each) => each.value));
}

/** The terms of the defendants in months (有期徒刑、拘役、管制); both ends where the text gives a range for several persons. */
export function termsInMonths(document: LegalDocument): number[] {
  const months = sentencesOf(document).flatMap((each) => [each.months, each.monthsMax]);
  return [...new Set(months.filter((each) => each !== undefined))];
}

/** How heavy each penalty weighs against another kind; a longer term weighs more within its kind. */
const WEIGHTS: Record<string, number> = {
  死刑: 4_000,
  死缓: 3_000,
  无期徒刑: 2_000,
  有期徒刑: 1_000,
  拘役: 300,
  管制: 200,
  罚金: 100,
  免予刑事处罚: 0,
};

/** The weight of a penalty for sorting: the kind first, then the term. */
export function severity(sentence: Sentence): number {
  const weight = Math.max(WEIGHTS[sentence.penalty] ?? 0, WEIGHTS[sentence.penaltyMax ?? ''] ?? 0);
  return weight + (sentence.monthsMax ?? sentence.months ?? 0);
}

/** The heaviest penalty of a case; null where none is stated. */
export function heaviestSentence(document: LegalDocument): Sentence | null {
  return [...sentencesOf(document)].sort((a, b) => severity(b) - severity(a))[0] ?? null;
}

/** On how many persons a penalty was imposed: 陈某等5人 stand under one. */
export function personsSentenced(document: LegalDocument): number {
  return sentencesOf(document).reduce((sum, { name }) => sum + Number(/等(\d+)人$/u.exec(name ?? '')?.[1] ?? 1), 0);
}

/** The bands of all penalties of a case, and 不起诉 where that is what happened. */
export function sentenceBands(document: LegalDocument): SentenceBand[] {
  const bands = sentencesOf(document).flatMap(bandsOf);
  return [...new Set(hasProcedure(document, 'non_prosecution') ? [...bands, 'not_prosecuted' as const] : bands)];
}

const BY_PENALTY: Record<string, SentenceBand> = {
  死刑: 'death',
  死缓: 'death_suspended',
  无期徒刑: 'life',
  拘役: 'detention',
  管制: 'control',
  罚金: 'fine_only',
  免予刑事处罚: 'exempted',
};

/** The first months of the bands of 有期徒刑, longest first. */
const BY_MONTHS: readonly (readonly [number, SentenceBand])[] = [
  [180, 'from_15y'],
  [120, '10y_15y'],
  [60, '5y_10y'],
  [36, '3y_5y'],
  [0, 'under_3y'],
];

function bandsOf({ penalty, months, monthsMax, penaltyMax, probationMonths }: Sentence): SentenceBand[] {
  const kinds = [penalty, penaltyMax].flatMap((each) => BY_PENALTY[each ?? ''] ?? []);
  const terms = penalty === '有期徒刑' ? [months, monthsMax].filter((each) => each !== undefined) : [];
  const byTerm = terms.flatMap((term) => BY_MONTHS.find(([from]) => term >= from)?.[1] ?? []);
  return [...kinds, ...byTerm, ...(probationMonths === undefined ? [] : ['probation' as const])];
}

/** How a case ended, as far as its penalties and procedures tell. */
export function outcomes(document: LegalDocument): Outcome[] {
  const sentences = sentencesOf(document);
  const found: [Outcome, boolean][] = [
    ['punished', sentences.some((each) => each.penalty !== '免予刑事处罚')],
    ['exempted', sentences.some((each) => each.penalty === '免予刑事处罚')],
    ['not_prosecuted', hasProcedure(document, 'non_prosecution')],
    ['acquitted', hasProcedure(document, 'acquittal')],
    ['confiscated', hasProcedure(document, 'confiscation')],
    ['changed_on_appeal', hasProcedure(document, 'changed_on_appeal')],
    ['remanded', hasProcedure(document, 'remand')],
  ];
  return found.filter(([, holds]) => holds).map(([outcome]) => outcome);
}

/** What was imposed for the offences of the case is what its readers ask for, whatever it was joined with. */
function sentencesOf(document: LegalDocument): readonly Sentence[] {
  if (document.family !== 'case') return [];
  return document.sentences.map(({ own, ...joined }) =>
    own ? { ...own, ...(joined.name === undefined ? {} : { name: joined.name }), evidence: joined.evidence } : joined,
  );
}

function hasProcedure(document: LegalDocument, id: string): boolean {
  return document.family === 'case' && document.procedures.some((each) => each.id === id);
}
