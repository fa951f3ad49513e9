import type { Finding, NormDocument } from '@anjian/domain';
import { findCitations } from './find-citations.ts';
import { findCrimesOfNorm } from './find-crimes-of-norm.ts';
import { findDatesOfNorm } from './find-dates-of-norm.ts';
import { findIssuers } from './find-issuers.ts';
import { findNumber } from './find-number.ts';
import { findReferences } from './find-references.ts';
import { regionsOfIssuers } from './find-region.ts';
import { findSectorsOfNorm } from './find-sectors-of-norm.ts';
import { findValidityMark } from './find-validity-mark.ts';
import { fitsNumber, headOf } from './fits-number.ts';
import type { Reading } from './reading.ts';
import { findPrevailing } from './repeals/find-prevailing.ts';
import { findRepeals } from './repeals/find-repeals.ts';
import { findingsOf } from './told.ts';

/** What is known of a document before it is enriched. */
export type NormBase = Pick<NormDocument, 'title' | 'sections' | 'source' | 'fictional' | 'kind'> & {
  findings: Finding[];
};

/** Finds in a norm all that its text says of itself. */
export function enrichNorm(reading: Reading, base: NormBase): NormDocument {
  const docNumber = findNumber(reading);
  const issuers = findIssuers(reading, docNumber, base.kind);
  const ids = issuers.map(({ value }) => value);
  const { issuedOn: printedOn, effectiveOn, expiredOn } = findDatesOfNorm(reading, ids);
  const issuedOn = printedOn && fitsNumber(printedOn.value, docNumber?.value, headOf(base)) ? printedOn : undefined;
  const validityMark = findValidityMark(reading);
  const repeals = findRepeals(reading, base.sections, ids);
  const prevails = findPrevailing(reading);
  // A norm issued in September 1997 that takes effect in October speaks of the law of its own time.
  const citations = findCitations(reading, (effectiveOn ?? issuedOn)?.value ?? yearEnd(docNumber?.value));
  return {
    ...base,
    family: 'norm',
    ...(docNumber ? { docNumber: docNumber.value } : {}),
    issuers: ids,
    ...(issuedOn ? { issuedOn: issuedOn.value } : {}),
    ...(effectiveOn ? { effectiveOn: effectiveOn.value } : {}),
    ...(expiredOn ? { expiredOn: expiredOn.value } : {}),
    ...(validityMark ? { validityMark: validityMark.value } : {}),
    ...(repeals.length > 0 ? { repeals } : {}),
    ...(prevails.length > 0 ? { prevails } : {}),
    findings: [...base.findings, ...findingsOf({ docNumber, issuers, issuedOn, effectiveOn, expiredOn, validityMark })],
    keywords: [],
    crimes: findCrimesOfNorm(reading, base.kind, citations),
    otherCrimes: [],
    sectors: findSectorsOfNorm(reading, base.kind),
    procedures: [],
    regions: regionsOfIssuers(issuers),
    citations,
    references: findReferences(reading, docNumber?.value),
  };
}

/** The last day of the year in a document number, for want of a day: 法（研）发〔1985〕18号. */
function yearEnd(docNumber: string | undefined): string | undefined {
  const year = /〔((?:19|20)\d{2})〕/u.exec(docNumber ?? '')?.[1];
  return year === undefined ? undefined : `${year}-12-31`;
}
