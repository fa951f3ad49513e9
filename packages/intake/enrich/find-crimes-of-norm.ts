import type { Citation, Evidence, Kind, Tag } from '@anjian/domain';
import { findCrimes } from './crime-names.ts';
import { crimesOfCriminalLaw } from './criminal-law-articles.ts';
import { matchesOf } from './matches-of.ts';
import { evidenceIn, type Reading, titleLine } from './reading.ts';

/** In a long norm 受贿数额 and 贪污行为 are said in passing: two such words are worth one of 受贿罪. */
const UNMARKED_WORTH = 0.5;
const MAX_EVIDENCE = 3;

type Governed = { marked: number; unmarked: number; titled: boolean; duty: boolean; evidence: Evidence[] };

/** In a short norm every offence named is meant; in a long one, an offence named once is an example or a border. */
function leastMentions(all: number, kind: Kind): number {
  if (PENALTY_CLAUSE_KINDS.has(kind)) return 3;
  return all > LONG_NORM_MENTIONS ? 2 : 1;
}

/** Statutes end with a clause that names the offences of their officials; they do not govern these. */
const PENALTY_CLAUSE_KINDS: ReadonlySet<Kind> = new Set([
  'law',
  'administrative_regulation',
  'supervision_regulation',
  'departmental_rule',
]);
/** A norm with more mentions of offences than this is long: one that lists and compares. */
const LONG_NORM_MENTIONS = 60;
/** With no more mentions than this a norm is so short that it names nothing in passing. */
const SHORT_NORM_MENTIONS = 30;

/** Finds the duty crimes that a norm governs: those of its title, and those that its provisions name; of the Criminal Law, those it defines. */
export function findCrimesOfNorm(reading: Reading, kind: Kind, citations: readonly Citation[]): Tag[] {
  const defined = kind === 'law' ? crimesOfCriminalLaw(reading, citations) : undefined;
  if (defined) return defined;
  const found = new Map<string, Governed>();
  let all = 0;
  const provisions = TRANSMITS.test(reading.title) ? [] : reading.lines;
  for (const line of [titleLine(reading), ...provisions]) {
    const titled = line.n === 0;
    const grounds = titled ? [] : retrialGrounds(line.text);
    for (const mention of findCrimes(line.text)) {
      if (!titled && isGroundOnly(mention, line.text, grounds)) continue;
      if (mention.duty) all++;
      const one = found.get(mention.crime) ?? emptyOf(mention.duty);
      const ruled = RULED.test(line.text.slice(mention.end, mention.end + RULED_CHARACTERS));
      if (mention.marked || titled || ruled)
        one.marked += DEFINES.test(line.text.slice(mention.end, mention.end + 2)) ? 2 : 1;
      else one.unmarked++;
      one.titled ||= titled;
      one.evidence.push(
        evidenceIn(line, mention.start, mention.end, titled ? 'crime.governed_title' : 'crime.governed'),
      );
      found.set(mention.crime, one);
    }
  }
  const worth = isCriminal(reading, citations) ? (all <= SHORT_NORM_MENTIONS ? 1 : UNMARKED_WORTH) : 0;
  const least = leastMentions(all, kind);
  const official = DUTY_TITLE.test(reading.title);
  return [...found]
    .filter(([, one]) => one.duty && (one.titled || one.marked + one.unmarked * worth >= least))
    .filter(([id, one]) => official || one.titled || one.marked > 0 || one.unmarked > 1 || !CIRCUMSTANCES.has(id))
    .map(([id, one]) => ({ id, evidence: one.evidence.slice(0, MAX_EVIDENCE) }));
}

/** A paper that hands on cases rules on nothing: what it says of offences is said of these. */
const TRANSMITS =
  /(?:印发|发布|公布|转发|通报|下发)[^。]{0,80}(?:案例|事例|案件)(?:》|”)?(?:的(?:通知|通报|函|公告))?$/u;

/**
 * Procedure and arbitration law name what judges may have done as a ground for a retrial (民事诉讼法第二百一十一条第十三项,
 * 刑事诉讼法第二百五十三条第五项, 仲裁法第五十八条第六项): no norm that repeats these words governs the offences in them.
 */
const RETRIAL_GROUND =
  /(?:贪污|索贿|受贿|贿赂)[、，]?(?:受贿)?[、，]\s?徇私舞弊(?:[、，或者]{1,3}枉法(?:裁判|裁决|仲裁))?/gu;
/** 枉法裁判 alone is a reproach that statutes make of many; the offence is that of civil and administrative judgments. */
const BARE = '枉法裁判';
const CIVIL = /民事|行政/u;
const CIVIL_CHARACTERS = 40;

function retrialGrounds(text: string): { start: number; end: number }[] {
  return text.includes('徇私舞弊')
    ? [...matchesOf(RETRIAL_GROUND, text)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    : [];
}

function isGroundOnly(
  { start, end }: { start: number; end: number },
  text: string,
  grounds: readonly { start: number; end: number }[],
): boolean {
  if (grounds.some((ground) => start >= ground.start && end <= ground.end)) return true;
  return text.slice(start, end) === BARE && !CIVIL.test(text.slice(Math.max(0, start - CIVIL_CHARACTERS), start));
}

/** A title that announces criminal matters. */
const CRIMINAL_TITLE = /刑|罪|贪污|贿|渎职|职务|监察|纪律|检察|侦查|反腐/u;

/** A title that announces duty crimes: in other norms 向国家工作人员行贿的 is a circumstance of what they are about. */
const DUTY_TITLE =
  /贪污|贿|渎职|职务|监察|纪律|检察|反腐|国家(?:机关|工作)|挪用|滥用职权|玩忽|徇私|经济犯罪|立案标准|追诉标准|罪名|《中华人民共和国刑法/u;

/** What norms on other matters name as a circumstance or an element of them. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set([
  'bribe_giving',
  'bribe_taking',
  'embezzlement',
  'abuse_of_power',
  'dereliction_of_duty',
  'unlawful_detention',
  'unlawful_search',
  'torture_confession',
]);

/** What norms say that tell how offences are dealt with. */
const PUNISHING = /论处|定罪处罚|从重处罚|查处|追究(?:其|的)?刑事责任/u;

/**
 * Whether a norm speaks of offences at all. In civil procedure 审判人员……有贪污受贿，徇私舞弊，枉法裁判行为 is a ground for a retrial
 * (民事诉讼法第二百一十一条第十三项), and no norm that repeats it governs these offences.
 */
function isCriminal({ title, lines }: Reading, citations: readonly Citation[]): boolean {
  return (
    CRIMINAL_TITLE.test(title) ||
    citations.some(({ law }) => law.startsWith('刑法')) ||
    lines.some(({ text }) => PUNISHING.test(text))
  );
}

/** 以受贿论处 rules on the offence though 罪 is left out. */
const RULED = /^(?:论处|定罪|处罚)/u;
const RULED_CHARACTERS = 2;

/** 滥用职权罪是指……: what defines an offence governs it, however seldom it names it. */
const DEFINES = /^是指/u;

function emptyOf(duty: boolean): Governed {
  return { marked: 0, unmarked: 0, titled: false, duty, evidence: [] };
}
