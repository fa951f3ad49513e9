import type { SectionKind } from '@anjian/domain';
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

/** Every rule of the import by its name, as a function of the lines of a text. */
export const HOSTILE_RULES: Record<string, (lines: string[]) => unknown> = {
  splitTitle: (lines) => splitTitle(undefined, lines, ''),
  repairs: (lines) =>
    toLines(
      [{ kind: 'facts', heading: '', level: 1, paragraphs: lines.map((text, at) => ({ n: at + 1, text })) }],
      'case',
    ),
  hasCaseHeadings,
  splitCase,
  splitNorm,
  findKind: (lines) =>
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
    findAmounts: (reading) =>
      findAmounts(
        reading,
        ['bribe_taking', 'bribe_giving', 'embezzlement', 'abuse_of_power'],
        ['张某', '某某有限公司'],
        offencesByPerson(convictionsOfCase(reading, ['张某', '某某有限公司']).held),
      ),
    findDatesOfCase,
    findCrimesOfCase: (reading) => findCrimesOfCase(reading, ['张某']),
    findRefusedCrimes: (reading) => findRefusedCrimes(reading, { crimes: [], otherCrimes: [] }, [], ['张某']),
    findSectors: (reading) => findSectors(reading, [{ id: 'bribe_giving', evidence: [] }], true),
    findProcedures,
    findRegion,
    findCitations: (reading) => findCitations(reading, undefined),
    findSentences: (reading) => findSentences(reading, ['张某', '某某有限公司']),
  }),
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

function ofReading(family: Reading['family'], kind: SectionKind, rules: ReadingRules) {
  const entries = Object.entries(rules).map(([name, rule]) => [
    name,
    (lines: string[]) =>
      rule({
        title: titleOf(lines),
        family,
        origin: '',
        lines: lines.map((text, place) => ({ n: place + 1, text, kind, heading: '' })),
      }),
  ]);
  return Object.fromEntries(entries);
}

/** No title is longer than the import lets one be. */
function titleOf(lines: readonly string[]): string {
  return (lines[0] ?? '').slice(0, LIMITS.titleCharacters);
}
