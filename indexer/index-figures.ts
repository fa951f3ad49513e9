import {
  amountBand,
  heaviestSentence,
  type LegalDocument,
  largestAmount,
  outcomes,
  sentenceBands,
  severity,
  type Tag,
  termsInMonths,
} from '@anjian/domain';
import type { IndexDocument } from '@anjian/search';

/** The fields of an index document that say what a case was about in sums, terms, circumstances and ways. */
export type IndexFigures = Pick<
  IndexDocument,
  | 'otherCrimes'
  | 'amount'
  | 'amountBand'
  | 'months'
  | 'severity'
  | 'sentenceBands'
  | 'levels'
  | 'unitTypes'
  | 'circumstances'
  | 'modi'
  | 'outcomes'
>;

/** What a search can narrow and sort by beside the words of a case. */
export function indexFigures(document: LegalDocument): IndexFigures {
  const ofCase = document.family === 'case' ? document : undefined;
  const amount = largestAmount(document);
  const band = amountBand(document);
  const heaviest = heaviestSentence(document);
  return {
    otherCrimes: idsOf(document.otherCrimes),
    ...(amount === null ? {} : { amount }),
    ...(band === null ? {} : { amountBand: band }),
    months: termsInMonths(document),
    ...(heaviest === null ? {} : { severity: severity(heaviest) }),
    sentenceBands: sentenceBands(document),
    levels: idsOf(ofCase?.defendants.map((each) => each.level)),
    unitTypes: idsOf(ofCase?.defendants.map((each) => each.unitType)),
    circumstances: idsOf(ofCase?.circumstances),
    modi: idsOf(ofCase?.modi),
    outcomes: outcomes(document),
  };
}

function idsOf(tags: readonly (Tag | undefined)[] = []): string[] {
  return [...new Set(tags.flatMap((tag) => tag?.id ?? []))];
}
