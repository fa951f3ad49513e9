import type { Section, SectionKind } from '@anjian/domain';
import { convictionsOfCase, offencesByPerson } from '../enrich/convictions.ts';
import { findAmounts } from '../enrich/find-amounts.ts';
import { findBatch } from '../enrich/find-batch.ts';
import { findCircumstances } from '../enrich/find-circumstances.ts';
import { findCitations } from '../enrich/find-citations.ts';
import { findCrimesOfCase } from '../enrich/find-crimes-of-case.ts';
import { findCrimesOfNorm } from '../enrich/find-crimes-of-norm.ts';
import { findDatesOfCase } from '../enrich/find-dates-of-case.ts';
import { findDatesOfNorm } from '../enrich/find-dates-of-norm.ts';
import { findDefendants } from '../enrich/find-defendants.ts';
import { findEvents } from '../enrich/find-events.ts';
import { findIssuers } from '../enrich/find-issuers.ts';
import { findKeywords } from '../enrich/find-keywords.ts';
import { findKind } from '../enrich/find-kind.ts';
import { findModi } from '../enrich/find-modi.ts';
import { findNumber } from '../enrich/find-number.ts';
import { findProcedures } from '../enrich/find-procedures.ts';
import { findRefusedCrimes } from '../enrich/find-refused-crimes.ts';
import { findRegion } from '../enrich/find-region.ts';
import { findSectors } from '../enrich/find-sectors.ts';
import { findSectorsOfNorm } from '../enrich/find-sectors-of-norm.ts';
import { findSentences } from '../enrich/find-sentences.ts';
import { findValidityMark } from '../enrich/find-validity-mark.ts';
import { isFictional } from '../enrich/is-fictional.ts';
import { type Reading, toLines } from '../enrich/reading.ts';
import { findPrevailing } from '../enrich/repeals/find-prevailing.ts';
import { findRepeals } from '../enrich/repeals/find-repeals.ts';
import { LIMITS } from '../limits.ts';
import { hasCaseHeadings, splitCase } from '../parse/split-case.ts';
import { splitNorm } from '../parse/split-norm.ts';
import { splitTitle } from '../parse/split-title.ts';

/** A rule that is laid out for the lines of a text, and then run: only the run is measured. */
export type HostileRule = (lines: string[]) => () => unknown;

/** Every rule of the import by its name. */
export const HOSTILE_RULES: Record<string, HostileRule> = {
  splitTitle: (lines) => () => splitTitle(undefined, lines, ''),
  repairs: (lines) => {
    const section = sectionOf(lines, 'facts');
    return () => toLines([section], 'case');
  },
  hasCaseHeadings: (lines) => () => hasCaseHeadings(lines),
  splitCase: (lines) => () => splitCase(lines),
  splitNorm: (lines) => () => splitNorm(lines),
  findKind: (lines) => () =>
    findKind({
      title: titleOf(lines),
      head: lines.slice(0, 8).join('\n'),
      tail: lines.slice(-6).join('\n'),
      origin: '',
      hasCaseHeadings: false,
      hasArticles: true,
    }),
  ...ofReading('case', 'preface', {
    isFictional,
    findBatch: (reading) => findBatch(reading, reading.title),
    findNumber,
    findIssuers: (reading) => findIssuers(reading, undefined, 'typical_case'),
  }),
  ...ofReading('case', 'keywords', { findKeywords }),
  ...ofReading('case', 'facts', {
    findDefendants,
    findEvents,
    findCircumstances,
    findModi,
    findDatesOfCase,
    findCrimesOfCase: (reading) => findCrimesOfCase(reading, ['张某']),
    findRefusedCrimes: (reading) => findRefusedCrimes(reading, { crimes: [], otherCrimes: [] }, [], ['张某']),
    findSectors: (reading) => findSectors(reading, [{ id: 'bribe_giving', evidence: [] }], true),
    findProcedures,
    findRegion,
    findCitations: (reading) => findCitations(reading, undefined),
    findSentences: (reading) => findSentences(reading, ['张某', '某某有限公司']),
  }),
  findAmounts: (lines) => {
    const reading = readingOf(lines, 'case', 'facts');
    const crimes = ['bribe_taking', 'bribe_giving', 'embezzlement', 'abuse_of_power'];
    const persons = ['张某', '某某有限公司'];
    const convictions = offencesByPerson(convictionsOfCase(reading, persons).held);
    return () => findAmounts(reading, crimes, persons, convictions);
  },
  ...ofReading('case', 'related_law', {
    findRelatedLaw: (reading) => findCitations(reading, undefined),
  }),
  ...ofReading('norm', 'preface', {
    findNumberOfNorm: findNumber,
    findIssuersOfNorm: (reading) => findIssuers(reading, undefined, 'provisions'),
    findDatesOfNorm: (reading) => findDatesOfNorm(reading, ['npc']),
    findValidityMark,
  }),
  ...ofReading('norm', 'provisions', {
    findSectorsOfNorm: (reading) => findSectorsOfNorm(reading, 'guidance_opinion'),
    findCrimesOfNorm: (reading) => findCrimesOfNorm(reading, 'guidance_opinion', []),
    findCrimesOfCriminalLaw: (reading) => findCrimesOfNorm({ ...reading, title: '中华人民共和国刑法' }, 'law', []),
    findRepeals: (reading) => findRepeals({ ...reading, title: '关于废止部分司法解释的决定' }, [], ['spc']),
    findRepealsOfLaw: (reading) => findRepeals(reading, [], ['npc']),
    findPrevailing,
    findCitationsOfNorm: (reading) => findCitations(reading, undefined),
  }),
};

type ReadingRules = Record<string, (reading: Reading) => unknown>;

function ofReading(family: Reading['family'], kind: SectionKind, rules: ReadingRules): Record<string, HostileRule> {
  const laidOut = ([name, rule]: [string, ReadingRules[string]]): [string, HostileRule] => [
    name,
    (lines) => {
      const reading = readingOf(lines, family, kind);
      return () => rule(reading);
    },
  ];
  return Object.fromEntries(Object.entries(rules).map(laidOut));
}

function readingOf(lines: readonly string[], family: Reading['family'], kind: SectionKind): Reading {
  return {
    title: titleOf(lines),
    family,
    origin: '',
    lines: toLines([sectionOf(lines, kind)], family),
  };
}

function sectionOf(lines: readonly string[], kind: SectionKind): Section {
  return { kind, heading: '', level: 1, paragraphs: lines.map((text, at) => ({ n: at + 1, text })) };
}

/** No title is longer than the import lets one be. */
function titleOf(lines: readonly string[]): string {
  return (lines[0] ?? '').slice(0, LIMITS.titleCharacters);
}
