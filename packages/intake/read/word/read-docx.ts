import { RefusedInput } from '../../refusal.ts';
import { type Block, type TextBlocks, trimBlock } from '../text-blocks.ts';
import { titleFromBlocks } from '../title-from-blocks.ts';
import { circledNumeral } from './numeral-formats.ts';
import { tableBlocks } from './table-blocks.ts';
import { type Numbering, readNumbering } from './word-numbering.ts';
import { childrenOf, descend, isOn, openPackage, valueAt, type XmlElement, type XmlPackage } from './word-package.ts';
import { listOf, readStyles, type WordStyle } from './word-styles.ts';

type Notes = { mark(): string; blocks: Map<string, XmlElement> };
type Reader = {
  style: (id: string | undefined) => WordStyle;
  number: Numbering;
  footnotes: Notes;
  endnotes: Notes;
};
/** A paragraph being read: its lines, the boxes anchored in it, and the notes it refers to. */
type Draft = { text: string; boxes: Block[]; notes: Block[] };

/** Elements that only wrap what they hold. What was deleted or moved away is not among them, nor are comments. */
const WRAPPERS = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:hyperlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'm:oMathPara',
  'm:oMath',
]);

/**
 * Reads a Word file (OOXML): headings, paragraphs with their automatic numbers, tables, text boxes, footnotes and endnotes after
 * the paragraph that refers to them. Headers, footers, comments, deleted and hidden text, and the file's properties are left out.
 */
export function readDocx(bytes: Uint8Array): TextBlocks {
  const parts = openPackage(bytes);
  const main = parts.paths.find((path) => /^word\/document\d*\.xml$/u.test(path)) ?? '';
  const body = descend(parts.root(main), 'w:body');
  if (!body) throw new RefusedInput('damaged');
  const style = readStyles(parts.root('word/styles.xml'));
  const reader: Reader = {
    style,
    number: readNumbering(parts.root('word/numbering.xml'), (id) => style(id).list?.id),
    footnotes: readNotes(parts, 'footnote'),
    endnotes: readNotes(parts, 'endnote'),
  };
  return titleFromBlocks(blocksIn(body, reader));
}

function readNotes(parts: XmlPackage, kind: 'footnote' | 'endnote'): Notes {
  const blocks = new Map<string, XmlElement>();
  for (const note of childrenOf(parts.root(`word/${kind}s.xml`), `w:${kind}`)) {
    const id = note.attribs['w:id'];
    if (id !== undefined && note.attribs['w:type'] === undefined) blocks.set(id, note);
  }
  let count = 0;
  return { mark: () => circledNumeral(++count), blocks };
}

function blocksIn(container: XmlElement, reader: Reader): Block[] {
  const blocks: Block[] = [];
  for (const child of childrenOf(container)) {
    if (child.name === 'w:p') blocks.push(...paragraphBlocks(child, reader));
    else if (child.name === 'w:tbl') blocks.push(...tableBlocks(child, (cell) => blocksIn(cell, reader)));
    else if (child.name === 'mc:AlternateContent') blocks.push(...blocksIn(alternative(child) ?? child, reader));
    else if (WRAPPERS.has(child.name)) blocks.push(...blocksIn(child, reader));
  }
  return blocks;
}

function paragraphBlocks(paragraph: XmlElement, reader: Reader): Block[] {
  const properties = descend(paragraph, 'w:pPr');
  const styleId = valueAt(properties, 'w:pStyle');
  const style = reader.style(styleId);
  const draft: Draft = { text: '', boxes: [], notes: [] };
  readRuns(paragraph, reader, draft);
  const outline = Number(valueAt(properties, 'w:outlineLvl') ?? Number.NaN);
  const heading = outline < 9 ? outline + 1 : style.heading;
  const list = { ...style.list, ...listOf(descend(properties, 'w:numPr')) };
  if (draft.text.trim() === '') return [...draft.boxes, ...draft.notes];
  const label = list.id === undefined || list.id === '0' ? '' : reader.number(list.id, list.level, styleId);
  const text = style.contents ? draft.text.replace(/[\s.·…]+\d{1,4}$/u, '') : draft.text;
  // A line break in a heading only sets it in two lines; in running text offices use it to begin a paragraph.
  const lines = heading === undefined ? text.split('\n') : [text.replace(/\s*\n\s*/gu, '')];
  const own = lines.map((line, index) => trimBlock(index === 0 ? label + line.trimStart() : line));
  return [
    ...draft.boxes,
    ...own.filter((line) => line !== '').map((line) => ({ text: line, ...(heading === undefined ? {} : { heading }) })),
    ...draft.notes,
  ];
}

function readRuns(parent: XmlElement, reader: Reader, draft: Draft): void {
  for (const child of childrenOf(parent)) {
    if (child.name === 'w:r') {
      if (!isOn(descend(child, 'w:rPr'), 'w:vanish')) readRun(child, reader, draft);
    } else if (child.name === 'm:t') draft.text += textOf(child);
    else if (WRAPPERS.has(child.name) || child.name.startsWith('m:')) readRuns(child, reader, draft);
    else if (child.name === 'mc:AlternateContent') readRuns(alternative(child) ?? child, reader, draft);
  }
}

function readRun(run: XmlElement, reader: Reader, draft: Draft): void {
  for (const child of childrenOf(run)) {
    switch (child.name) {
      case 'w:t':
        draft.text += textOf(child);
        break;
      case 'w:tab':
      case 'w:ptab':
        draft.text += ' ';
        break;
      case 'w:br':
      case 'w:cr':
        draft.text += '\n';
        break;
      case 'w:noBreakHyphen':
        draft.text += '-';
        break;
      case 'w:ruby':
        readRuns(descend(child, 'w:rubyBase') ?? child, reader, draft);
        break;
      case 'w:footnoteReference':
        addNote(reader.footnotes, child, reader, draft);
        break;
      case 'w:endnoteReference':
        addNote(reader.endnotes, child, reader, draft);
        break;
      case 'mc:AlternateContent':
        draft.boxes.push(...boxesIn(alternative(child) ?? child, reader));
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        draft.boxes.push(...boxesIn(child, reader));
        break;
    }
  }
}

function addNote(notes: Notes, reference: XmlElement, reader: Reader, draft: Draft): void {
  const note = notes.blocks.get(reference.attribs['w:id'] ?? '');
  if (!note) return;
  const mark = notes.mark();
  draft.text += mark;
  for (const [index, block] of blocksIn(note, reader).entries()) {
    draft.notes.push(index === 0 ? { text: `${mark} ${block.text}` } : { text: block.text });
  }
}

/** The text boxes somewhere below a drawing. */
function boxesIn(parent: XmlElement, reader: Reader): Block[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.name === 'w:txbxContent') return blocksIn(child, reader);
    return boxesIn(child.name === 'mc:AlternateContent' ? (alternative(child) ?? child) : child, reader);
  });
}

/** The first of the ways in which the same content is written, the newer one where it has text. */
function alternative(choice: XmlElement): XmlElement | undefined {
  return descend(choice, 'mc:Choice') ?? descend(choice, 'mc:Fallback');
}

function textOf(element: XmlElement): string {
  return element.children.map((child) => ('data' in child ? child.data : '')).join('');
}
