import type { Relation, RepealTie } from '@anjian/domain';
import type { Clues } from './clues.ts';
import { likeness } from './fingerprint.ts';
import { repealBetween } from './repeal-between.ts';

/** As much as one text has of another when only header, notes and slips of the pen differ. */
const SAME_TEXT = 0.9;
/** Copies of a short text whose headers differ; a title or a number in common must say the same. */
const NEAR_TEXT = 0.8;
/** No two texts of another subject are so much alike; sister rules of two places can be. */
const MUCH_ALIKE = 0.5;
/** Two accounts of one case share their facts. Other cases under the same articles share less. */
const SAME_CASE = 0.2;
/** Less than this is what any two norms with the same closing words have. */
const HARDLY_ALIKE = 0.2;
/** Enough to believe a number that both print. */
const SOME_ALIKE = 0.1;
/** Two sources of one text may take its adoption, its announcement or its publication for its date. */
const SAME_TIME_DAYS = 31;
/** Amendments, notices and replies of one title are not versions of each other: each is a paper of its own. */
const ONE_OF_MANY = /(?:修正案|决定|公告|公报|通告|通知|通报|批复|答复|复函|函|令)$/u;

/** What belongs to a document: what it is to that, how much their texts are alike, and what the later says of the earlier. */
export type Tie = { relation: Relation; likeness: number; repeal: RepealTie | null };

/** What `other` is to `mine`; undefined where they do not belong together. */
export function relationOf(mine: Clues, other: Clues): Tie | undefined {
  if (mine.demonstration !== other.demonstration) return repealed(repealBetween(mine, other), 0);
  if (mine.letters !== undefined && mine.letters === other.letters)
    return { relation: 'same', likeness: 1, repeal: null };
  const alike = mine.signature.length > 0 && other.signature.length > 0 ? likeness(mine.signature, other.signature) : 0;
  const relation = commentary(mine, other) ?? family(mine, other, alike);
  // One text in two sources does not repeal itself.
  const repeal = (relation === 'same' ? undefined : repealBetween(mine, other)) ?? null;
  if (relation !== undefined) return { relation, likeness: alike, repeal };
  return repealed(repeal, alike);
}

/** Two texts of which one only says something of the other. */
function repealed(repeal: RepealTie | null | undefined, alike: number): Tie | undefined {
  return repeal ? { relation: repeal.by === 'other' ? 'repealer' : 'repealed', likeness: alike, repeal } : undefined;
}

function commentary(mine: Clues, other: Clues): Relation | undefined {
  if (isNamed(mine.comments, other)) return 'about';
  return isNamed(other.comments, mine) ? 'comment' : undefined;
}

const SERIES = /^(?:检例|指导案例)\d+$/u;

function isNamed(comments: readonly string[], { family: kind, number, title, comments: own }: Clues): boolean {
  if (kind !== 'case' || own.length > 0) return false;
  // Where both say a number, the name says no more: many cases bear it.
  if (number !== undefined && comments.some((each) => SERIES.test(each))) return comments.includes(number);
  return comments.includes(title);
}

function family(mine: Clues, other: Clues, alike: number): Relation | undefined {
  // Two commentaries on one case are no sources of each other unless they are the same text.
  if (mine.comments.length + other.comments.length > 0) return alike >= SAME_TEXT ? 'same' : undefined;
  if (mine.family !== other.family) return alike >= SAME_TEXT ? 'same' : undefined;
  return mine.family === 'case' ? ofCases(mine, other, alike) : ofNorms(mine, other, alike);
}

function ofCases(mine: Clues, other: Clues, alike: number): Relation | undefined {
  // Two numbers of one series are two cases, however much one was written after the other.
  if (areTwoNumbers(mine, other)) return undefined;
  const named = contains(mine.title, other.title);
  if (alike >= MUCH_ALIKE) return 'same';
  if (mine.number !== undefined && mine.number === other.number && (named || alike >= SOME_ALIKE)) return 'same';
  // 张某受贿案 is the name of many cases: the text must agree.
  return mine.title === other.title && alike >= SAME_CASE ? 'same' : undefined;
}

function areTwoNumbers({ number: one }: Clues, { number: other }: Clues): boolean {
  return (
    one !== undefined && other !== undefined && one !== other && one.replace(/\d+$/u, '') === other.replace(/\d+$/u, '')
  );
}

function ofNorms(mine: Clues, other: Clues, alike: number): Relation | undefined {
  if (mine.title !== '' && mine.title === other.title && shareIssuers(mine, other))
    return ofOneTitle(mine, other, alike);
  // A law keeps the number of its first issue, so that a number says nothing of versions.
  if (mine.number !== undefined && mine.number === other.number && alike >= MUCH_ALIKE) return 'same';
  if (alike < NEAR_TEXT || !contains(mine.title, other.title)) return undefined;
  return isSameTime(mine, other) === false ? order(mine, other) : 'same';
}

function ofOneTitle(mine: Clues, other: Clues, alike: number): Relation | undefined {
  if (ONE_OF_MANY.test(mine.title) && alike < MUCH_ALIKE) return undefined;
  const together = isSameTime(mine, other);
  if (together === false) return alike >= SAME_TEXT && beforeEffect(mine, other) ? 'same' : order(mine, other);
  // Nobody issues two versions within a month: what is little alike is a part, as the books of a code are, or was cut short.
  if (together === true) return alike >= HARDLY_ALIKE ? 'same' : 'part';
  return alike >= NEAR_TEXT ? 'same' : 'version';
}

/** Whether two copies of one text bear days before the day of effect that at least one of them prints. */
function beforeEffect({ day: one = '', effective }: Clues, other: Clues): boolean {
  const from = effective ?? other.effective;
  return (
    from !== undefined && one <= from && (other.day ?? '') <= from && (effective ?? from) === (other.effective ?? from)
  );
}

/** Whether two documents are of one time; undefined where one has no date. */
function isSameTime(mine: Clues, theirs: Clues): boolean | undefined {
  const { day: one, effective } = mine;
  const { day: other } = theirs;
  if (one === undefined || other === undefined) return undefined;
  // One source tells the day of adoption, another that of issue: before the same day of effect there is one version.
  if (effective !== undefined && effective === theirs.effective && one <= effective && other <= effective) return true;
  return Math.abs(Date.parse(one) - Date.parse(other)) <= SAME_TIME_DAYS * 86_400_000;
}

function order({ day: mine = '' }: Clues, { day: other = '' }: Clues): Relation {
  return other > mine ? 'later' : 'earlier';
}

/** Many bodies rule 关于 one thing; the name of a law belongs to one text. */
function shareIssuers({ issuers: one, title }: Clues, { issuers: other }: Clues): boolean {
  if (!title.startsWith('关于')) return true;
  return one.length === 0 || other.length === 0 || one.some((issuer) => other.includes(issuer));
}

/** Shorter names than this stand in anything. */
const TELLING_NAME = 4;

function contains(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= TELLING_NAME && long.includes(short);
}
