import type { CaseDocument } from '@anjian/domain';
import { findCrimes } from './crime-names.ts';
import { findPost, findUsedPost, type Post, postEvidence } from './find-posts.ts';
import { matchesOf } from './matches-of.ts';
import { findBarePost, findNamedPost } from './named-posts.ts';
import { headOfTitle, namesOfTitle } from './names-of-title.ts';
import { inOrder } from './order-defendants.ts';
import { isPerson, isUnit } from './person-names.ts';
import { evidenceIn, type Line, type Reading, titleLine } from './reading.ts';
import { findSharedPost } from './shared-posts.ts';
import { isTriedElsewhere, isWarned } from './tried-elsewhere.ts';

type Defendant = CaseDocument['defendants'][number];

const ACCUSED_ROLE =
  '(?:原审被告人|被告人|犯罪嫌疑人|被调查人|被不起诉人|上诉人（原审被告人）|上诉人\\(原审被告人\\)|申诉人（原审被告人）|赔偿请求人|被审查人)';
/** Who serves a sentence: an accused beside him is the one on trial. */
const CONVICT_ROLE = '(?:罪犯|社区矫正对象|服刑人员)';
const NAME = '[\\u4e00-\\u9fff·]{2,4}';
/** 张某, 杨1某, 李××: a masked name ends where its masks do, whatever follows. */
const MASKED_NAME = '[\\u4e00-\\u9fff](?:\\d?某{1,2}[甲乙丙丁戊己]?|[×ＸX]{1,2}\\d?)(?![某×ＸX])';
type Patterns = { introduced: RegExp; accused: RegExp; list: RegExp };

function patternsOf(role: string): Patterns {
  return {
    // 被告人张某，男，… at the head of the facts; the discipline cases introduce a party member without a role.
    introduced: new RegExp(
      `(?:^|[。；\\s])(${role}[：:\\s]?\\s?)?([\\u4e00-\\u9fff·]{2,8}?)(?:（[^）]{1,20}）)?，(?=男|女|中共|中国共产党党员|\\d{4}年|原系|原任|系|[^，。]{2,30}原[^，。]{2,20}[，。])`,
      'gu',
    ),
    accused: new RegExp(
      `${role}[：:\\s]?(${NAME}?)(?=，|犯|系|利用|身为|作为|（|在|与|伙同|不服|因|收受|、|和|等[\\d两二三四五六七八九十]{1,3}[名人]|$)`,
      'gu',
    ),
    // 被告人王某、邵某、余某，原工作人员: one role for a list.
    list: new RegExp(`${role}[：:\\s]?(${NAME}(?:[、和及]${NAME}){1,12})(?=，|。|犯|等|（|分别)`, 'gu'),
  };
}

/** What an account of a deed goes on with behind the name of an accused: 于2013年6月间, 在担任经理期间, 对指控的事实无异议. */
const ACTS =
  '担任|时任|明知|主动|多次|先后|采取|原系|伙同|任职|[在于自从](?:担?任|(?:19|20)\\d{2}年|[同次当上下]年)|(?:19|20)\\d{2}年|对(?:公诉机关|检察机关|起诉书|指控|上述)|经(?:电话|传唤|人介绍|通知)|为(?:谋取|了|牟|掩盖|归还|偿还)|将(?:本单位|公司|单位|其|该|上述|人民币)|以(?:非法|虚|[^，。；]{1,8}名义)|不服|上诉(?:提出|称|认为)';
/** Before a court, whatever follows: 被告人徐某先后四次. */
const MASKED_ACCUSED = new RegExp(
  `(?:被告人|上诉人(?!（(?:原审|一审)(?:原告|被告[^人]|第三人)))[：:\\s]?(${MASKED_NAME}(?![\\u4e00-\\u9fff](?:利用|，|、|犯|身为|系|${ACTS}))|${NAME}?(?<![在于系身为曾时以])(?=${ACTS}))`,
  'gu',
);
const ON_TRIAL = patternsOf(ACCUSED_ROLE);
const SERVING = patternsOf(CONVICT_ROLE);
/** Who appeals in a dispute is called 上诉人 too: only a text on offences makes him an accused. */
const IN_DISPUTE: Patterns = { ...ON_TRIAL };
const ACCUSED_UNIT =
  /(?:被告单位|犯罪嫌疑单位|被不起诉单位|被告人单位)[：:]?([\u4e00-\u9fff\w（）()]{3,40}?)(?=，|。|（以下|\(以下|、|犯|在|为|系|的|及|向|由|利用|违反)/gu;
/** Where nobody is introduced, who is charged or sentenced: 以张某涉嫌受贿罪, 张某犯受贿罪. */
const CHARGED = new RegExp(
  `(?:以|对|，|；|。|：|、|认定|判决|人|长|员|任)(${NAME}?)(?:涉嫌|犯|构成)(?=[^，。；]{1,30}(?:罪|犯罪))`,
  'gu',
);
const CHARGE = /立案侦查|提起公诉|判决|判处|定罪处罚|移送[^。；]{0,20}起诉/u;
/** Persons are introduced where the facts begin. */
const SEARCHED_LINES = 20;
/** The case with the most at hand names fourteen; a list of more persons is no case. */
const MOST_DEFENDANTS = 200;

/** Finds the defendants of a case: those introduced with their sex and post, those called accused, and those of the title; else those charged. */
export function findDefendants(reading: Reading): Defendant[] {
  const found = new Map<string, Defendant>();
  const facts = reading.lines.filter(({ kind }) => kind === 'facts' || kind === 'text').slice(0, SEARCHED_LINES);
  const title = titleLine(reading);
  const onOffences = findCrimes(title.text).length > 0 || reading.lines.some(({ text }) => /被告人|罪/u.test(text));
  for (const line of facts) introducedIn(line, found, onOffences ? ON_TRIAL : IN_DISPUTE);
  const supervised = /监督案/u.test(title.text);
  if (found.size === 0 || supervised) for (const line of facts) introducedIn(line, found, SERVING);
  // 甲某等人: who the others are is told with the charge or the decision.
  if (supervised || /等/u.test(title.text))
    for (const line of decidedLines(reading)) {
      listedIn(line, found, ON_TRIAL);
      punishedIn(line, found);
    }
  for (const { name, at, unit } of namesOfTitle(title.text)) {
    // The title shortens the names of units, which the facts print in full.
    const known = unit && [...found.keys()].some(isUnit);
    if (!known) add(found, name, title, at);
  }
  if (found.size === 0 || supervised) chargedIn(reading, found);
  if (found.size === 0) {
    const first = headOfTitle(title.text);
    if (first) add(found, first.name, title, first.at);
  }
  for (const line of facts) {
    const named = /利用|分别|时任|原任|曾任|身为|原系/u.test(line.text);
    if (!named && !/被告人|上诉人|犯罪嫌疑人/u.test(line.text)) continue;
    const names = [...found.keys()];
    for (const { name, post } of found.values()) {
      if (post !== undefined || !line.text.includes(name)) continue;
      const used =
        findSharedPost(line, name) ??
        findUsedPost(line, name) ??
        findNamedPost(line, name, names) ??
        findBarePost(line, name);
      if (used) addPost(found, name, line, used);
    }
  }
  return inOrder([...found.values()], reading);
}

function introducedIn(line: Line, found: Map<string, Defendant>, patterns: Patterns): void {
  for (const match of matchesOf(patterns.introduced, line.text)) {
    if (found.size >= MOST_DEFENDANTS) return;
    const [, role, name = ''] = match;
    const at = match.index + match[0].indexOf(name, role?.length ?? 0);
    if (isPerson(name, role !== undefined)) addWithPost(found, name, line, at);
  }
  listedIn(line, found, patterns);
  const masked = patterns === SERVING ? [] : [...matchesOf(MASKED_ACCUSED, line.text)];
  for (const match of [...matchesOf(patterns.accused, line.text), ...masked]) {
    if (found.size >= MOST_DEFENDANTS) return;
    if (patterns === IN_DISPUTE && match[0].startsWith('上诉人')) continue;
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    const elsewhere = isTriedElsewhere(line.text, match.index, end);
    // 刘某 is the beginning of 刘某富, who was introduced in full.
    const cut = [...found.keys()].some((one) => one !== name && one.startsWith(name));
    if (isPerson(name, false) && !elsewhere && !cut) add(found, name, line, end - name.length);
  }
  for (const match of matchesOf(ACCUSED_UNIT, line.text)) {
    if (found.size >= MOST_DEFENDANTS) return;
    const name = match[1] ?? '';
    const start = match.index + match[0].length - name.length;
    for (const unit of unitsFrom(line.text, name, start)) {
      const longer = [...found.keys()].some(
        (one) => isUnit(one) && (one.includes(unit.name) || shortened(one, unit.name)),
      );
      if (!longer && (isUnit(unit.name) || unit.name.includes('公司'))) add(found, unit.name, line, unit.at);
    }
  }
}

/** 被告单位甲有限公司、乙有限公司: one role for a list of units. */
function unitsFrom(text: string, first: string, at: number): { name: string; at: number }[] {
  const units = [{ name: first, at }];
  for (let end = at + first.length; ; ) {
    const next =
      /^[、和及]([\u4e00-\u9fff\w（）()]{4,40}?(?:公司|厂|社|院|局|中心))(?=[，。、（犯在为系的及和]|以下)/u.exec(
        text.slice(end, end + UNIT_LIST_CHARACTERS),
      );
    if (!next?.[1]) return units;
    units.push({ name: next[1], at: end + 1 });
    end += next[0].length;
  }
}

const UNIT_LIST_CHARACTERS = 50;

const SHORTEST_NAME = 2;

/** One role for a list of names. */
function listedIn(line: Line, found: Map<string, Defendant>, patterns: Patterns): void {
  for (const match of matchesOf(patterns.list, line.text)) {
    const end = match.index + match[0].length;
    if (isWarned(line.text, match.index, end)) continue;
    let at = match.index + match[0].length - (match[1]?.length ?? 0);
    const names = (match[1] ?? '').split(/[、和及]/u);
    for (const [index, listed] of names.entries()) {
      // 曹某以及应某: the split leaves 以 behind the name.
      const name = listed.length > SHORTEST_NAME ? listed.replace(/以$/u, '') : listed;
      const shared = index === 0 ? undefined : names[0];
      // （另案处理） behind a list speaks of its last name.
      const elsewhere = index === names.length - 1 && isTriedElsewhere(line.text, match.index, end);
      if (isPerson(name, false) && !elsewhere && (index === 0 || shared !== name)) {
        // Behind 分别 stands a list of posts, of which each person has his own.
        if (line.text.startsWith('分别', end)) add(found, name, line, at);
        else addWithPost(found, name, line, at);
      }
      at += listed.length + 1;
    }
  }
}

/** 分别判处被告人甲有期徒刑三年；被告人乙有期徒刑二年: who was sentenced was on trial. */
function punishedIn(line: Line, found: Map<string, Defendant>): void {
  for (const match of matchesOf(PUNISHED, line.text)) {
    const name = match[1] ?? '';
    const start = match.index + match[0].length - name.length;
    const elsewhere = isTriedElsewhere(line.text, match.index, start + name.length);
    if (isPerson(name, false) && !elsewhere) add(found, name, line, start);
  }
}

const PUNISHED = new RegExp(
  `被告人(${NAME}?)(?=(?:犯[^，。；]{2,30}罪，)?(?:判处|处)?(?:死刑|无期徒刑|有期徒刑|拘役|管制|免予刑事处罚|罚金))`,
  'gu',
);

function decidedLines({ lines }: Reading): Line[] {
  return lines.filter(({ kind }) => kind === 'outcome' || kind === 'procedure' || kind === 'prosecution');
}

/** Whether a short name may stand for a unit: its characters come in the long one in order. */
function shortened(long: string, short: string): boolean {
  let from = 0;
  for (const character of short) {
    const at = long.indexOf(character, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

function chargedIn(reading: Reading, found: Map<string, Defendant>): void {
  for (const line of reading.lines.filter(
    ({ kind }) => kind !== 'significance' && kind !== 'related_law' && kind !== 'holding',
  )) {
    if (!CHARGE.test(line.text)) continue;
    for (const match of matchesOf(CHARGED, line.text)) {
      const name = match[1] ?? '';
      if (isPerson(name, false)) add(found, name, line, match.index + match[0].indexOf(name, 1));
    }
  }
}

function add(found: Map<string, Defendant>, name: string, line: Line, at: number): void {
  if (!found.has(name) && found.size < MOST_DEFENDANTS)
    found.set(name, { name, evidence: [evidenceIn(line, at, at + name.length, 'defendant.named')] });
}

function addWithPost(found: Map<string, Defendant>, name: string, line: Line, at: number): void {
  add(found, name, line, at);
  const known = found.get(name);
  const post = known && known.post === undefined ? findPost(line, at + name.length) : undefined;
  if (post) addPost(found, name, line, post);
}

function addPost(found: Map<string, Defendant>, name: string, line: Line, post: Post): void {
  const known = found.get(name) as Defendant;
  const { unit } = post;
  found.set(name, {
    ...known,
    post: post.post,
    ...(unit === undefined ? {} : { unit }),
    evidence: [...known.evidence, postEvidence(line, post)],
  });
}
