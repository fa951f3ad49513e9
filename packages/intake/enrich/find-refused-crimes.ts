import type { CaseDocument, Evidence } from '@anjian/domain';
import type { TurnedDown } from './convictions.ts';
import { type CrimeMention, findCrimes } from './crime-names.ts';
import { isDenied } from './denied-offences.ts';
import type { CaseCrimes } from './find-crimes-of-case.ts';
import { matchesOf } from './matches-of.ts';
import { evidenceIn, type Line, type Reading } from './reading.ts';
import { sentencesOf } from './verdicts.ts';
import { withoutTitles } from './without-titles.ts';

type Refused = NonNullable<CaseDocument['refusedCrimes']>;

/** With what a person was charged on the way: 涉嫌受贿罪立案调查, 以贪污罪提起公诉, 移送意见为滥用职权罪. */
const CHARGE = /立案(?:侦查|调查)|移送|提起公诉|起诉书指控|指控|批准逮捕/u;
const CHARGED_WITH = /(?:涉嫌|以|犯|指控|构成|移送(?:意见|时)(?:认定)?为|移送时?认定为?)[^，。；]{0,24}$/u;
/** 张某涉嫌行贿、李某涉嫌受贿: each is charged with his own. */
const CHARGED_PERSON =
  /([\u4e00-\u9fff]{0,2}[\u4e00-\u9fff]某[\u4e00-\u9fff]?)(?:等人)?(?:涉嫌|犯|构成)[^，。；、]{0,10}$/u;
/** 有意见认为应认定挪用公款罪, 辩称应当按照非国家工作人员受贿处理: an offence that was argued for and is none of the decision. */
const ARGUED_FOR =
  /(?:有(?:的)?(?:意见|观点)认为|意见认为|辩护人(?:提出|认为|辩称)|辩称|辩解)[^。；]{0,70}(?:应当?|可以|只能|仅)?(?:认定(?:为|构成)?|构成|以|按照?|属于)[^，。；、]{0,6}$/u;
/** Asked and, where the decision names another offence, answered with no: 审查是否构成…罪. */
const ASKED = /(?:是否构成|曾考虑|最初不能排除|为什么不认定)[^，。；、]{0,4}$/u;
/** 优先适用徇私枉法罪: of two offences with which an act may agree the other one was chosen. */
const CHOSEN = /优先适用|适用特别规定|特别(?:规定|与一般|法)|竞合的?，|不再(?:适用|认定|评价)/u;
/** 个人行贿还是单位行贿的分歧. */
const DISPUTED = /还是[^，。；]{2,20}(?:分歧|争议)/u;
/** Where the views of a case and on it are told. */
const WEIGHED: ReadonlySet<Line['kind']> = new Set([
  'reasoning',
  'prosecution',
  'facts',
  'procedure',
  'outcome',
  'text',
  'significance',
]);
const SENTENCE = /[^。；]+[。；]?/gu;
const MAX_EVIDENCE = 3;

/**
 * Finds the offences that were charged or argued in a case and not established: those turned down, those with which the defendants were
 * charged on the way and which the decision does not name, those argued for in vain, and those that gave way to a more special one.
 */
export function findRefusedCrimes(
  reading: Reading,
  found: CaseCrimes,
  turnedDown: readonly TurnedDown[],
  defendants: readonly string[],
): Refused {
  const held = new Set([...found.crimes, ...found.otherCrimes].map(({ id }) => id));
  const decided = found.crimes.some(
    ({ status, evidence }) => status === 'established' || evidence.some(({ rule }) => rule === 'crime.title'),
  );
  const refused = new Map<string, Evidence[]>();
  for (const { mention, line, start, rule } of turnedDown)
    if (!held.has(mention.crime)) add(refused, mention, { line, start }, rule);
  if (decided) {
    for (const { line, start, text } of sentencesOf(reading)) {
      if (!CHARGE.test(text) || !isOnOwn(text, defendants)) continue;
      for (const mention of findCrimes(text)) {
        if (held.has(mention.crime) || !mention.marked) continue;
        if (!mention.duty && !defendants.some((name) => text.includes(name))) continue;
        const charged = CHARGED_PERSON.exec(text.slice(0, mention.start))?.[1];
        if (charged !== undefined && !defendants.some((name) => charged.includes(name))) continue;
        if (CHARGED_WITH.test(text.slice(0, mention.start))) add(refused, mention, { line, start }, 'crime.dropped');
      }
    }
  }
  for (const line of reading.lines) {
    if (!WEIGHED.has(line.kind)) continue;
    for (const { 0: text, index } of matchesOf(SENTENCE, withoutTitles(line.text))) {
      const mentions = findCrimes(text);
      const chosen = (CHOSEN.test(text) || DISPUTED.test(text)) && mentions.some(({ crime }) => held.has(crime));
      for (const mention of mentions) {
        if (held.has(mention.crime)) continue;
        const before = text.slice(0, mention.start);
        const weighed =
          (line.kind === 'reasoning' && isDenied(text, mention)) ||
          (decided &&
            mention.duty &&
            (ARGUED_FOR.test(before) ||
              (line.kind !== 'significance' && ASKED.test(before)) ||
              (chosen && (mention.marked || DISPUTED.test(text)))));
        if (weighed) add(refused, mention, { line, start: index }, 'crime.refused');
      }
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

/** Whether a charge is told of a defendant, or of nobody else by name. */
function isOnOwn(text: string, defendants: readonly string[]): boolean {
  return text.includes('被告人') || defendants.some((name) => text.includes(name)) || !MASKED_PERSON.test(text);
}

const MASKED_PERSON = /[\u4e00-\u9fff]某/u;
