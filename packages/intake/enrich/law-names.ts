import { lawName } from '@anjian/domain';
import { bareLaws, STANDARD_NAMES } from './bare-laws.ts';
import { matchesOf } from './matches-of.ts';

/** A law or document named in a text: its short standard name, UTF-16 offsets, and whether it stands in 《》. */
export type LawMention = { law: string; start: number; end: number; quoted: boolean };

const QUOTED = /《([^《》]{2,120}(?:《[^《》]{1,80}》[^《》]{0,80}){0,2})》/gu;
/** 刑法 in these words is no citation of it. */
const NOT_LAW = /^(?:学|理论|典|教|修正案|谦抑|上的|意义|解释学)/u;
const OLD_CRIMINAL_LAW =
  /(?:(?:19)?79年?(?:颁布|公布|制定|通过)?的?|(?:一九)?七九年?(?:颁布|公布|制定|通过)?的?|修订前的?|旧|原)(?:《?中华人民共和国)?《?刑法》?$/u;
/** 修正 and 修改 are what amendments do, 修订 what was done in 1997. */
const UNAMENDED_CRIMINAL_LAW = /修[正改]前的?(?:《?中华人民共和国)?《?刑法》?$/u;
const NEW_CRIMINAL_LAW =
  /(?:(?:19)?97年?(?:修[订改]|修正|颁布|公布)?的?|(?:一九)?九七年?(?:修[订改]|修正|颁布|公布)?的?|修[订改正]后?的?|新修[订改]的?|现行|新)(?:《?中华人民共和国)?《?刑法》?$/u;
/** 《刑法》（1979年）: the year stands behind. */
const OLD_BEHIND = /^》?[（(](?:1979|一九七九)/u;
const NEW_BEHIND = /^》?[（(](?:1997|一九九七)/u;
/** Laws that are not in STATUTES, where an article of theirs follows. */
const OTHER_LAW =
  /(?:^|[依照据反和及与、，。（“的违犯])([\u4e00-\u9fff]{2,16}?(?:法|条例))(?=第[一二三四五六七八九十百\d]{1,7}条)/gu;
const NOT_NAME = /[本该同此其](?:法|条例)$|办法$|方法$|司法$|[，。的]|规定/u;
/** What a sentence says of a law in front of its name; none of these words begins the name of one. */
const BEFORE_NAME =
  /^.*(?:依照|依据|根据|按照|参照|比照|适用|遵守|违反|符合|属于|修[改订正][前后]?|应当|或者|以及|除(?!外)|照)|^(?:对(?!外)|有|由|在|将|当)/u;
/** A short name given by the text itself. */
const ALIAS =
  /《([^《》]{2,120}(?:《[^《》]{1,80}》[^《》]{0,80}){0,2})》[^《》。；]{0,40}?以下(?:统一)?(?:简称|称)(?:为)?[“"]?《?([^《》“”"，。；）)]{2,24})/gu;

/** The name under which a document is cited, as printed or under an alias of the titles known here. */
function standardName(printed: string): string {
  const name = lawName(printed);
  // 《修正案（三）》 amends the Criminal Law: no other law has amendments that are numbered.
  if (NUMBERED_AMENDMENT.test(name)) return `刑法${name}`;
  return STANDARD_NAMES.get(name) ?? name;
}

const NUMBERED_AMENDMENT = /^修正案（[一二三四五六七八九十]{1,3}）$/u;

/** The short names that a text gives to documents: 以下简称《解释》. */
export function findAliases(texts: Iterable<string>): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const text of texts) {
    if (!text.includes('以下')) continue;
    for (const match of matchesOf(ALIAS, text)) {
      const [, full = '', short = ''] = match;
      if (!STANDARD_NAMES.has(short)) aliases.set(short.trim(), standardName(full));
    }
  }
  return aliases;
}

/** Finds the laws and documents named in a text, those in 《》 and statutes without. */
export function findLaws(text: string, aliases: ReadonlyMap<string, string>): LawMention[] {
  const found: LawMention[] = [];
  const taken: [number, number][] = [];
  for (const match of text.includes('《') ? matchesOf(QUOTED, text) : []) {
    const printed = match[1] ?? '';
    const quoted = { start: match.index, end: match.index + match[0].length };
    const place = titleAround(text, quoted) ?? quoted;
    taken.push([place.start, place.end]);
    const named =
      place === quoted
        ? (aliases.get(printed) ?? standardName(printed))
        : standardName(text.slice(place.start, place.end));
    found.push({ law: versionOf(named, text, place), ...place, quoted: true });
  }
  const free = outsideOf(taken);
  for (const { start, end, name } of bareLaws(text)) {
    const after = text.slice(end, end + 12);
    if (!free(start)) continue;
    const amendment = name === '刑法' ? /^修正案[（(][一二三四五六七八九十]+[）)]/u.exec(after) : null;
    if (amendment)
      found.push({
        law: standardName(`刑法${amendment[0]}`),
        start,
        end: end + amendment[0].length,
        quoted: false,
      });
    else if (!NOT_LAW.test(after)) {
      const law = versionOf(name, text, { start, end });
      found.push({ law, start, end, quoted: false });
    }
  }
  const statutes = new Set(found.map((one) => one.end));
  const isFree = outsideOf(taken);
  for (const match of /(?:法|条例)第/u.test(text) ? matchesOf(OTHER_LAW, text) : []) {
    const whole = match[1] ?? '';
    const printed = whole.replace(BEFORE_NAME, '');
    const end = match.index + match[0].length;
    const start = end - printed.length;
    if (!statutes.has(end) && isFree(start) && !NOT_NAME.test(printed) && printed.length > 1)
      found.push({ law: standardName(printed), start, end, quoted: false });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 关于执行《…补充规定》若干问题的解答, printed without quotes of its own, is another document than the one quoted inside. */
function titleAround(text: string, quoted: { start: number; end: number }): typeof quoted | undefined {
  const before = /关于(?:执行|适用|贯彻(?:执行|实施)?|实施|修改|办理)?$/u.exec(
    text.slice(Math.max(0, quoted.start - TITLE_LEAD), quoted.start),
  );
  const after = TITLE_REST.exec(text.slice(quoted.end, quoted.end + TITLE_CHARACTERS));
  if (!before || !after) return undefined;
  return { start: quoted.start - before[0].length, end: quoted.end + after[0].length };
}

const TITLE_LEAD = 10;
const TITLE_CHARACTERS = 40;
const TITLE_REST =
  /^(?:[^，。；：《》]{0,30}?(?:问题|犯罪|案件|罪名|程序|条款|条))的?(?:若干)?(?:补充)?(?:解答|解释|规定|意见|批复|通知|答复|决定|办法)(?:[（(][一二三四五六七八九十试行]{1,3}[）)])?/u;

/** Which Criminal Law the words around its name mean; the name alone leaves it open. */
function versionOf(law: string, text: string, { start, end }: { start: number; end: number }): string {
  if (law !== '刑法') return law;
  const around = text.slice(Math.max(0, start - VERSION_CHARACTERS), end);
  const behind = text.slice(end, end + VERSION_CHARACTERS);
  if (OLD_CRIMINAL_LAW.test(around) || OLD_BEHIND.test(behind)) return OLD_LAW;
  if (UNAMENDED_CRIMINAL_LAW.test(around)) return UNAMENDED_LAW;
  return NEW_CRIMINAL_LAW.test(around) || NEW_BEHIND.test(behind) ? NEW_LAW : law;
}

const VERSION_CHARACTERS = 12;

/** The Criminal Law of 1997, where a text names it so. */
export const NEW_LAW = '刑法(1997)';
/** The Criminal Law before a change that a text calls 修正: which one, the day of the text tells. */
export const UNAMENDED_LAW = '刑法(修正前)';
/** The Criminal Law of 1979, in force until 1997-09-30, has articles of its own under the same numbers. */
export const OLD_LAW = '刑法(1979)';

/** Tells of ascending places whether they lie outside of ascending stretches. */
function outsideOf(stretches: readonly (readonly [number, number])[]): (place: number) => boolean {
  let next = 0;
  return (place) => {
    while (next < stretches.length && (stretches[next]?.[1] ?? 0) <= place) next++;
    return place < (stretches[next]?.[0] ?? Number.POSITIVE_INFINITY);
  };
}
