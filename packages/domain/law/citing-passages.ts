import type { Evidence } from '../document/evidence.ts';
import type { LegalDocument } from '../document/legal-document.ts';
import type { MarkedText, Passage } from '../search/search-results.ts';

/** Passages of one document that a list shows. */
const SHOWN = 3;
/** Characters shown before and after a citation, up to the end of a sentence. */
const BEFORE = 40;
const AFTER = 60;
/** Six dots, as in Chinese print (GB/T 15834—2011). */
const ELLIPSIS = '……';

/** The passages in which a document cites one of these keys, in reading order, three at most, and in how many paragraphs it does. */
export function citingPassages(
  document: LegalDocument,
  keys: readonly string[],
): { passages: Passage[]; places: number } {
  const wanted = new Set(keys);
  const isWanted = ({ key, law }: { key: string; law: string }): boolean => wanted.has(key) || wanted.has(law);
  const byParagraph = new Map<number, Evidence>();
  for (const { evidence } of [...document.citations, ...(document.references ?? [])].filter(isWanted))
    for (const each of evidence) if (!byParagraph.has(each.paragraph)) byParagraph.set(each.paragraph, each);
  const places = [...byParagraph.values()].sort((a, b) => a.paragraph - b.paragraph);
  return { passages: places.slice(0, SHOWN).flatMap((place) => passageAt(document, place)), places: places.length };
}

function passageAt(document: LegalDocument, { paragraph, start, end }: Evidence): Passage[] {
  if (paragraph === 0)
    return [{ paragraph, section: 'preface', heading: '', parts: around(document.title, start, end) }];
  for (const { kind, heading, paragraphs } of document.sections) {
    const found = paragraphs.find((each) => each.n === paragraph);
    if (found) return [{ paragraph, section: kind, heading, parts: around(found.text, start, end) }];
  }
  return [];
}

// Halves of surrogate pairs, where a cut went through a character.
const HALVES = /\p{Cs}/gu;

function around(text: string, start: number, end: number): MarkedText {
  const lead = text.slice(0, start);
  const sentence = Math.max(...['。', '；', '\n'].map((mark) => lead.lastIndexOf(mark))) + 1;
  const from = start - sentence > BEFORE ? start - BEFORE : sentence;
  const rest = text.slice(end);
  const stop = /[。；\n]/u.exec(rest)?.index ?? rest.length;
  const to = end + (stop > AFTER ? AFTER : Math.min(rest.length, stop + 1));
  const parts = [
    { text: `${from > sentence ? ELLIPSIS : ''}${text.slice(from, start)}`, match: false },
    { text: text.slice(start, end), match: true },
    { text: `${text.slice(end, to)}${stop > AFTER ? ELLIPSIS : ''}`, match: false },
  ];
  return parts
    .filter((part) => part.text !== '')
    .map((part) => ({ ...part, text: part.text.replace(HALVES, '\uFFFD') }));
}
