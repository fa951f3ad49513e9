import type { CaseDocument, Evidence } from '@anjian/domain';
import { type CrimeMention, findCrimes } from './crime-names.ts';
import { evidenceIn, type Line, type Reading, titleLine } from './reading.ts';
import { CONVICT, decidedSentences, sentencesOf } from './verdicts.ts';

/** The offences of a case: duty crimes by their ids, others by name. */
export type CaseCrimes = Pick<CaseDocument, 'crimes' | 'otherCrimes'>;

/** The rules by which offences of either kind are found. */
type CrimeRule = 'verdict' | 'title' | 'convict' | 'charge' | 'keywords';
type Found = Map<string, { duty: boolean; evidence: Evidence[] }>;

/** With these the last instance puts its own decision in the place of the former. */
const REPLACES =
  /改判|再审[^。；]{0,12}判决|作出再审|重审[^。；]{0,20}判决|抗诉后|撤销[^。；]{0,30}(?:判决|定罪|判项)/u;
/** Words right in front of a name which say that it is not the offence. */
const REFUSED =
  /(?:不构成|不成立|不应(?:当)?(?:认定|定)(?:为)?|并非|而非|不是|未认定|不认定|撤销[^，。；]{0,30}|由|指控的?|涉嫌)[^，。；、]{0,8}$/u;

/**
 * Finds the offences of which the persons of a case were convicted by the last decision; where the text prints none, those
 * of the title, then those charged, then those of the keywords. An offence that is only argued is not among them.
 */
export function findCrimesOfCase(reading: Reading, defendants: readonly string[] = []): CaseCrimes {
  const verdict = fromVerdicts(reading, defendants);
  const title = fromTitle(reading);
  const found = verdict.size > 0 ? merge(verdict, title) : title;
  if (![...found.values()].some((one) => one.duty)) {
    const fallback = [fromConvicts(reading), fromCharges(reading), fromKeywords(reading)].find((one) =>
      [...one.values()].some(({ duty }) => duty),
    );
    if (fallback && reading.lines.length > 0) for (const [crime, one] of fallback) found.set(crime, one);
  }
  return {
    crimes: [...found].filter(([, one]) => one.duty).map(tagOf),
    otherCrimes: [...found].filter(([, one]) => !one.duty).map(tagOf),
  };
}

function tagOf([id, { evidence }]: [string, { evidence: Evidence[] }]): CaseCrimes['crimes'][number] {
  const established = evidence.some(({ rule }) => ESTABLISHED.test(rule));
  const alleged = evidence.some(({ rule }) => rule.endsWith('.charge'));
  return {
    id,
    ...(established ? { status: 'established' } : alleged ? { status: 'alleged' } : {}),
    evidence: evidence.slice(0, MAX_EVIDENCE),
  };
}

const ESTABLISHED = /\.(?:verdict|convict)$/u;
const MAX_EVIDENCE = 3;

function fromVerdicts(reading: Reading, defendants: readonly string[]): Found {
  const found: Found = new Map();
  for (const { line, start, text, whole } of decidedSentences(reading)) {
    const mentions = findCrimes(text).filter(
      (mention) =>
        mention.marked &&
        !REFUSED.test(text.slice(Math.max(0, mention.start - 20), mention.start)) &&
        (mention.duty ||
          (isOwn(text.slice(0, mention.start), defendants) &&
            !ELSEWHERE.test(text.slice(mention.end, mention.end + ELSEWHERE_CHARACTERS)))),
    );
    if (mentions.length === 0) continue;
    if (REPLACES.test(whole)) found.clear();
    for (const mention of mentions) add(found, mention, line, start, 'verdict');
  }
  return found;
}

/**
 * Whether an offence outside of the duty crimes is that of a defendant: verdicts also name what those did whom an officer
 * shielded or let go. The last person named before it must be a defendant, and words of conviction lead to it.
 */
function isOwn(before: string, defendants: readonly string[]): boolean {
  const near = before.slice(-OWN_CHARACTERS);
  if (defendants.length === 0) return true;
  if (!CONVICTED_OF.test(near)) return false;
  const others = [...near.matchAll(MASKED_PERSON)].filter(
    (match) => !defendants.some((name) => name.includes(match[0]) || match[0].includes(name)),
  );
  const last = others.at(-1);
  const own = Math.max(...defendants.map((name) => near.lastIndexOf(name)), near.lastIndexOf('被告'), -1);
  return last === undefined || last.index < own;
}

/** Of others who are tried in a case of their own. */
const ELSEWHERE = /^[^，。；]{0,8}另案/u;
const ELSEWHERE_CHARACTERS = 12;
const OWN_CHARACTERS = 150;
const CONVICTED_OF = /(?:犯|以|构成|触犯|认定(?:为)?|定)[^。；]{0,60}$/u;
const MASKED_PERSON = /[\u4e00-\u9fff]某{1,2}[甲乙丙丁]?/gu;

/** The title names the offences without 罪; names in front of 等 are persons. */
function fromTitle(reading: Reading): Found {
  const found: Found = new Map();
  const line = titleLine(reading);
  for (const mention of findCrimes(line.text)) add(found, mention, line, 0, 'title');
  return found;
}

/** Cases about the execution of a sentence tell the convict's offences in a clause: 因犯…罪被…判处. */
function fromConvicts(reading: Reading): Found {
  return fromSentences(reading, CONVICT, 'convict');
}

function fromCharges(reading: Reading): Found {
  return fromSentences(
    reading,
    /移送[^。；]{0,30}(?:起诉|检察)|提起公诉|立案(?:侦查|调查)|涉嫌[^。；]{1,30}罪/u,
    'charge',
  );
}

function fromSentences(reading: Reading, pattern: RegExp, rule: CrimeRule): Found {
  const found: Found = new Map();
  for (const { line, start, text } of sentencesOf(reading)) {
    if (!pattern.test(text)) continue;
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
  one.evidence.push(
    evidenceIn(line, offset + mention.start, offset + mention.end, `${mention.duty ? 'crime' : 'other_crime'}.${rule}`),
  );
  found.set(mention.crime, one);
}

function merge(first: Found, second: Found): Found {
  const merged: Found = new Map(first);
  for (const [crime, one] of second) if (!merged.has(crime)) merged.set(crime, one);
  return merged;
}
