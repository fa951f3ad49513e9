import type { Block } from '../text-blocks.ts';
import type { Region } from './columns-of.ts';
import { median } from './median.ts';
import { type PlacedLine, squares } from './placed-text.ts';

/** A line with what it is judged by: the edges of its region, and whether a page or column begins with it. */
type FlowLine = PlacedLine & { left: number; right: number; first: boolean; note: boolean };
/** A paragraph as it is joined: its lines, and the text so far. */
export type Paragraph = Block & { lines: FlowLine[] };

/** In letters: how far a first line is set in, how much of a line may stay empty beside what would not fit, how much edges differ. */
const INDENT = 1;
const SLACK = 0.4;
const SAME_EDGE = 0.35;
/** Letters of other sizes are another paragraph. */
const SIZE_CHANGE = 0.12;
/** Lines of a paragraph are as far apart as most; where paragraphs are not set in, a smaller gap parts them. */
const LOOSE = 1.6;
const LOOSE_WITHOUT_INDENTS = 1.25;
/** A text whose lines are set in more seldom than this has no indents. */
const INDENTED_SHARE = 0.02;
/** Regions of fewer lines take their edges from others like them. */
const FEW_LINES = 6;

/** What begins an article, a point or a heading. */
const MARKER =
  /^(?:第[一二三四五六七八九十百千零〇\d]{1,8}[编章节条]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}\s?[、.．)）](?!\d)|[①-⑳]|【)/u;
/** The first word of a line with the marks that may not part from it: what had to fit on the line before. */
const FIRST_WORD = /^[“‘（《〈【〔「『(]*(?:[A-Za-z0-9〇○.,%:/-]+|.)[，。、；：！？”’）》〉】〕」』…—,.;:!?)%]*/u;

/** Joins the lines of regions in reading order into paragraphs, over the ends of columns and pages. */
export function paragraphsOf(regions: readonly Region[]): Paragraph[] {
  const lines = flowOf(regions);
  const rules = rulesOf(lines);
  const paragraphs: Paragraph[] = [];
  let notes: Paragraph[] = [];
  let open: Paragraph | undefined;
  for (const line of lines) {
    if (line.note) {
      const note = notes.at(-1);
      const last = note?.lines.at(-1);
      if (note && last && !MARK_OF_NOTE.test(line.text) && last.y < line.y) add(note, line);
      else notes.push({ text: line.text, lines: [line] });
      continue;
    }
    if (open && continues(open, line, rules)) add(open, line);
    else {
      // Notes at the foot of a page must not part the paragraph that runs on over it.
      paragraphs.push(...notes);
      notes = [];
      open = { text: line.text, lines: [line] };
      paragraphs.push(open);
    }
  }
  return [...paragraphs, ...notes];
}

type Rules = { pitch: number; loose: number };

function rulesOf(lines: readonly FlowLine[]): Rules {
  const gaps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before && !line.first && line.y > before.y ? [(line.y - before.y) / line.size] : [];
  });
  const indented = lines.filter((line) => isIndented(line)).length;
  const hasIndents = indented > INDENTED_SHARE * lines.length;
  return { pitch: median(gaps), loose: hasIndents ? LOOSE : LOOSE_WITHOUT_INDENTS };
}

function isIndented(line: FlowLine): boolean {
  const indent = (line.x0 - line.left) / line.size;
  return indent >= INDENT && indent <= 4;
}

function continues(paragraph: Paragraph, next: FlowLine, { pitch, loose }: Rules): boolean {
  const line = paragraph.lines.at(-1);
  if (!line || line.text.includes('\t') || next.text.includes('\t')) return false;
  const size = Math.max(line.size, next.size);
  if (Math.abs(line.size - next.size) > SIZE_CHANGE * size) return false;
  if (!next.first && (next.y - line.y) / size > loose * pitch) return false;
  if (HEADING.test(next.text)) return false;
  if (isOpenBracket(paragraph.text)) return true;
  const word = FIRST_WORD.exec(next.text)?.[0] ?? '';
  const room = (line.right - line.x1) / size;
  if (room > squares(word) + SLACK) return false;
  const indent = (next.x0 - next.left) / size;
  if (indent >= INDENT) return hangs(paragraph, line, next, size);
  return !(MARKER.test(next.text) && /[。；：！？]$/u.test(line.text));
}

/** 【要旨】 begins a section even behind a full line of keywords, which ends without a mark; within a paragraph nothing is printed so. */
const HEADING = /^【\p{Script=Han}{2,12}】/u;

/** A remark under the title, in brackets, is set in the middle over several lines. */
function isOpenBracket(text: string): boolean {
  return /^[（(][^）)]*$/u.test(text) && text.length <= REMARK_CHARACTERS;
}

/** Remarks under a title name a few days and bodies; a statute often amended has the longest. */
const REMARK_CHARACTERS = 1000;

/** A point whose lines all stand to the right of its number. */
function hangs(paragraph: Paragraph, line: FlowLine, next: FlowLine, size: number): boolean {
  const head = paragraph.lines[0];
  if (!head || !MARKER.test(head.text) || MARKER.test(next.text)) return false;
  const set = (next.x0 - next.left - (head.x0 - head.left)) / size;
  const level = Math.abs(next.x0 - next.left - (line.x0 - line.left)) / size < SAME_EDGE;
  return set >= INDENT && set <= 4 && (line === head || level);
}

const MARK_OF_NOTE = /^(?:[①-⑳㉑-㊿*＊※†]|[[〔【]\d{1,3}[\]〕】]|\d{1,2}[\s.、])/u;
const NOTE_SIZE = 0.9;

/** The lines of all regions with the edges they are judged by; small letters at the foot of a page that begin with a mark are notes. */
function flowOf(regions: readonly Region[]): FlowLine[] {
  const size = bodySize(regions);
  return regions.flatMap((region) => {
    const { left, right } = edgesOf(region, regions, size);
    const foot = footStart(region.lines, size);
    return region.lines.map((line, index) => ({ ...line, left, right, first: index === 0, note: index >= foot }));
  });
}

function footStart(lines: readonly PlacedLine[], size: number): number {
  let start = lines.length;
  for (let index = lines.length - 1; index > 0; index--) {
    const line = lines[index];
    if (!line || line.size > NOTE_SIZE * size) break;
    if (MARK_OF_NOTE.test(line.text)) start = index;
  }
  return start;
}

function edgesOf(region: Region, regions: readonly Region[], size: number): { left: number; right: number } {
  if (region.lines.length >= FEW_LINES) return region;
  const alike = regions.filter((one) => one.lines.length >= FEW_LINES && Math.abs(one.left - region.left) < 3 * size);
  const [model] = alike.sort((a, b) => Math.abs(a.left - region.left) - Math.abs(b.left - region.left));
  if (!model) return region;
  return { left: Math.min(region.left, model.left), right: Math.max(region.right, model.right) };
}

/** The size of most letters of a text, in points. */
export function bodySize(regions: readonly Region[]): number {
  const letters = new Map<number, number>();
  for (const { lines } of regions) {
    for (const { size, text } of lines) {
      const rounded = Math.round(size * 2) / 2;
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
    }
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

function add(paragraph: Paragraph, line: FlowLine): void {
  const { text } = paragraph;
  // A word that was broken over two lines loses its hyphen.
  if (/[a-z]-$/u.test(text) && /^[a-z]/u.test(line.text)) paragraph.text = text.slice(0, -1) + line.text;
  else paragraph.text = text + (/[A-Za-z,;.]$/u.test(text) && /^[A-Za-z]/u.test(line.text) ? ' ' : '') + line.text;
  paragraph.lines.push(line);
}
