import type { Reading } from './reading.ts';

/** A name in a text: whose it is, and its UTF-16 offsets as printed. */
export type Named = { name: string; start: number; end: number };

/** The defendants of a case and how a text speaks of them. */
export type Persons = {
  defendants: readonly string[];
  /** The names under which each is spoken of: a unit also by its short ones. */
  spoken: SpokenNames;
};

/** Pairs of a name as spoken and the defendant, longest first, by their first character (UTF-16). */
type SpokenNames = ReadonlyMap<number, readonly (readonly [string, string])[]>;

/** The name of a unit is as long as this at least. */
export const UNIT_CHARACTERS = 5;
const ABBREVIATION = /（以下简称[“"《]?([^）”"》]{2,20})[”"》]?）|\(以下简称[“"]?([^)”"]{2,20})[”"]?\)/u;

/** Gathers the names under which the text of a case speaks of its defendants. */
export function spokenNames(reading: Reading, defendants: readonly string[]): Persons {
  const spoken = defendants.map((name): [string, string] => [name, name]);
  const units = defendants.filter((name) => name.length >= UNIT_CHARACTERS);
  for (const unit of units) {
    for (const short of shortNames(unit)) spoken.push([short, unit]);
    const line = reading.lines.find(({ text }) => text.includes(unit));
    const at = line?.text.indexOf(unit) ?? 0;
    const given = ABBREVIATION.exec(line?.text.slice(at + unit.length, at + unit.length + 40) ?? '');
    if (given) spoken.push([given[1] ?? given[2] ?? '', unit]);
  }
  const [only] = units;
  if (units.length === 1 && only) for (const word of UNIT_WORDS) spoken.push([word, only]);
  const named = spoken.filter(([name]) => name !== '').sort((a, b) => b[0].length - a[0].length);
  return { defendants, spoken: Map.groupBy(named, ([name]) => name.charCodeAt(0)) };
}

/** How a court speaks of the only unit that is tried. */
const UNIT_WORDS = ['被告单位', '该公司', '该单位'];

/** 浙江省某县图书馆 is called 某县图书馆, 甲建设集团有限公司 甲公司 or 甲建设公司. */
function shortNames(unit: string): string[] {
  const local = unit.replace(/^[\u4e00-\u9fff]{2,7}?(?:省|自治区)/u, '');
  const bare = local.replace(/(?:集团)?(?:股份)?(?:有限)?(?:责任)?公司$/u, '公司');
  return [...new Set([local, bare])].filter((name) => name !== unit && name.length >= UNIT_CHARACTERS - 1);
}

/** Finds the names of defendants in a text, in order, the longest at each place. */
export function namesIn(text: string, { spoken }: Persons): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < text.length; at++) {
    const name = spoken
      .get(text.charCodeAt(at))
      ?.find(([one]) => text.startsWith(one, at) && !goesOn(one, text, at + one.length));
    if (name === undefined) continue;
    found.push({ name: name[1], start: at, end: at + name[0].length });
    at += name[0].length - 1;
  }
  return found;
}

/** 张某 is not spoken of in 张某某 or 张某乙. */
function goesOn(name: string, text: string, end: number): boolean {
  return name.endsWith('某') && LONGER.test(text.slice(end, end + 2));
}

/** 甲 behind a name may begin the name of a company. */
const LONGER = /^(?:某|[甲乙丙丁戊己](?![公市县区村镇银集厂]))/u;
