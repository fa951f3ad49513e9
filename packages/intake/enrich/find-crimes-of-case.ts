import type { CaseDocument, Evidence } from '@anjian/domain';
import { absorbedIn } from './absorbed-crimes.ts';
import { isAcquitted } from './acquitted.ts';
import { type AmountContext, headingOf } from './amount-counts.ts';
import { type Conviction, convictionsOfCase, offencesByPerson, type TurnedDown } from './convictions.ts';
import { type CrimeMention, findCrimes } from './crime-names.ts';
import { isBeforeNewCriminalLaw } from './criminal-law-of-1997.ts';
import { findDatesOfCase, lastMoment } from './find-dates-of-case.ts';
import { withoutOffencesOfAnybody } from './offences-of-anybody.ts';
import { evidenceIn, type Line, type Reading, TELLING_SECTIONS, titleLine } from './reading.ts';
import { tellsConviction } from './tells-conviction.ts';
import { decidedPart, sentencesOf } from './verdicts.ts';

/** The offences of a case: duty crimes by their ids, others by name. */
export type CaseCrimes = Pick<CaseDocument, 'crimes' | 'otherCrimes'>;

/** The rules by which offences of either kind are found. */
type CrimeRule = 'verdict' | 'title' | 'convict' | 'charge' | 'keywords';
type Found = Map<string, { duty: boolean; evidence: Evidence[] }>;

/**
 * Finds the offences of which the persons of a case were convicted by the last decision; where the text prints none, those
 * of the title, then those charged, then those of the keywords. An offence that is only argued is not among them.
 */
export function findCrimesOfCase(
  reading: Reading,
  defendants: readonly string[] = [],
): CaseCrimes & { turnedDown: TurnedDown[]; convictions: AmountContext['convictions']; held: Conviction[] } {
  const { held, turnedDown } = convictionsOfCase(reading, defendants);
  const verdict: Found = new Map();
  for (const { mention, line, start } of [...held, ...(held.length > 0 ? absorbedIn(reading, defendants) : [])])
    add(verdict, mention, line, start, 'verdict');
  const title = fromTitle(reading);
  if (verdict.size > 0) for (const { mention } of turnedDown) title.delete(mention.crime);
  const found = verdict.size > 0 ? merge(verdict, title) : title;
  if (![...found.values()].some((one) => one.duty)) {
    const fallback = [
      fromConvicts(reading),
      ...(triesSomebody(reading, defendants) ? [fromCharges(reading)] : []),
      fromKeywords(reading),
    ].find((one) => [...one.values()].some(({ duty }) => duty));
    if (fallback && reading.lines.length > 0) for (const [crime, one] of fallback) found.set(crime, one);
  }
  for (const [crime, one] of untold(reading, turnedDown)) if (!found.has(crime)) found.set(crime, one);
  // The case is about the sentence of this convict: what he was convicted of belongs to it, whoever was found out beside him.
  if (CONVICT_TITLE.test(reading.title))
    for (const [crime, one] of fromConvicts(reading)) if (!one.duty && !found.has(crime)) found.set(crime, one);
  const taken = found.get(TAKEN_AS_COMPANY_STAFF);
  if (taken && isBeforeNewCriminalLaw(findDatesOfCase(reading).decidedOn?.value ?? lastMoment(reading))) {
    found.delete(TAKEN_AS_COMPANY_STAFF);
    found.set('duty_embezzlement', { ...taken, duty: true });
  }
  const freed = isAcquitted(reading, defendants);
  const unconvicted = CONFISCATION_ONLY.test(reading.title) && !reading.lines.some(punishes);
  const sorted = withoutOffencesOfAnybody(found, reading);
  return {
    crimes: [...sorted].filter(([, one]) => one.duty).map((each) => tagOf(each, freed, unconvicted)),
    otherCrimes: [...sorted].filter(([, one]) => !one.duty).map((each) => tagOf(each, freed, unconvicted)),
    turnedDown,
    convictions: offencesByPerson(held),
    held,
  };
}

/**
 * Where the decision counts the offences without naming them all (以受贿罪等数罪判处, 犯数罪), the counts of the facts and the charge tell the
 * others, as far as nobody turned them down.
 */
function untold(reading: Reading, turnedDown: readonly TurnedDown[]): Found {
  const counted = sentencesOf(reading).some(({ text }) => COUNTED.test(decidedPart(text).text));
  if (!counted) return new Map();
  const found = fromCharges(reading);
  for (const line of reading.lines) {
    if (line.kind !== 'facts' && line.kind !== 'text') continue;
    const crime = line.text.length <= HEADING_CHARACTERS ? headingOf(line) : undefined;
    const mention = findCrimes(line.text).find((one) => one.crime === crime);
    if (mention) add(found, mention, line, 0, 'charge');
  }
  for (const { mention } of turnedDown) found.delete(mention.crime);
  return found;
}

const COUNTED =
  /等(?:数|多|[二两三四五六七八九十])(?:罪|个罪名|项罪名|项犯罪)|(?:犯|构成|以|因)(?:数|多)(?:罪|个罪名|项罪名)(?!并罚)/u;
/** （一）贪污事实 on a line of its own heads a count. */
const HEADING_CHARACTERS = 24;

/** 罪犯王某某暂予监外执行监督案, 社区矫正对象王某减刑监督案 */
const CONVICT_TITLE = /(?:罪犯|社区矫正对象|服刑人员)[^，。；]{1,20}(?:监督|减刑|假释|监外执行|收监|申诉)/u;

/** 侵占罪 was the offence of company staff by article 10 of the decision of 1995-02-28 on offences against the Company Law; the Criminal Law of 1979 had no other. */
const TAKEN_AS_COMPANY_STAFF = '侵占罪';

/** Who fled or died is not convicted: 《刑事诉讼法》第二百九十八条 confiscates what came of an offence with which he is only charged. */
const CONFISCATION_ONLY = /违法所得没收|没收违法所得/u;

function punishes({ kind, text }: Line): boolean {
  return TELLING_SECTIONS.has(kind) && /判处|决定执行/u.test(text);
}

function tagOf(
  [id, { evidence }]: [string, { evidence: Evidence[] }],
  freed: boolean,
  unconvicted: boolean,
): CaseCrimes['crimes'][number] {
  if (unconvicted) return { id, status: 'alleged', evidence: evidence.slice(0, MAX_EVIDENCE) };
  const established = !freed && evidence.some(({ rule }) => ESTABLISHED.test(rule));
  const alleged = evidence.some(({ rule }) => rule.endsWith('.charge'));
  return {
    id,
    ...(established ? { status: 'established' } : alleged ? { status: 'alleged' } : {}),
    evidence: evidence.slice(0, MAX_EVIDENCE),
  };
}

const ESTABLISHED = /\.(?:verdict|convict)$/u;
const MAX_EVIDENCE = 3;

/** The title names the offences without 罪; names in front of 等 are persons. */
function fromTitle(reading: Reading): Found {
  const found: Found = new Map();
  const line = titleLine(reading);
  for (const mention of findCrimes(line.text)) add(found, mention, line, 0, 'title');
  return found;
}

/** Cases about the execution of a sentence tell the convict's offences in a clause: 因犯…罪被…判处. */
function fromConvicts(reading: Reading): Found {
  return fromSentences(reading, tellsConviction, 'convict');
}

/** In a dispute of civil or administrative law, who is charged with an offence is charged in another case. */
function triesSomebody({ lines }: Reading, defendants: readonly string[]): boolean {
  return defendants.length > 0 || lines.some(({ kind, text }) => TELLING_SECTIONS.has(kind) && ACCUSED.test(text));
}

const ACCUSED = /被告人|犯罪嫌疑(?:人|单位)|罪犯|被调查人|被审查人|被不起诉/u;

function fromCharges(reading: Reading): Found {
  return fromSentences(reading, (text) => CHARGED.test(text), 'charge');
}

const CHARGED = /移送[^。；]{0,30}(?:起诉|检察)|提起公诉|立案(?:侦查|调查)|涉嫌[^。；]{1,30}罪/u;

function fromSentences(reading: Reading, tells: (sentence: string) => boolean, rule: CrimeRule): Found {
  const found: Found = new Map();
  for (const { line, start, text } of sentencesOf(reading)) {
    if (!tells(text)) continue;
    for (const mention of findCrimes(text))
      if (mention.marked || SUSPECTED.test(text.slice(0, mention.start))) add(found, mention, line, start, rule);
  }
  return found;
}

/** 涉嫌受贿54万元的问题被移送…: discipline cases name the offence without 罪. */
const SUSPECTED = /涉嫌$/u;

function fromKeywords(reading: Reading): Found {
  const found: Found = new Map();
  if (reading.origin.includes('执纪')) return found;
  for (const line of reading.lines.filter((one) => one.kind === 'keywords')) {
    for (const mention of findCrimes(line.text)) if (mention.marked) add(found, mention, line, 0, 'keywords');
  }
  return found;
}

function add(found: Found, mention: CrimeMention, line: Line, offset: number, rule: CrimeRule): void {
  const one = found.get(mention.crime) ?? { duty: mention.duty, evidence: [] };
  const told = `${mention.duty ? 'crime' : 'other_crime'}.${rule}` as const;
  const evidence = evidenceIn(line, offset + mention.start, offset + mention.end, told);
  // An offence of several persons is told once.
  const last = one.evidence.at(-1);
  if (last?.paragraph !== evidence.paragraph || last.start !== evidence.start) one.evidence.push(evidence);
  found.set(mention.crime, one);
}

function merge(first: Found, second: Found): Found {
  const merged: Found = new Map(first);
  for (const [crime, one] of second) if (!merged.has(crime)) merged.set(crime, one);
  return merged;
}
