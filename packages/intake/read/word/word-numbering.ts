import { formatNumeral } from './numeral-formats.ts';
import { childrenOf, descend, isOn, valueAt, type XmlElement } from './word-package.ts';

type Level = {
  format: string;
  text: string;
  start: number;
  style?: string;
  restart?: number;
  legal: boolean;
  blank: boolean;
};
type List = { family: string; levels: Map<number, Level>; starts: Map<number, number> };

/** Gives the label that Word prints in front of a paragraph of a list (第一条, 一、, 1.) and counts it; '' for bullets. */
export type Numbering = (listId: string, level: number | undefined, style: string | undefined) => string;

/** The levels of a list in OOXML. */
const LEVELS = 9;

/**
 * Reads `word/numbering.xml`. Lists of one abstract numbering share their counters, as in Word; one that states a start of its own
 * begins anew when it is first used.
 */
export function readNumbering(
  root: XmlElement | undefined,
  listOfStyle: (style: string) => string | undefined,
): Numbering {
  const abstracts = new Map(childrenOf(root, 'w:abstractNum').map((one) => [one.attribs['w:abstractNumId'], one]));
  const lists = new Map<string, List>();
  const nums = new Map(childrenOf(root, 'w:num').map((num) => [num.attribs['w:numId'] ?? '', num]));
  const load = (id: string, depth = 0): List | undefined => {
    const num = nums.get(id);
    const family = valueAt(num, 'w:abstractNumId') ?? '';
    const abstract = abstracts.get(family);
    if (!num || !abstract || depth > LEVELS) return undefined;
    const link = valueAt(abstract, 'w:numStyleLink');
    const linked = link === undefined ? undefined : listOfStyle(link);
    if (linked !== undefined && linked !== id) return load(linked, depth + 1);
    return listOf(family, num, abstract);
  };
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return (listId, given, style) => {
    const list = lists.get(listId) ?? load(listId);
    if (!list) return '';
    lists.set(listId, list);
    const level = given ?? levelOfStyle(list, style);
    const counts = counters.get(list.family) ?? [];
    counters.set(list.family, counts);
    if (!begun.has(listId)) {
      begun.add(listId);
      for (const [at, start] of list.starts) counts[at] = start - 1;
    }
    return count(list, level, counts);
  };
}

/** Counts one paragraph at a level and writes its label. */
function count({ levels }: List, level: number, counts: number[]): string {
  const own = levels.get(level);
  if (!own) return '';
  counts[level] = (counts[level] ?? own.start - 1) + 1;
  for (let deeper = level + 1; deeper < LEVELS; deeper++) {
    const after = levels.get(deeper)?.restart;
    // A level begins anew after any higher one, unless it names the one it waits for (0: never).
    if (after === undefined || (after > 0 && level < after)) delete counts[deeper];
  }
  if (own.format === 'bullet') return '';
  const label = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const { format = 'decimal', start = 1 } = levels.get(at) ?? {};
    return formatNumeral(counts[at] ?? start, own.legal ? 'decimal' : format) ?? '';
  });
  const needsBlank = own.blank && label !== '' && !/[、．）)：:\s]$/u.test(label);
  return needsBlank ? `${label}${/[条章节编]$/u.test(label) ? '\u3000' : ' '}` : label;
}

function levelOfStyle({ levels }: List, style: string | undefined): number {
  for (const [at, level] of levels) if (style !== undefined && level.style === style) return at;
  return 0;
}

function listOf(family: string, num: XmlElement, abstract: XmlElement): List {
  const levels = new Map<number, Level>();
  for (const level of childrenOf(abstract, 'w:lvl')) levels.set(Number(level.attribs['w:ilvl']), levelOf(level));
  const starts = new Map<number, number>();
  for (const override of childrenOf(num, 'w:lvlOverride')) {
    const at = Number(override.attribs['w:ilvl']);
    const start = valueAt(override, 'w:startOverride');
    if (start !== undefined) starts.set(at, Number(start));
    const level = descend(override, 'w:lvl');
    if (level) levels.set(at, levelOf(level));
  }
  return { family, levels, starts };
}

function levelOf(level: XmlElement): Level {
  const style = valueAt(level, 'w:pStyle');
  const restart = valueAt(level, 'w:lvlRestart');
  return {
    format: valueAt(level, 'w:numFmt') ?? valueAt(level, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt') ?? 'decimal',
    text: valueAt(level, 'w:lvlText') ?? '',
    start: Number(valueAt(level, 'w:start') ?? 0),
    legal: isOn(level, 'w:isLgl'),
    blank: valueAt(level, 'w:suff') !== 'nothing',
    ...(style === undefined ? {} : { style }),
    ...(restart === undefined ? {} : { restart: Number(restart) }),
  };
}
