import type { CaseDocument, Finding } from '@anjian/domain';
import { batchFacts } from './batch-facts.ts';
import { findAmounts } from './find-amounts.ts';
import { findBatch } from './find-batch.ts';
import { findCircumstances } from './find-circumstances.ts';
import { findCitations } from './find-citations.ts';
import { findCrimesOfCase } from './find-crimes-of-case.ts';
import { findDatesOfCase, lastMoment } from './find-dates-of-case.ts';
import { findDefendants } from './find-defendants.ts';
import { type CaseEvent, findEvents } from './find-events.ts';
import { findIssuers } from './find-issuers.ts';
import { findKeywords } from './find-keywords.ts';
import { findModi } from './find-modi.ts';
import { findNumber } from './find-number.ts';
import { findProcedures } from './find-procedures.ts';
import { findReferences } from './find-references.ts';
import { findRefusedCrimes } from './find-refused-crimes.ts';
import { findRegion } from './find-region.ts';
import { findSectors } from './find-sectors.ts';
import { findSentences } from './find-sentences.ts';
import { withStanding } from './find-standing.ts';
import { offencesWithSums } from './offences-with-sums.ts';
import type { Reading } from './reading.ts';
import { signedDecision } from './signed-decision.ts';
import { findingsOf, type Told } from './told.ts';
import { withOffences } from './with-offences.ts';

/** What is known of a document before it is enriched. */
export type CaseBase = Pick<CaseDocument, 'title' | 'sections' | 'source' | 'fictional' | 'kind'> & {
  findings: Finding[];
};

/** Words of discipline, and of an office that was used: facts that are pasted name no offence yet. */
const OFFICE = /违纪|党纪|政务处分|开除党籍|利用(?:其)?(?:担任|职务|职权)|职务(?:上的)?便利|国家工作人员/u;

/** A civil dispute about a renovation, or a fraud by strangers, is no way of abusing an office. */
function tellsOfOffice({ title, lines }: Reading): boolean {
  return [title, ...lines.map(({ text }) => text)].some((text) => OFFICE.test(text));
}

/** Whom nobody sentenced to death in this case was executed in another one. */
function isDeath({ penalty, penaltyMax }: CaseDocument['sentences'][number]): boolean {
  return penalty.startsWith('死') || penaltyMax?.startsWith('死') === true;
}

/** A judgment that was given at the hearing has no day of its own in the text. */
function decidedAtOnce(events: readonly CaseEvent[]): Told | undefined {
  const decision = events.find(({ kind }) => kind === 'first_instance');
  return decision && DAY.test(decision.date)
    ? { value: decision.date, evidence: decision.evidence, rule: 'decided.last' }
    : undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Finds in a case all that its text says of itself. */
export function enrichCase(reading: Reading, base: CaseBase): CaseDocument {
  const docNumber = findNumber(reading);
  const defendants = findDefendants(reading);
  const ofBatch = batchFacts(base.source);
  const issuers = findIssuers(reading, docNumber, base.kind, ofBatch.issuers);
  const names = defendants.map(({ name }) => name);
  const sentences = findSentences(reading, names);
  const events = findEvents(reading).filter(({ kind }) => kind !== 'execution' || sentences.some(isDeath));
  const { issuedOn, decidedOn = decidedAtOnce(events) } = findDatesOfCase(reading, ofBatch.issuedOn);
  const signed = signedDecision(reading, decidedOn, events);
  const keywords = findKeywords(reading);
  const { batch, theme } = findBatch(reading, ofBatch.title);
  const { turnedDown, convictions, held, ...found } = findCrimesOfCase(reading, names);
  const crimes = found.crimes.map(({ id }) => id);
  const official = crimes.length > 0 || tellsOfOffice(reading);
  return {
    ...base,
    family: 'case',
    ...(docNumber ? { docNumber: docNumber.value } : {}),
    ...(batch ? { batch: batch.value } : {}),
    ...(theme ? { theme: theme.value } : {}),
    issuers: issuers.map(({ value }) => value),
    ...(issuedOn ? { issuedOn: issuedOn.value } : {}),
    ...(decidedOn ? { decidedOn: decidedOn.value } : {}),
    keywords: keywords.map(({ value }) => value),
    findings: [...base.findings, ...findingsOf({ docNumber, batch, theme, issuers, issuedOn, decidedOn, keywords })],
    ...found,
    refusedCrimes: findRefusedCrimes(reading, found, turnedDown, names),
    sectors: findSectors(reading, found.crimes, official),
    procedures: findProcedures(reading),
    regions: findRegion(reading),
    citations: findCitations(reading, decidedOn?.value ?? lastMoment(reading)),
    references: findReferences(reading, docNumber?.value),
    defendants: withOffences(withStanding(defendants, reading, crimes), held, found),
    amounts: findAmounts(reading, offencesWithSums(reading, found, names, convictions), names, convictions),
    events: signed ? [...events, signed] : events,
    circumstances: findCircumstances(reading, defendants.length === 1),
    modi: official ? findModi(reading) : [],
    sentences,
  };
}
