import type { RepealTie } from '@anjian/domain';
import type { Clues } from './clues.ts';
import type { NamedNorm } from './repeal-clues.ts';

/** Days between which two sources may date one text. */
const SAME_TIME_DAYS = 31;
const DAY_MS = 86_400_000;
/** Shorter names than this may be anybody's, unless they are the name of a law: 刑法, 担保法. */
const TELLING_NAME = 4;
const LAW = /^.{1,2}法$/u;
/** The congress and its standing committee are told apart by few texts. */
const CONGRESS: ReadonlySet<string> = new Set(['npc', 'npcsc']);

/**
 * What the later of two norms says of the earlier, as `mine` sees it; undefined where neither names the other. A wrong repeal is worse than
 * a missing one: the number or the whole title must agree, and nothing that is known of either may speak against it.
 */
export function repealBetween(mine: Clues, other: Clues): RepealTie | undefined {
  return tieOf(other, mine, 'other') ?? tieOf(mine, other, 'this');
}

function tieOf(later: Clues, earlier: Clues, by: RepealTie['by']): RepealTie | undefined {
  // A digest bears the number of what it tells in other words, and shares its fate; fiction repeals nothing real, nor the other way round.
  const isDigest = earlier.demonstration && !later.demonstration;
  if (earlier.demonstration !== later.demonstration && !isDigest) return undefined;
  const named = later.repeals.filter(
    (each) =>
      isMeant(each, earlier, later) && (!isDigest || (each.number !== undefined && each.number === earlier.number)),
  );
  // What says that all of it ceases outweighs what says it of a part.
  const found = named.find(({ manner }) => manner === 'repealed') ?? named[0];
  if (!found) return basisOf(later, earlier, by);
  const { manner, from = null, paragraph, at } = found;
  return { by, manner, from, paragraph, at };
}

/**
 * The later text puts the law out of force that the earlier one interprets: no court has said that the interpretation ceased, and hardly
 * any still applies.
 */
function basisOf(later: Clues, earlier: Clues, by: RepealTie['by']): RepealTie | undefined {
  const { latest, interprets = [] } = earlier;
  const law = later.repeals.find(({ title, manner }) => manner === 'repealed' && interprets.includes(title));
  const ceased = law?.from ?? later.day;
  if (!law || ceased === undefined || latest === undefined || latest >= ceased) return undefined;
  return { by, manner: 'basis', from: law.from ?? null, paragraph: law.paragraph, at: law.at };
}

function isMeant(named: NamedNorm, earlier: Clues, later: Clues): boolean {
  if (earlier.letters !== undefined && earlier.letters === later.letters) return false;
  // Another version of the text that speaks says the same.
  if (earlier.repeals.some((each) => isSameName(each, named))) return false;
  const hasTitle = isTelling(named.title) && earlier.names.includes(named.title);
  if (named.number !== undefined && earlier.number !== undefined)
    return named.number === earlier.number && (hasTitle || named.title === '' || isNear(named.title, earlier.names));
  return hasTitle && shareIssuers(named.issuers, earlier.issuers) && isOfItsTime(named, earlier, later);
}

function isTelling(title: string): boolean {
  return title.length >= TELLING_NAME || LAW.test(title);
}

function isSameName(one: NamedNorm, other: NamedNorm): boolean {
  return one.title === other.title && one.number === other.number && one.days.join() === other.days.join();
}

/** A slip or a short form in a title is forgiven where the number agrees. */
function isNear(title: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const [short, long] = name.length < title.length ? [name, title] : [title, name];
    if (short.length < TELLING_NAME) return false;
    let common = 0;
    for (let at = 0; at + 2 <= short.length; at++) if (long.includes(short.slice(at, at + 2))) common++;
    return common / (short.length - 1) >= NEAR_TITLE;
  });
}

/** The share of pairs of letters that two spellings of one title have in common at least. */
const NEAR_TITLE = 0.7;

function shareIssuers(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return true;
  const isCongress = (issuers: readonly string[]): boolean => issuers.some((issuer) => CONGRESS.has(issuer));
  return one.some((issuer) => other.includes(issuer)) || (isCongress(one) && isCongress(other));
}

/** Whether what bears the name can be the text that was meant: made before it ceased, and not before it was issued. */
function isOfItsTime(named: NamedNorm, earlier: Clues, later: Clues): boolean {
  const ownTitle = later.names.includes(named.title);
  // An amended text is issued with the amendment, which may hold much later.
  const before = named.manner === 'amended' ? later.issued : (named.from ?? later.day);
  const { latest } = earlier;
  if (latest === undefined) return isSureUndated(named, earlier, { ownTitle, before });
  if (before === undefined) return !ownTitle && named.manner !== 'amended';
  if (latest >= before) return false;
  // A text of the same title and time is a copy of the one that speaks.
  if (
    (ownTitle || named.manner === 'amended') &&
    later.day !== undefined &&
    daysBetween(latest, later.day) <= SAME_TIME_DAYS
  )
    return false;
  const [first] = named.days.toSorted();
  return first === undefined || latest >= first || daysBetween(latest, first) <= SAME_TIME_DAYS;
}

/** A text without any date may be a later one of the same title, as long as nothing tells the two apart. */
function isSureUndated(
  { days, manner }: NamedNorm,
  { speaksOf }: Clues,
  { ownTitle, before }: { ownTitle: boolean; before: string | undefined },
): boolean {
  if (ownTitle || manner === 'amended' || days.length > 0) return false;
  return before === undefined || speaksOf === undefined || speaksOf <= Number(before.slice(0, 4));
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / DAY_MS;
}
