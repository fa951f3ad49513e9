import type { LegalDocument } from '@anjian/domain';

const YEAR_OF_NUMBER = /〔((?:19|20)\d{2})〕/u;
/** A text that was revised keeps its number and bears the day of the revision. */
const REVISED = /修[正订改]/u;
/** Numbered at the end of a year, issued at the beginning of the next. */
const YEARS_LATER = 1;

/**
 * Whether a norm can have been issued on a day, by the year of its number: 〔2003〕高检研发第11号 was not issued in 2019, which is the day
 * of a page or of a copy. `head` are its title and first lines.
 */
export function fitsNumber(day: string, number: string | undefined, head: string): boolean {
  const numbered = Number(YEAR_OF_NUMBER.exec(number ?? '')?.[1] ?? Number.NaN);
  if (Number.isNaN(numbered)) return true;
  return Number(day.slice(0, 4)) <= numbered + YEARS_LATER || REVISED.test(head);
}

/** The title and the first lines of a document, by which {@link fitsNumber} knows a revision. */
export function headOf({ title, sections }: Pick<LegalDocument, 'title' | 'sections'>): string {
  const first = sections.flatMap(({ paragraphs }) => paragraphs).slice(0, HEAD_LINES);
  return [title, ...first.map(({ text }) => text)].join('\n');
}

const HEAD_LINES = 6;
