import type { CaseDocument, Evidence } from '@anjian/domain';
import { type CrimeMention, findCrimes } from './crime-names.ts';
import type { CaseCrimes } from './find-crimes-of-case.ts';
import { evidenceIn, type Line, type Reading } from './reading.ts';
import { sentencesOf } from './verdicts.ts';

type Refused = NonNullable<CaseDocument['refusedCrimes']>;

/** Said right in front of a name: 不构成受贿罪, 不应认定为贪污罪, 而非行贿罪. */
const DENIED_BEFORE =
  /(?:不构成|不成立|不符合|不属于|不(?:宜|应当?|能|再)(?:以|按|认定|定性|适用)[^，。；、]{0,4}|并非|而非|而不是|不是|未认定(?:为)?|不认定(?:为)?)[^，。；、]{0,4}$/u;
/** Said right behind it: 受贿罪不能成立, 指控贪污罪证据不足. */
const DENIED_BEHIND =
  /^(?:的)?[^，。；、]{0,10}(?:不(?:能)?成立|证据不足|不予(?:认定|支持|采纳)|未予?认定|定性(?:不当|不准|错误))/u;
/** 由受贿罪变更为单位受贿罪, 将贪污改为职务侵占. */
const CHANGED_BEFORE = /(?:由|将|从)[^，。；、]{0,8}$/u;
const CHANGED_BEHIND = /^[^，。；]{0,6}(?:改变?|变更|调整|更正)(?:定性)?为/u;
/** Arguments of one side are refused by nobody yet. */
const ARGUED = /(?:辩护人|辩称|辩解|上诉(?:人)?(?:提出|称)|认为其|有观点认为|另有观点|有意见认为)[^。；]{0,60}$/u;
/** With what a person was charged on the way: 涉嫌受贿罪立案调查, 以贪污罪提起公诉. */
const CHARGE = /立案(?:侦查|调查)|移送[^。；]{0,24}(?:起诉|审查)|提起公诉|起诉书指控|批准逮捕/u;
const CHARGED_WITH = /(?:涉嫌|以|犯|指控)[^，。；]{0,24}$/u;
const LOOK_BACK = 70;
const MAX_EVIDENCE = 3;

/**
 * Finds the offences that were charged or argued in a case and not established: those said not to be constituted, and where a court
 * convicted, the duty crimes with which the defendants were charged on the way and which the decision does not name.
 */
export function findRefusedCrimes(reading: Reading, found: CaseCrimes, defendants: readonly string[]): Refused {
  const held = new Set([...found.crimes, ...found.otherCrimes].map(({ id }) => id));
  const convicted = found.crimes.some(({ status }) => status === 'established');
  const refused = new Map<string, Evidence[]>();
  for (const { line, start, text } of sentencesOf(reading)) {
    const charge = convicted && CHARGE.test(text) && isOnOwn(text, defendants);
    for (const mention of findCrimes(text)) {
      if (held.has(mention.crime)) continue;
      const rule = isDenied(text, mention)
        ? 'crime.refused'
        : charge && mention.duty && mention.marked && CHARGED_WITH.test(text.slice(0, mention.start))
          ? 'crime.dropped'
          : undefined;
      if (rule) add(refused, mention, { line, start }, rule);
    }
  }
  for (const line of reading.lines.filter(({ kind }) => kind === 'reasoning')) {
    for (const mention of findCrimes(line.text)) {
      if (!held.has(mention.crime) && isDenied(line.text, mention))
        add(refused, mention, { line, start: 0 }, 'crime.refused');
    }
  }
  return [...refused].map(([id, evidence]) => ({ id, evidence: evidence.slice(0, MAX_EVIDENCE) }));
}

type Place = { line: Line; start: number };

function add(
  refused: Map<string, Evidence[]>,
  mention: CrimeMention,
  { line, start }: Place,
  rule: 'crime.refused' | 'crime.dropped',
): void {
  const evidence = refused.get(mention.crime) ?? [];
  evidence.push(evidenceIn(line, start + mention.start, start + mention.end, rule));
  refused.set(mention.crime, evidence);
}

function isDenied(text: string, { start, end, marked }: CrimeMention): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const behind = text.slice(end, end + LOOK_BACK);
  if (ARGUED.test(before)) return false;
  if (CHANGED_BEFORE.test(before) && CHANGED_BEHIND.test(behind)) return true;
  return marked && (DENIED_BEFORE.test(before) || DENIED_BEHIND.test(behind));
}

/** Whether a charge is told of a defendant, or of nobody else by name. */
function isOnOwn(text: string, defendants: readonly string[]): boolean {
  return text.includes('被告人') || defendants.some((name) => text.includes(name)) || !MASKED_PERSON.test(text);
}

const MASKED_PERSON = /[\u4e00-\u9fff]某/u;
