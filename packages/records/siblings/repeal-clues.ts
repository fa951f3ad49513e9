import { documentYear, type LegalDocument, type Repeal } from '@anjian/domain';
import { caseNumberKey, titleKeyOf } from './name-keys.ts';
import { versionDay } from './version-day.ts';

/** An earlier norm as a later one names it, in the spelling in which names are compared. */
export type NamedNorm = Pick<Repeal, 'days' | 'issuers' | 'manner'> & {
  title: string;
  number: string | undefined;
  /** The first day from which it holds; undefined where no text tells one. */
  from: string | undefined;
  /** The paragraph that names it, and its place in the list. */
  paragraph: number;
  at: number;
};

/** What of a norm tells which others it puts out of force, and which may put it out of force. */
export type RepealClues = {
  /** Title keys under which others may name it. */
  names: readonly string[];
  repeals: readonly NamedNorm[];
  /** Title keys of the laws that it interprets by its title: 关于适用《中华人民共和国婚姻法》若干问题的解释; absent in clues stored before. */
  interprets?: readonly string[];
  /** The last day on which it can have been made: its version's, else the end of the year that its number or title tells. */
  latest: string | undefined;
  /** The first day on which it can have been issued, by the same. */
  issued: string | undefined;
  /** The day of effect that it prints: that of its first version, whatever amended it. */
  effective: string | undefined;
  /** The first day from which this version holds. */
  holdsFrom: string | undefined;
  /** The latest year that its text tells of: no text is older than what it speaks of. */
  speaksOf: number | undefined;
};

const NOTHING: RepealClues = {
  names: [],
  repeals: [],
  latest: undefined,
  issued: undefined,
  effective: undefined,
  holdsFrom: undefined,
  speaksOf: undefined,
};

/** Reads what a norm repeals and how it can be named; nothing of a case. */
export function repealClues(document: LegalDocument): RepealClues {
  if (document.family === 'case') return NOTHING;
  const day = versionDay(document);
  const year = documentYear(document)?.year;
  const { effectiveOn, issuedOn, repeals = [] } = document;
  const issued = issuedOn ?? (year === undefined ? undefined : `${year}-01-01`);
  return {
    names: namesOf(document.title),
    repeals: repeals.map((each, at) => namedNorm(each, at, each.from ?? effectiveOn ?? issuedOn)),
    interprets: lawsInterpreted(document),
    latest: day ?? (year === undefined ? undefined : `${year}-12-31`),
    issued,
    effective: effectiveOn,
    holdsFrom: [day, effectiveOn]
      .filter((each) => each !== undefined)
      .toSorted()
      .at(-1),
    speaksOf: latestYearIn(document),
  };
}

function namedNorm({ title, number, days, issuers, manner, evidence }: Repeal, at: number, from?: string): NamedNorm {
  return {
    title: namesOf(title).at(-1) ?? '',
    number: number === undefined ? undefined : caseNumberKey(number),
    days,
    issuers,
    manner,
    from,
    paragraph: evidence[0]?.paragraph ?? 0,
    at,
  };
}

/** 关于印发《…规定》的通知 is filed under either name. */
const WRAPPER = /(?:关于)?(?:印发|发布|公布|颁发|下发)[《〈](.+)[》〉]的(?:通知|公告|决定|通告)/u;

/** The keys of a title: its own, and that of the text which it sends out; the last one is that by which it is best known. */
function namesOf(title: string): string[] {
  const inner = WRAPPER.exec(title)?.[1];
  const names = [title, ...(inner === undefined ? [] : [inner])].map((each) =>
    titleKeyOf({ title: each, family: 'norm' }),
  );
  return [...new Set(names.filter((name) => name !== ''))];
}

const INTERPRETED =
  /(?:适用|执行|贯彻执行|贯彻实施|实施|审理|办理|理解)[^《》]{0,12}[《〈]((?:中华人民共和国)?[^《》〈〉]{1,30}(?:法|条例|法典|通则|总则))[》〉]/gu;

function lawsInterpreted({ title }: LegalDocument): string[] {
  return [...title.matchAll(INTERPRETED)].map(([, law = '']) => titleKeyOf({ title: law, family: 'norm' }));
}

const YEAR = /(?:〔|\[|（|\(|(?<!\d))((?:19|20)\d{2})(?:年|〕|\]|）|\))/gu;
const THIS_CENTURY_ENDS = 2100;

function latestYearIn({ sections }: LegalDocument): number | undefined {
  let latest = 0;
  for (const { paragraphs } of sections)
    for (const { text } of paragraphs)
      for (const [, year] of text.matchAll(YEAR)) latest = Math.max(latest, Number(year));
  return latest === 0 || latest >= THIS_CENTURY_ENDS ? undefined : latest;
}
