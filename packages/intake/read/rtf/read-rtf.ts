import { RefusedInput } from '../../refusal.ts';
import { type Block, type TextBlocks, trimBlock } from '../text-blocks.ts';
import { titleFromBlocks } from '../title-from-blocks.ts';
import { circledNumeral } from '../word/numeral-formats.ts';
import { rowBlocks } from '../word/table-blocks.ts';
import { type RtfToken, rtfTokens } from './rtf-tokens.ts';
import { CHARSETS, CODE_PAGES, KEPT_UNKNOWN, SKIPPED, SYMBOLS } from './rtf-words.ts';

/** What a group says of the letters in it; a group inside inherits it. */
type State = {
  skip: boolean;
  codePage: number;
  /** How many characters stand for a \u that older programs cannot read, and how many of them are still to come. */
  fallback: number;
  hidden: boolean;
  note: boolean;
  styles: boolean;
  font: boolean;
};
type Flow = {
  text: string;
  bytes: number[];
  blocks: Block[];
  cells: Block[][];
  inTable: boolean;
  heading: number | undefined;
};

/** Groups deeper than this are no document; RTF is read without recursion, so depth only costs memory. */
const MAX_DEPTH = 2000;

/** Reads an RTF file: paragraphs with the numbers that the program wrote into them, headings, rows of tables, footnotes after their paragraph. */
export function readRtf(bytes: Uint8Array): TextBlocks {
  const reader = createReader();
  for (const token of rtfTokens(Buffer.from(bytes).toString('latin1'))) reader(token);
  const blocks = reader({ kind: 'word', name: 'end', value: undefined });
  if (!blocks) throw new RefusedInput('damaged');
  return titleFromBlocks(blocks);
}

function newFlow(): Flow {
  return { text: '', bytes: [], blocks: [], cells: [], inTable: false, heading: undefined };
}

function createReader(): (token: RtfToken) => Block[] | undefined {
  const fonts = new Map<number, number>();
  const headings = new Map<number, number>();
  const stack: State[] = [];
  let state: State = {
    skip: false,
    codePage: 936,
    fallback: 1,
    hidden: false,
    note: false,
    styles: false,
    font: false,
  };
  const main = newFlow();
  let note = newFlow();
  let notes: Block[] = [];
  let noteCount = 0;
  let standardPage = 936;
  let pending = 0;
  let starred = false;
  let opened = false;
  let fontNumber = 0;
  let style: { number: number; outline?: number } | undefined;

  const flow = (): Flow => (state.note ? note : main);
  const flush = (): void => {
    const target = flow();
    if (target.bytes.length === 0) return;
    target.text += new TextDecoder(CODE_PAGES[state.codePage] ?? 'gb18030').decode(Uint8Array.from(target.bytes));
    target.bytes = [];
  };
  const write = (text: string): void => {
    if (state.skip || state.hidden) return;
    flush();
    flow().text += text;
  };
  const endParagraph = (): void => {
    flush();
    const target = flow();
    const heading = target.heading;
    for (const line of target.text.split('\n').map(trimBlock)) {
      if (line !== '') target.blocks.push({ text: line, ...(heading === undefined ? {} : { heading }) });
    }
    target.text = '';
    if (!state.note && !target.inTable) {
      target.blocks.push(...notes);
      notes = [];
    }
  };
  /** In a table the paragraphs since the last cell wait in `blocks` beyond this index. */
  let cellStart = 0;
  const words: Record<string, (value: number | undefined) => void> = {
    par: () => endParagraph(),
    sect: () => endParagraph(),
    cell: () => {
      endParagraph();
      main.cells.push(main.blocks.splice(cellStart));
    },
    row: () => {
      main.blocks.push(...rowBlocks(main.cells), ...notes);
      notes = [];
      main.cells = [];
      main.inTable = false;
      cellStart = main.blocks.length;
    },
    intbl: () => {
      if (!main.inTable) cellStart = main.blocks.length;
      main.inTable = true;
    },
    pard: () => {
      flow().heading = undefined;
      if (main.cells.length === 0) main.inTable = false;
    },
    plain: () => {
      state.hidden = false;
      state.codePage = standardPage;
    },
    v: (value) => {
      flush();
      state.hidden = value !== 0;
    },
    deleted: (value) => {
      flush();
      state.hidden = value !== 0;
    },
    ansicpg: (value) => {
      standardPage = CODE_PAGES[value ?? 0] ? (value ?? 936) : 936;
      state.codePage = standardPage;
    },
    f: (value) => {
      fontNumber = value ?? 0;
      if (state.font) return;
      flush();
      state.codePage = fonts.get(fontNumber) ?? standardPage;
    },
    fcharset: (value) => {
      const page = CHARSETS[value ?? 0];
      if (state.font && page !== undefined && page !== 1252) fonts.set(fontNumber, page);
    },
    uc: (value) => {
      state.fallback = value ?? 1;
    },
    u: (value) => {
      const code = (value ?? 0) < 0 ? (value ?? 0) + 65536 : (value ?? 0);
      write(String.fromCharCode(code));
      pending = state.fallback;
    },
    s: (value) => {
      if (state.styles) style = { number: value ?? 0 };
      else if (!state.skip) flow().heading = headings.get(value ?? 0);
    },
    outlinelevel: (value) => {
      const rank = (value ?? 9) < 9 ? (value ?? 0) + 1 : undefined;
      if (state.styles && style && rank) headings.set(style.number, rank);
      else if (!state.skip && rank) flow().heading = rank;
    },
    fonttbl: () => {
      state.font = true;
      state.skip = true;
    },
    stylesheet: () => {
      state.styles = true;
      state.skip = true;
    },
    footnote: () => {
      if (state.skip) return;
      const mark = circledNumeral(++noteCount);
      write(mark);
      state.note = true;
      note = { ...newFlow(), text: `${mark} ` };
    },
    chftn: () => {},
  };
  return (token) => {
    if (token.kind === 'open') {
      flush();
      if (stack.length > MAX_DEPTH) throw new RefusedInput('damaged');
      stack.push({ ...state });
      pending = 0;
      opened = true;
      starred = false;
      return undefined;
    }
    if (token.kind === 'close') {
      flush();
      const before = stack.pop();
      if (before && state.note && !before.note) {
        endParagraph();
        notes.push(...note.blocks);
      }
      if (before) state = before;
      pending = 0;
      opened = false;
      return undefined;
    }
    if (token.kind === 'word' && token.name === 'end') {
      endParagraph();
      main.blocks.push(...rowBlocks(main.cells), ...notes);
      return main.blocks;
    }
    if (token.kind === 'word') {
      if (token.name === '*') {
        starred = true;
        return undefined;
      }
      if (opened && ((starred && !KEPT_UNKNOWN.has(token.name)) || SKIPPED.has(token.name))) state.skip = true;
      opened = false;
      starred = false;
      const symbol = SYMBOLS[token.name];
      if (Object.hasOwn(words, token.name)) words[token.name]?.(token.value);
      else if (symbol !== undefined) write(symbol);
      return undefined;
    }
    opened = false;
    if (token.kind === 'byte') {
      if (pending > 0) pending--;
      else if (!state.skip && !state.hidden) flow().bytes.push(token.value);
      return undefined;
    }
    let { text } = token;
    const dropped = Math.min(pending, text.length);
    pending -= dropped;
    text = text.slice(dropped);
    if (state.styles && style && /^\s*(?:heading|标题)\s?\d/iu.test(text))
      headings.set(style.number, Number(/\d/u.exec(text)?.[0]));
    // Bytes beyond ASCII stand bare in files of careless writers; a second byte of GBK may look like a letter.
    if (!state.skip && !state.hidden) for (const character of text) flow().bytes.push(character.charCodeAt(0));
    return undefined;
  };
}
