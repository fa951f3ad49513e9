import {
  amountBand,
  heaviestSentence,
  type LegalDocument,
  largestAmount,
  outcomes,
  sentenceBands,
  severity,
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
    otherCrimes: document.otherCrimes,
    ...(amount === null ? {} : { amount }),
    ...(band === null ? {} : { amountBand: band }),
    months: termsInMonths(document),
    ...(heaviest === null ? {} : { severity: severity(heaviest) }),
    sentenceBands: sentenceBands(document),
    circumstances: ofCase?.circumstances?.map((tag) => tag.id) ?? [],
    modi: ofCase?.modi?.map((tag) => tag.id) ?? [],
    outcomes: outcomes(document),
  };
}
