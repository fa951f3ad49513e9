import { type Evidence, ISSUERS, type Kind, lawName, type RuleId } from '@anjian/domain';
import { isDateLine } from '../parse/date-line.ts';
import { localBodies, withoutLocalBodies } from './local-bodies.ts';
import { evidenceIn, headLines, type Line, type Reading, titleLine } from './reading.ts';
import type { Told } from './told.ts';

/** Names by which bodies are printed, longest first, so that a research office is not taken for its house. */
const NAMES: readonly (readonly [string, string])[] = ISSUERS.terms
  .flatMap((term) =>
    [term.label.zh, ...('aliases' in term ? term.aliases : [])].map((name) => [name, term.id] as const),
  )
  .sort((a, b) => b[0].length - a[0].length);
/** What the short title 两高 stands for. */
const BOTH_HIGH = ['spc', 'spp'];
/** Who alone makes norms of a kind: 立法法 articles 72 and 118. */
const BY_KIND: Partial<Record<Kind, string[]>> = {
  administrative_regulation: ['state_council'],
  supervision_regulation: ['nsc'],
};
/** Statutes that the congress itself adopted; its standing committee makes the others: 立法法 article 10. */
const OF_CONGRESS: ReadonlySet<string> = new Set([
  '宪法',
  '刑法',
  '刑事诉讼法',
  '民法典',
  '民法通则',
  '民法总则',
  '民事诉讼法',
  '行政诉讼法',
  '监察法',
  '立法法',
  '人民法院组织法',
  '人民检察院组织法',
  '行政处罚法',
  '外商投资法',
]);
/** The letters with which a body numbers what it issues: 法释〔2016〕9号, 高检发释字〔1999〕2号. */
const BY_NUMBER: readonly (readonly [RegExp, string])[] = [
  [/^法(?:释|发|办|复|研|〔|\()/u, 'spc'],
  [/^高检|^〔\d{4}〕高检/u, 'spp'],
  [/^国监/u, 'nsc'],
  [/^中纪/u, 'ccdi'],
  [/^国(?:发|办|函)|^国务院令/u, 'state_council'],
  [/^公(?:通|安部令)/u, 'mps'],
];
const TAIL_LINES = 6;
const LINE_CHARACTERS = 60;

/** The issuing bodies as ids of ISSUERS in printed order: from the series of a case; from title, head and sign-off of a norm. A case of a batch is issued by those who signed that (`inherited`). */
export function findIssuers(
  reading: Reading,
  number: Told | undefined,
  kind: Kind,
  inherited: readonly string[] = [],
): Told[] {
  const printed = reading.family === 'case' ? issuersOfCase(reading, number, inherited) : issuersOfNorm(reading);
  if (printed.length > 0) return printed;
  if (kind === 'law') {
    const ofCongress = OF_CONGRESS.has(lawName(reading.title.split('：')[0] ?? ''));
    return allBy([ofCongress ? 'npc' : 'npcsc'], 'issuer.kind');
  }
  const lettered = reading.family === 'norm' && BY_NUMBER.find(([letters]) => letters.test(number?.value ?? ''));
  if (BY_KIND[kind]) return allBy(BY_KIND[kind], 'issuer.kind');
  return lettered ? allBy([lettered[1]], 'issuer.letters', number) : [];
}

/** Bodies that the same words tell: those of the number, or none of the text. */
function allBy(ids: readonly string[], rule: RuleId, number?: Told): Told[] {
  const evidence = (number?.evidence ?? []).map((each): Evidence => ({ ...each, rule }));
  return ids.map((value) => ({ value, evidence, ...(evidence.length > 0 ? {} : { rule }) }));
}

function issuersOfCase(reading: Reading, number: Told | undefined, inherited: readonly string[]): Told[] {
  const printed = number?.value ?? '';
  if (printed.startsWith('检例')) return allBy(['spp'], 'issuer.series', number);
  // Numbers of the 人民法院案例库 begin with the year: 2024-03-1-402-001.
  if (printed.startsWith('指导案例') || /^\d{4}-/u.test(printed)) return allBy(['spc'], 'issuer.series', number);
  if (/年指导性案例第/u.test(printed)) return allBy(['ccdi', 'nsc'], 'issuer.series', number);
  let left = CASE_HEAD_CHARACTERS;
  const named: Told[] = [];
  const title = titleLine(reading);
  if (ISSUED_BY.test(title.text)) named.push(...bodiesIn(title, 'issuer.title'));
  for (const line of headLines(reading)) {
    named.push(...bodiesIn(line, 'issuer.head', line.text.slice(0, Math.max(0, left))));
    // （某省人民检察院2024年8月30日发布）
    if (left > 0 && line.text.length <= LINE_CHARACTERS && ISSUED_BY.test(line.text))
      named.push(...localBodiesIn(line, 'issuer.head'));
    left -= line.text.length + 1;
  }
  if (named.length > 0) return eachOnce(named);
  if (inherited.length > 0) return allBy(inherited, 'issuer.batch');
  const filed = bodyPlaces(reading.origin).map(({ id }) => id);
  return eachOnce(allBy(filed, 'issuer.origin'));
}

/** A case names its publisher within so many characters. */
const CASE_HEAD_CHARACTERS = 200;

function issuersOfNorm(reading: Reading): Told[] {
  const title = titleLine(reading);
  const about = title.text.indexOf('关于');
  const both = title.text.startsWith('两高');
  const leading = about > 0 ? title.text.slice(0, about) : (LEADING_BODIES.exec(title.text)?.[0] ?? '');
  const signed = signOff(reading);
  if (signed.length > 0) return signed;
  if (both) return BOTH_HIGH.map((value) => ({ value, evidence: [evidenceIn(title, 0, 2, 'issuer.title')] }));
  const inTitle = allBodiesIn(title, 'issuer.title', leading);
  if (inTitle.length > 0) return inTitle;
  const head = headLines(reading);
  const named = headNames(head);
  if (named.length > 0) return named;
  const issued = head.find((line) => line.text.length <= LINE_CHARACTERS && ISSUED_BY.test(line.text));
  const issuedBy = issued ? allBodiesIn(issued, 'issuer.head') : [];
  if (issuedBy.length > 0) return issuedBy;
  const labelled = head.find((line) => /(?:发布部门|发文机关|制定机关|颁布单位)/u.test(line.text));
  if (labelled) return bodiesIn(labelled, 'issuer.head');
  const adopted = head.find((line) => ADOPTED.test(line.text.slice(firstOf(ADOPTING, line.text))));
  return adopted ? bodiesIn(adopted, 'issuer.adopted') : [];
}

/** The bodies that head a text, each on a line of its own or all on one: 最高人民法院, under it 最高人民检察院, then 公告. */
function headNames(head: readonly Line[]): Told[] {
  const first = head.findIndex(isNameLine);
  if (first < 0) return [];
  const after = head.slice(first).findIndex((line) => !isNameLine(line));
  return eachOnce(
    head.slice(first, after < 0 ? undefined : first + after).flatMap((line) => bodiesIn(line, 'issuer.head')),
  );
}

function isNameLine({ text }: Line): boolean {
  return text.length <= LINE_CHARACTERS && !/通过|收悉/u.test(text) && onlyNames(text);
}

/** 国家监察委员会与最高人民检察院办理…办法: the names that a title without 关于 begins with. */
const LEADING_BODIES = new RegExp(`^(?:${NAMES.map(([name]) => name).join('|')}|[、和与及\\s])+`, 'u');
/** （某省人民检察院2021年4月26日印发） */
const ISSUED_BY = /印发|发布|公布|公告/u;

/** A meeting, or an announcement, and behind it the word that it adopts or publishes. */
const ADOPTING = /会议|公告|令/u;
const ADOPTED = /通过|公布|发布/u;

/** Where a pattern is found first; the end of the text where it is not. */
function firstOf(pattern: RegExp, text: string): number {
  const at = text.search(pattern);
  return at < 0 ? text.length : at;
}

/** The names that sign at the end, each on a line with nothing else. */
function signOff(reading: Reading): Told[] {
  const tail = reading.lines.slice(-TAIL_LINES).filter(isNameLine);
  const signed = tail.length > 0 ? tail : signedBefore(reading.lines);
  return eachOnce(signed.flatMap((line) => allBodiesIn(line, 'issuer.signed')));
}

/** What a notice annexes stands behind its signature: names right in front of a line that is a day. */
function signedBefore(lines: readonly Line[]): Line[] {
  const day = lines.findIndex((line, at) => at > 0 && isDateLine(line.text) && isNameLine(lines[at - 1] ?? line));
  const first = lines.slice(0, Math.max(day, 0)).findLastIndex((line) => !isNameLine(line));
  return lines.slice(first + 1, Math.max(day, 0));
}

function eachOnce(told: readonly Told[]): Told[] {
  return told.filter(({ value }, place) => told.findIndex((one) => one.value === value) === place);
}

/** Whether a line holds names of bodies and nothing but them, a date and 公告 or 文件. */
function onlyNames(text: string): boolean {
  // A local body with a colon behind it is who is written to.
  let rest = /[：:]\s*$/u.test(text) ? text : withoutLocalBodies(text);
  for (const [name] of NAMES) rest = rest.replaceAll(name, '');
  return (
    rest !== text &&
    rest.replace(
      /中华人民共和国|公告|文件|办公厅|[（(](?:印章|盖章|公章|章|印)[）)]|[\s\u3000、，：:\d年月日〇○一二三四五六七八九十（）()]/gu,
      '',
    ) === ''
  );
}

/** The bodies named in a line, or in the text that it begins with, in order, each once. */
function bodiesIn(line: Line, rule: RuleId, text = line.text): Told[] {
  return eachOnce(
    bodyPlaces(text).map(({ at, end, id }) => ({ value: id, evidence: [evidenceIn(line, at, end, rule)] })),
  );
}

/** Local bodies are kept under their printed names. */
function localBodiesIn(line: Line, rule: RuleId, text = line.text): Told[] {
  return localBodies(text).map(({ at, end, name }) => ({ value: name, evidence: [evidenceIn(line, at, end, rule)] }));
}

/** The bodies named in a line, those of the country first. */
function allBodiesIn(line: Line, rule: RuleId, text = line.text): Told[] {
  return eachOnce([...bodiesIn(line, rule, text), ...localBodiesIn(line, rule, text)]);
}

/** Where bodies are named in a text, in order; within a longer name none is found. */
export function bodyPlaces(text: string): { at: number; end: number; id: string }[] {
  const found: { at: number; end: number; id: string }[] = [];
  const taken = new Uint8Array(text.length);
  for (const [name, id] of NAMES) {
    for (let at = text.indexOf(name); at >= 0; ) {
      const end = at + name.length;
      const free = !taken.subarray(at, end).includes(1);
      if (free) {
        found.push({ at, end, id });
        taken.fill(1, at, end);
      }
      at = text.indexOf(name, free ? end : at + 1);
    }
  }
  return found.sort((a, b) => a.at - b.at);
}
