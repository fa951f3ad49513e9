import { documentDate, type LegalDocument } from '@anjian/domain';

/** Dates of adoption and revision stand in the remark under the title, before the first article: so many characters of it are read. */
const HEAD_CHARACTERS = 1_500;
/** A day, and what follows it: the day from which a text applies is not one on which it was made. */
const DAY = /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日(?!\s?(?:起|以后|之前|前|后|施行|实施))/gu;

/**
 * The day of this version of a norm: the last one in the remark under its title (…公布，根据…第三次修订), else its date. A law keeps the
 * day of its first issue through all revisions. Of a case, its date.
 */
export function versionDay(document: LegalDocument): string | undefined {
  const date = documentDate(document) ?? undefined;
  if (document.family === 'case') return date;
  const days = [...headOf(document).matchAll(DAY)].map(
    ([, year, month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  const real = days.filter((day) => !Number.isNaN(Date.parse(day)));
  return [...real, ...(date === undefined ? [] : [date])].toSorted().at(-1);
}

/** What stands before the first article; nothing of a norm without articles, whose first lines may tell of anything. */
function headOf({ sections }: LegalDocument): string {
  const first = sections.findIndex(({ kind, heading }) => kind === 'provisions' && /^第.{1,9}条/u.test(heading));
  const before = sections.slice(0, Math.max(0, first)).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return before.join('\n').slice(0, HEAD_CHARACTERS);
}
