import type { Citation, Evidence, Kind, Tag } from '@anjian/domain';
import { findCrimes } from './crime-names.ts';
import { crimesByArticle, crimesOfCriminalLaw } from './criminal-law-articles.ts';
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
      const ruled = RULED.test(line.text.slice(mention.end, mention.end + RULED_CHARACTERS));
      const crime = ruled && isOfUnits(mention, line.text) ? 'unit_bribe_taking' : mention.crime;
      const one = found.get(crime) ?? emptyOf(mention.duty);
      if (mention.marked || titled || ruled)
        one.marked += DEFINES.test(line.text.slice(mention.end, mention.end + 2)) ? 2 : 1;
      else one.unmarked++;
      one.titled ||= titled;
      if (one.evidence.length < MAX_EVIDENCE)
        one.evidence.push(
          evidenceIn(line, mention.start, mention.end, titled ? 'crime.governed_title' : 'crime.governed'),
        );
      found.set(crime, one);
    }
  }
  const worth = isCriminal(reading, citations) ? (all <= SHORT_NORM_MENTIONS ? 1 : UNMARKED_WORTH) : 0;
  const least = leastMentions(all, kind);
  const official = DUTY_TITLE.test(reading.title);
  const named = [...found]
    .filter(([, one]) => one.duty && (one.titled || one.marked + one.unmarked * worth >= least))
    .filter(([id, one]) => official || one.titled || one.marked > 0 || !METHODS.has(id))
    .filter(([id, one]) => official || one.titled || one.marked > 0 || one.unmarked > 1 || !CIRCUMSTANCES.has(id))
    .map(([id, one]) => ({ id, evidence: one.evidence.slice(0, MAX_EVIDENCE) }));
  const byArticle = PENALTY_CLAUSE_KINDS.has(kind) ? [] : crimesByArticle(reading, citations);
  return [...named, ...byArticle.filter(({ id }) => !named.some((one) => one.id === id))];
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

/** 存在刑讯逼供等非法取证行为的: what evidence must not come from is named so in every norm on procedure, as a deed and not as an offence. */
const METHODS: ReadonlySet<string> = new Set([
  'torture_confession',
  'violent_testimony',
  'unlawful_search',
  'unlawful_detention',
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

/**
 * 国家机关、国有公司……在经济往来中，在账外暗中收受……手续费的，以受贿论: what units do under these words is the offence of units,
 * 《刑法》第三百八十七条第二款.
 */
function isOfUnits({ crime, start }: { crime: string; start: number }, text: string): boolean {
  if (crime !== 'bribe_taking') return false;
  const sentence = text.slice(text.lastIndexOf('。', start) + 1, start);
  return UNITS_ACT.test(sentence) && !/工作人员|从事公务/u.test(sentence);
}

const UNITS_ACT =
  /单位受贿|(?:国家机关|国有公司|国有企业|事业单位|人民团体|上述单位|前款所列单位)[^。；]{0,30}[在，][^。；]{0,40}[账帐]外/u;

/** 滥用职权罪是指……: what defines an offence governs it, however seldom it names it. */
const DEFINES = /^是指/u;

function emptyOf(duty: boolean): Governed {
  return { marked: 0, unmarked: 0, titled: false, duty, evidence: [] };
}
