import { LIMITS } from '../../limits.ts';
import { RefusedInput } from '../../refusal.ts';
import { layoutBlocks } from '../layout/layout-blocks.ts';
import { type PlacedPage, type PlacedText, squares } from '../layout/placed-text.ts';
import type { TextBlocks } from '../text-blocks.ts';
import { childrenOf, openPackage, type XmlElement, type XmlPackage } from '../word/word-package.ts';

/** OFD measures in millimetres, the layout in points. */
const POINTS = 72 / 25.4;
/** A4 in millimetres, for a file that does not say. */
const A4 = [0, 0, 210, 297];

/**
 * Reads the text layer of an OFD file (GB/T 33190): the characters of its text objects with their places.
 * @throws {RefusedInput} when it has no text (a scan) or too many pages.
 */
export function readOfd(bytes: Uint8Array): TextBlocks {
  const parts = openPackage(bytes);
  const root = parts.root('OFD.xml');
  const pages = below(root, 'DocRoot').flatMap((found) => pagesOf(parts, textOf(found)));
  if (pages.length > LIMITS.pages) throw new RefusedInput('too_many_pages');
  if (pages.length === 0) throw new RefusedInput('damaged');
  if (pages.every(({ items }) => items.length === 0)) throw new RefusedInput('needs_ocr');
  return layoutBlocks(pages);
}

function pagesOf(parts: XmlPackage, path: string): PlacedPage[] {
  const document = parts.root(clean(path));
  const folder = clean(path).split('/').slice(0, -1);
  const area = numbers(textOf(below(document, 'PhysicalBox')[0]), A4);
  return below(document, 'Pages')
    .flatMap((pages) => below(pages, 'Page'))
    .map((page) => {
      const content = parts.root(resolve(folder, page.attribs.BaseLoc ?? ''));
      const box = numbers(textOf(below(content, 'PhysicalBox')[0]), area);
      return {
        width: (box[2] ?? 0) * POINTS,
        height: (box[3] ?? 0) * POINTS,
        items: below(content, 'TextObject').flatMap(placeText),
      };
    });
}

/** Every `TextCode` of an object is a run; its distances between characters give the width. */
function placeText(object: XmlElement): PlacedText[] {
  const [left = 0, top = 0] = numbers(object.attribs.Boundary, []);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(object.attribs.CTM, []);
  const size = Number(object.attribs.Size ?? 0) * (Math.hypot(c, d) || 1);
  let x = 0;
  let y = 0;
  return childrenNamed(object, 'TextCode').flatMap((code) => {
    // A run without a place of its own begins where the one before did.
    x = Number(code.attribs.X ?? x);
    y = Number(code.attribs.Y ?? y);
    const text = textOf(code);
    const steps = deltas(code.attribs.DeltaX);
    const down = deltas(code.attribs.DeltaY);
    const place = (dx: number, dy: number): { x: number; y: number } => ({
      x: (left + a * (x + dx) + c * (y + dy) + e) * POINTS,
      y: (top + b * (x + dx) + d * (y + dy) + f) * POINTS,
    });
    if (size === 0 || Math.abs(b) > Math.abs(a) / 10) return [];
    if (down.some((step) => step !== 0)) return letters(text, size, steps, down, place);
    const last = squares([...text].at(-1) ?? '') * Number(object.attribs.Size ?? 0);
    const width = (steps.length > 0 ? sum(steps) + last : squares(text) * Number(object.attribs.Size ?? 0)) * a;
    return [{ text, ...place(0, 0), width: width * POINTS, size: size * POINTS }];
  });
}

/** Runs that step down are placed letter by letter. */
function letters(
  text: string,
  size: number,
  steps: readonly number[],
  down: readonly number[],
  place: (dx: number, dy: number) => { x: number; y: number },
): PlacedText[] {
  return [...text].map((letter, index) => ({
    text: letter,
    ...place(sum(steps.slice(0, index)), sum(down.slice(0, index))),
    width: size * POINTS,
    size: size * POINTS,
  }));
}

/** The distances that `DeltaX` lists, where `g 3 5` stands for 5 5 5. */
function deltas(written: string | undefined): number[] {
  const parts = (written ?? '').split(/\s+/u).filter((part) => part !== '');
  const found: number[] = [];
  for (let index = 0; index < parts.length; index++) {
    if (parts[index] !== 'g') found.push(Number(parts[index]));
    else {
      const count = Math.min(Number(parts[index + 1]), LIMITS.documentCharacters);
      found.push(...Array<number>(count).fill(Number(parts[index + 2])));
      index += 2;
    }
  }
  return found;
}

function sum(numbersOf: readonly number[]): number {
  return numbersOf.reduce((total, one) => total + one, 0);
}

function numbers(written: string | undefined, fallback: readonly number[]): number[] {
  const found = (written ?? '').trim().split(/\s+/u).map(Number);
  return written?.trim() && found.every(Number.isFinite) ? found : [...fallback];
}

function textOf(element: XmlElement | undefined): string {
  return element?.children.map((child) => ('data' in child ? child.data : '')).join('') ?? '';
}

/** Elements are named with a prefix of the writer's choice. */
function childrenNamed(parent: XmlElement, name: string): XmlElement[] {
  return childrenOf(parent).filter((child) => child.name.replace(/^.*:/u, '') === name);
}

function below(parent: XmlElement | undefined, name: string): XmlElement[] {
  return childrenOf(parent).flatMap((child) =>
    child.name.replace(/^.*:/u, '') === name ? [child] : below(child, name),
  );
}

function clean(path: string): string {
  return path.trim().replace(/^\/+/u, '');
}

/** A place relative to the folder of the document, or from the root of the package. */
function resolve(folder: readonly string[], path: string): string {
  return path.startsWith('/')
    ? clean(path)
    : [
        ...folder,
        ...path
          .trim()
          .split('/')
          .filter((part) => part !== '.'),
      ].join('/');
}
