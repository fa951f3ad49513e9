import { AlignmentType, type IRunOptions, LineRuleType, Paragraph, TextRun } from 'docx';

/** Faces of official papers (GB/T 9704—2012); Word sets figures and Latin letters in the first. */
type Face = '仿宋' | '黑体' | '楷体' | '宋体';

/** Sizes in half points, as Word counts: 二号, 三号, 四号, 五号, and one for remarks. */
export const SIZE = { title: 44, text: 32, small: 28, table: 21, note: 18 } as const;

/** Between the lines of 三号: 22 lines on a page, in twentieths of a point. */
const LINE = 579;
/** Two characters. */
const INDENT = { firstLineChars: 200, firstLine: 640 };

/** A piece of text in one face and size; half points. */
export function run(text: string, face: Face, size: number, more: IRunOptions = {}): TextRun {
  return new TextRun({
    text,
    font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: face },
    size,
    ...more,
  });
}

/** The title of a paper, in the middle, found by Word's navigation. */
export function title(text: string, isFirst: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    outlineLevel: 0,
    pageBreakBefore: !isFirst,
    keepNext: true,
    spacing: { after: 320 },
    children: [run(text, '宋体', SIZE.title, { bold: true })],
  });
}

/** The heading of a section. */
export function heading(text: string, level: number): Paragraph {
  return new Paragraph({
    outlineLevel: Math.min(level, 8),
    keepNext: true,
    indent: INDENT,
    spacing: { line: LINE, lineRule: LineRuleType.EXACT },
    children: [run(text, level === 1 ? '黑体' : '楷体', SIZE.text)],
  });
}

/** A paragraph of running text. */
export function prose(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: INDENT,
    spacing: { line: LINE, lineRule: LineRuleType.EXACT },
    children: [run(text, '仿宋', SIZE.text)],
  });
}

/** A line about a text, as its citation: smaller, and not its own words. */
export function about(text: string, more: IRunOptions = {}): Paragraph {
  return new Paragraph({ spacing: { after: 120 }, children: [run(text, '楷体', SIZE.small, more)] });
}
