import { findCrimes } from './crime-names.ts';
import type { Line } from './reading.ts';

/** What is known of a case while its sums are read. */
export type AmountContext = {
  grouped: ReadonlyMap<string, string[]>;
  /** The other side of bribes where it is not tried, and the offences for which its verbs count. */
  mirrored: { group: string; crimes: readonly string[] } | undefined;
  defendants: readonly string[];
  /** The offences of each defendant by the verdict. */
  convictions: ReadonlyMap<string, ReadonlySet<string>>;
  /** The paragraphs that told of a group, in order. */
  counts: Map<string, number[]>;
  /** The group of the sum told last. */
  group: string | undefined;
};

/** The defendants who were convicted of an offence. */
export function convictedOf({ convictions }: AmountContext, crime: string): string[] {
  return [...convictions].filter(([, crimes]) => crimes.has(crime)).map(([name]) => name);
}

/** The offences of a group of verbs, those of the other side of bribes among them. */
function crimesIn({ grouped, mirrored }: AmountContext, group: string): readonly string[] {
  return grouped.get(group) ?? (mirrored?.group === group ? mirrored.crimes : []);
}

/** Whether verbs of a group may tell the sum of an offence of this case. */
export function isTried(context: AmountContext, group: string): boolean {
  return crimesIn(context, group).length > 0;
}

/** Money that is disposed of is taken by nobody here: these groups come first where 将 or 把 stands in front of a sum. */
const DISPOSING = ['misappropriating', 'laundering', 'embezzling', 'dividing', 'lending'];

/** Which of the groups of a verb is meant: one that is tried before the other side of a bribe. */
export function groupOf(context: AmountContext, groups: readonly string[], disposed: boolean): string | undefined {
  const tried = groups.filter((one) => context.grouped.has(one));
  // Where property is tried that nobody explains, 差额 is what it exceeds income by, and no price.
  if (tried.includes(UNEXPLAINED)) return UNEXPLAINED;
  return (
    (disposed ? tried.find((one) => DISPOSING.includes(one)) : undefined) ??
    tried[0] ??
    groups.find((one) => isTried(context, one))
  );
}

const UNEXPLAINED = 'unexplained';

/** The offences of a sum, and among which the text does not choose. */
export type CrimeChoice = { chosen: readonly string[]; among: readonly string[] };

/** Which of several offences with the same verbs is meant: the one named beside, that of the heading, that of the person; a loss is that of all. */
export function crimesOf(
  context: AmountContext,
  group: string,
  at: { line: Line; headed: string | undefined },
  named: readonly string[],
  subjects: readonly string[],
): CrimeChoice {
  const crimes = crimesIn(context, group);
  const only = (chosen: readonly string[]): CrimeChoice => ({ chosen, among: chosen });
  const ofCount =
    at.headed !== undefined && [...context.grouped.values()].some((list) => list.includes(at.headed ?? ''));
  // A count tells of its own offence, whatever else its sentences mention.
  if (ofCount && !crimes.includes(at.headed ?? '') && named.length === 0) return only([]);
  if (crimes.length <= 1) return only(crimes);
  const own = [...new Set(named.filter((crime) => crimes.includes(crime)))];
  if (own.length === 1) return only(own);
  if (at.headed !== undefined && crimes.includes(at.headed)) return only([at.headed]);
  const convicted = crimes.filter((crime) => subjects.some((name) => context.convictions.get(name)?.has(crime)));
  if (convicted.length === 1) return only(convicted);
  if (group === 'losing') return only(crimes);
  // One paragraph for each count, in the order in which the verdict or the title names them.
  const paragraphs = context.counts.get(group) ?? [];
  if (!paragraphs.includes(at.line.n)) paragraphs.push(at.line.n);
  context.counts.set(group, paragraphs);
  const place = Math.min(paragraphs.indexOf(at.line.n), crimes.length - 1);
  return { chosen: crimes.slice(place, place + 1), among: crimes };
}

/** （一）受贿罪。 or 2.贪污: the count that a paragraph tells. */
export function headingOf(line: Line): string | undefined {
  const head = line.text.slice(0, HEADING_CHARACTERS);
  if (!/^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|关于|第[一二三四五六七八九十]起)/u.test(head))
    return undefined;
  const [first] = findCrimes(head);
  return first !== undefined && first.start <= HEADING_START ? first.crime : undefined;
}

const HEADING_CHARACTERS = 30;
const HEADING_START = 10;
