import { CRIMES } from '@anjian/domain';
import variants from './crime-variants.json' with { type: 'json' };
import otherNames from './other-crimes.json' with { type: 'json' };
import { beginnings } from './scan-words.ts';
import { longestAt, wordTree } from './word-tree.ts';

/** An offence named in a text: a duty crime by its id, or another offence by its standard name; UTF-16 offsets. */
export type CrimeMention = { crime: string; duty: boolean; start: number; end: number; marked: boolean };

type Entry = { name: string; crime: string; duty: boolean };

/** Of one name the first meaning counts. */
const ENTRIES = new Map<string, Entry>();
/** Words that hold the name of an offence and name none. */
const BLOCKED = '';

function register(name: string, crime: string, duty: boolean): void {
  if (!ENTRIES.has(name)) ENTRIES.set(name, { name, crime, duty });
}

/** 国有[公司、企业]人员失职 stands for every choice from the list in order: texts print only the part that applies. */
function expand(pattern: string): string[] {
  const match = /^(.*?)\[([^\]]+)\](.*)$/u.exec(pattern);
  if (!match) return [pattern];
  const [, before = '', list = '', after = ''] = match;
  const items = list.split('、');
  const choices: string[] = [];
  for (let mask = 1; mask < 1 << items.length; mask++) {
    choices.push(items.filter((_, index) => (mask >> index) & 1).join('、'));
  }
  return choices.flatMap((choice) => expand(after).map((rest) => before + choice + rest));
}

for (const name of variants.notCrimes) register(name, BLOCKED, false);
for (const term of CRIMES.terms) {
  if (term.article === undefined) continue;
  for (const name of [term.label.zh, ...(term.formerNames ?? [])]) register(name.replace(/罪$/u, ''), term.id, true);
}
for (const [id, patterns] of Object.entries(variants.variants)) {
  for (const name of patterns.flatMap(expand)) register(name, id, true);
}
for (const name of otherNames) register(name.replace(/罪$/u, ''), name, false);
for (const [standard, patterns] of Object.entries(variants.otherVariants)) {
  for (const name of patterns.flatMap(expand)) register(name, standard, false);
}
/** The longest name counts: 受贿 stands inside of 单位受贿 and 利用影响力受贿. Those that begin with 非法 are a hundred. */
const NAMES = wordTree(ENTRIES);
/** Most places of a text begin no name. */
const MAY_BEGIN = beginnings(ENTRIES.keys());

/** Behind a name in a list, the mark of an offence comes at the end of the list: 受贿、玩忽职守罪; 贪污、挪用公款犯罪. */
const LIST_END = /^[、和及与以及，]{1,2}/u;
const MARK =
  /^(?:罪(?!犯|责|行|名|刑|状)|犯罪|罪名|[^，。；、]{0,3}(?:[^，。；、作破办立涉发])?案(?:件)?(?:$|[（(，。；、》]))/u;

/**
 * Finds every offence named in a text, the longest name at each place. `marked` says that the name is marked as one: by 罪
 * or 犯罪 behind it, or behind the list in which it stands.
 */
export function findCrimes(text: string): readonly CrimeMention[] {
  const known = read.get(text);
  if (known) return known;
  if (read.size >= MAX_READ) read.clear();
  const found = mentionsIn(text);
  if (text.length <= MAX_READ_CHARACTERS) read.set(text, found);
  return found;
}

/** Several rules go over the same sentences one after the other: what was last read is kept. */
const read = new Map<string, readonly CrimeMention[]>();
const MAX_READ = 500;
const MAX_READ_CHARACTERS = 1_000;

function mentionsIn(text: string): CrimeMention[] {
  const found: CrimeMention[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    if (!MAY_BEGIN(text, at)) continue;
    const entry = longestAt(NAMES, text, at, (one) => !goesOnAsMoney(one, text, at));
    if (!entry) continue;
    const end = at + entry.name.length;
    if (entry.crime !== BLOCKED) {
      // 徇私舞弊罪 was an offence, 徇私舞弊 is a way to commit others.
      const marked = entry.name.endsWith('罪') || MARK.test(text.slice(end, end + 12));
      const whole = text[end] === '罪' ? end + 1 : end;
      found.push({ crime: entry.crime, duty: entry.duty, start: at, end: whole, marked });
    }
    at = end - 1;
  }
  markLists(text, found);
  return found;
}

/** 受贿人 names a person, 受贿人民币192万元 an offence with its sum. */
function goesOnAsMoney({ name, crime }: Entry, text: string, at: number): boolean {
  return crime === BLOCKED && name.endsWith('人') && text.startsWith('民币', at + name.length);
}

/** A name directly followed by 、 or 和 and a marked name is marked with it. */
function markLists(text: string, found: CrimeMention[]): void {
  for (let index = found.length - 2; index >= 0; index--) {
    const here = found[index];
    const next = found[index + 1];
    if (!here || !next || here.marked || !next.marked) continue;
    const between = text.slice(here.end, next.start);
    if (LIST_END.test(between) && between.length <= 2) here.marked = true;
  }
}
