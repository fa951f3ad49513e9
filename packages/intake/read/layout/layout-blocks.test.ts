import { describe, expect, it } from 'vitest';
import { layoutBlocks } from './layout-blocks.ts';
import type { PlacedPage, PlacedText, Rule } from './placed-text.ts';

const SIZE = 16;
const at = (text: string, x: number, y: number, size = SIZE): PlacedText => ({
  text,
  x,
  y,
  width: text.length * size,
  size,
});
const page = (items: PlacedText[], rules: Rule[] = []): PlacedPage => ({ width: 595, height: 842, items, rules });
const blocks = (...pages: PlacedPage[]): string[] => layoutBlocks(pages).blocks.map(({ text }) => text);

/** A paragraph of lines of 28 letters, set in by two, from a height on. */
function paragraph(letter: string, lines: number, y: number, left = 74, width = 28): PlacedText[] {
  return Array.from({ length: lines }, (_, index) => {
    const last = index === lines - 1;
    const text = index === 0 ? letter.repeat(width - 2) : letter.repeat(last ? 5 : width);
    return at(text, index === 0 ? left + 2 * SIZE : left, y + index * 28);
  });
}
const joined = (letter: string, lines: number, width = 28): string =>
  letter.repeat(width - 2 + (lines - 2) * width + 5);

describe('making paragraphs of placed text', () => {
  it('joins lines over the end of a page, and takes headers, footers and page numbers off', () => {
    const edge = (number: number): PlacedText[] => [at('某公报', 250, 50, 10), at(`— ${number} —`, 280, 800, 10)];
    const [first, ...rest] = paragraph('甲', 3, 700);
    const one = [...edge(1), ...paragraph('乙', 4, 110), first as PlacedText];
    const two = [
      ...edge(2),
      ...rest.map((item, index) => ({ ...item, y: 110 + index * 28 })),
      ...paragraph('丙', 3, 400),
    ];
    expect(blocks(page(one), page(two))).toEqual([joined('乙', 4), joined('甲', 3), joined('丙', 3)]);
  });

  it('takes off a header that says the title again on the second page only', () => {
    const title = [at('某人民检察院关于某一问题', 100, 100, 24), at('如何适用法律的批复', 120, 140, 24)];
    const header = [at('某人民检察院关于某一问题', 200, 40, 10), at('如何适用法律的批复', 200, 56, 10)];
    const [first, ...rest] = paragraph('甲', 3, 700);
    const two = [...header, ...rest.map((item, index) => ({ ...item, y: 110 + index * 28 }))];
    expect(blocks(page([...title, first as PlacedText]), page(two)).at(-1)).toBe(joined('甲', 3));
  });

  it('reads columns one after the other, under a title that crosses them', () => {
    const left = [...paragraph('甲', 4, 150, 60, 14), ...paragraph('乙', 4, 262, 60, 14)];
    const right = [...paragraph('丙', 4, 150, 310, 14), ...paragraph('丁', 4, 262, 310, 14)];
    const title = at('张某某受贿案例一则', 190, 100, 24);
    const found = layoutBlocks([page([title, ...left, ...right])]);
    expect(found.title).toBe('张某某受贿案例一则');
    expect(found.blocks.map(({ text }) => text)).toEqual(['甲', '乙', '丙', '丁'].map((one) => joined(one, 4, 14)));
  });

  it('reads a ruled table row by row, whatever lines its cells have', () => {
    const rules = [
      ...[300, 340, 400].map((y) => ({ x0: 70, y0: y, x1: 500, y1: y })),
      ...[70, 200, 500].map((x) => ({ x0: x, y0: 300, x1: x, y1: 400 })),
    ];
    const cells = [
      at('条文', 80, 325),
      at('罪名', 210, 325),
      at('第一条', 80, 375),
      at('某某罪和', 210, 362),
      at('另一罪', 210, 390),
    ];
    expect(blocks(page([...paragraph('甲', 4, 110), ...cells], rules))).toEqual([
      joined('甲', 4),
      '条文\t罪名',
      '第一条\t某某罪和另一罪',
    ]);
  });

  it('keeps a footnote out of the paragraph that runs on over it', () => {
    const [first, ...rest] = paragraph('甲', 3, 650);
    const one = page([...paragraph('乙', 4, 110), first as PlacedText, at('① 见某书。', 74, 760, 10)]);
    const two = page(rest.map((item, index) => ({ ...item, y: 110 + index * 28 })).concat(paragraph('丙', 3, 300)));
    expect(blocks(one, two)).toEqual([joined('乙', 4), joined('甲', 3), '①见某书。', joined('丙', 3)]);
  });

  it('begins a section at its heading, even behind a line that is full and ends without a mark', () => {
    const keywords = at('词'.repeat(28), 74, 300);
    const heading = at('【要旨】', 74, 328);
    expect(blocks(page([...paragraph('甲', 4, 110), keywords, heading, ...paragraph('乙', 4, 356)]))).toEqual([
      joined('甲', 4),
      '词'.repeat(28),
      '【要旨】',
      joined('乙', 4),
    ]);
  });

  it('leaves out the blanks that spread letters and set figures off', () => {
    const text = '关 于 2024 年 案 件';
    expect(blocks(page([at(text, 74, 200)]))).toEqual(['关于2024年案件']);
  });
});
