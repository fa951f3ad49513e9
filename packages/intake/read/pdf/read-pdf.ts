import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { LIMITS } from '../../limits.ts';
import { RefusedInput } from '../../refusal.ts';
import { withIdeographs } from '../clean-text.ts';
import { layoutBlocks } from '../layout/layout-blocks.ts';
import { linesOf } from '../layout/lines-of.ts';
import type { PlacedPage, PlacedText } from '../layout/placed-text.ts';
import type { TextBlocks } from '../text-blocks.ts';
import { multiply } from './matrix.ts';
import { rulesOf } from './rules-of.ts';

/** Tables of PDF.js for Chinese fonts that are not embedded, and for the standard fonts. */
const LIBRARY = fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')).replace(/package\.json$/u, '');
/** Fewer letters in a whole file are the stamp of a scanner, not a text. */
const MIN_LETTERS = 10;
/** Letters that no table translates are lost: more than this share of them and nothing can be read. */
const LOST_SHARE = 0.2;
/** How far letters may lean: more is a watermark across the page. */
const LEAN = 0.1;
/** The same letter drawn twice, so far apart (of its size), is bold type of the poor. */
const SAME_PLACE = 0.25;

/**
 * Reads the text layer of a PDF.
 * @throws {RefusedInput} when it has a password, no text (a scan), letters that cannot be translated, or too many pages.
 */
export async function readPdf(bytes: Uint8Array): Promise<TextBlocks> {
  const task = getDocument({
    data: bytes,
    cMapUrl: `${LIBRARY}cmaps${sep}`,
    cMapPacked: true,
    standardFontDataUrl: `${LIBRARY}standard_fonts${sep}`,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
    // Pictures are never looked at, so none is decoded.
    maxImageSize: 1,
    verbosity: 0,
  });
  const file = await task.promise.catch((cause: unknown) => {
    const password = cause instanceof Error && cause.name === 'PasswordException';
    throw new RefusedInput(password ? 'password' : 'damaged', { cause });
  });
  try {
    return await readPages(file);
  } finally {
    await task.destroy();
  }
}

async function readPages(file: PDFDocumentProxy): Promise<TextBlocks> {
  if (file.numPages > LIMITS.pages) throw new RefusedInput('too_many_pages');
  const pages: PlacedPage[] = [];
  const empty: number[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const placed = await placePage(page);
    // Drawing instructions cost as much as the text: only a page with gaps in its lines may have a table.
    if (linesOf(placed.items).some(({ text }) => /[\t\u3000]/u.test(text))) placed.rules = await rulesOf(page);
    if (lettersOf([placed]).length === 0) empty.push(number);
    pages.push(placed);
    page.cleanup();
  }
  const letters = lettersOf(pages);
  if (letters.length < MIN_LETTERS) throw new RefusedInput('needs_ocr');
  const lost = letters.match(/[\ufffd\ue000-\uf8ff\p{Cc}]/gu)?.length ?? 0;
  if (lost > LOST_SHARE * letters.length) throw new RefusedInput('unreadable_font');
  const text = layoutBlocks(pages);
  if (text.blocks.length === 0 && text.title === undefined) throw new RefusedInput('needs_ocr');
  return empty.length === 0 ? text : { ...text, warnings: [emptyPages(empty)] };
}

function lettersOf(pages: readonly PlacedPage[]): string {
  return pages.flatMap(({ items }) => items.map(({ text }) => text.replace(/\s+/gu, ''))).join('');
}

/** Enough page numbers to know where to look. */
const NAMED_PAGES = 5;

function emptyPages(numbers: readonly number[]): string {
  const named = numbers.slice(0, NAMED_PAGES).join('、');
  const more = numbers.length > NAMED_PAGES ? ` 等 ${numbers.length}` : '';
  return `的第 ${named}${more} 页没有文字层（空白页或扫描页），这些页上如有文字则没有读入`;
}

async function placePage(page: PDFPageProxy): Promise<PlacedPage> {
  const { transform: view, width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ disableNormalization: false });
  const items: PlacedText[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue;
    const text = withIdeographs(item.str);
    const [a, b, , , x, y] = multiply(view, item.transform);
    const size = item.height || Math.hypot(a, b);
    const vertical = content.styles[item.fontName]?.vertical === true;
    if (size === 0 || (!vertical && Math.abs(b) > LEAN * size)) continue;
    if (vertical) items.push(...stacked(text, x, y, item.height, item.width || size));
    else items.push({ text, x, y, width: item.width, size });
  }
  return { width, height, items: withoutShadows(items) };
}

/** The letters of a vertical run, one under the other: `length` is that of the run, `size` that of a letter. */
function stacked(text: string, x: number, y: number, length: number, size: number): PlacedText[] {
  const letters = [...text];
  const step = length / Math.max(1, letters.length);
  return letters.map((letter, index) => ({
    text: letter,
    x: x - size / 2,
    y: y + step * (index + 1),
    width: size,
    size,
  }));
}

function withoutShadows(items: readonly PlacedText[]): PlacedText[] {
  const kept: PlacedText[] = [];
  for (const item of items) {
    const twice = kept
      .slice(-4)
      .some((one) => one.text === item.text && Math.hypot(one.x - item.x, one.y - item.y) < SAME_PLACE * item.size);
    if (!twice || item.text.trim() === '') kept.push(item);
  }
  return kept;
}
