import type { LegalDocument, Mark } from '@anjian/domain';
import type { Analyzer } from '../query/analyze.ts';
import { readQuery } from '../query/language/read-query.ts';
import { markedSurfaces } from '../query/text-clauses.ts';

/** Marks on one document at most: a screen with more is all yellow. */
const MAX_MARKS = 5_000;

/** The places in a document that a query matches, found as the engine finds them: by letters, whatever punctuation lies between. */
export function markDocument(document: LegalDocument, q: string, analyzer: Analyzer): Mark[] {
  const surfaces = markedSurfaces(readQuery(q), analyzer)
    .map((surface) => lettersOf(surface, analyzer).letters)
    .filter((letters) => letters !== '');
  if (surfaces.length === 0) return [];
  const marks: Mark[] = [];
  for (const { n, text, inHeading } of stretches(document)) {
    for (const [start, end] of mergeTouching(matches(lettersOf(text, analyzer), surfaces))) {
      const mark: Mark = { paragraph: n, start, end };
      if (marks.push(inHeading ? { ...mark, inHeading } : mark) === MAX_MARKS) return marks;
    }
  }
  return marks;
}

type Stretch = { n: number; text: string; inHeading?: true };

/** What is shown of a document, in reading order: the title, then each section's heading and paragraphs. */
function* stretches(document: LegalDocument): Generator<Stretch> {
  yield { n: 0, text: document.title };
  for (const { heading, paragraphs } of document.sections) {
    const first = paragraphs[0];
    if (heading !== '' && first) yield { n: first.n, text: heading, inHeading: true };
    yield* paragraphs;
  }
}

type Letters = { letters: string; places: number[] };

/** The letters and digits of a text, folded, and where each stands. */
function lettersOf(text: string, analyzer: Analyzer): Letters {
  const folded = analyzer.fold(text);
  let letters = '';
  const places: number[] = [];
  for (const match of folded.matchAll(/[\p{L}\p{N}]/gu)) {
    letters += match[0];
    for (let unit = 0; unit < match[0].length; unit++) places.push(match.index + unit);
  }
  return { letters, places };
}

function matches({ letters, places }: Letters, surfaces: readonly string[]): [number, number][] {
  const found: [number, number][] = [];
  for (const surface of surfaces) {
    for (let at = letters.indexOf(surface); at >= 0; at = letters.indexOf(surface, at + surface.length)) {
      const end = at + surface.length;
      if (splitsRun(letters, places, at) || splitsRun(letters, places, end) || isOtherArticle(letters, end)) continue;
      found.push([places[at] ?? 0, (places[end - 1] ?? 0) + 1]);
    }
  }
  return found.toSorted((a, b) => a[0] - b[0]);
}

/** Whether a border falls inside a number or a Latin word, which count as one. */
function splitsRun(letters: string, places: readonly number[], at: number): boolean {
  const adjacent = places[at] === (places[at - 1] ?? -2) + 1;
  return adjacent && /[0-9a-z]/u.test(letters.charAt(at - 1)) && /[0-9a-z]/u.test(letters.charAt(at));
}

/** Whether what ends here is the beginning of another article's number: 第三百八十八条 in 第三百八十八条之一. */
function isOtherArticle(letters: string, end: number): boolean {
  return letters.charAt(end - 1) === '条' && /^之[一二三四五六七八九十\d]/u.test(letters.slice(end, end + 2));
}

function mergeTouching(ranges: readonly [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
