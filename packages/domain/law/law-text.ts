import { type ArticleNumber, articleOfHeading } from '../document/article-heading.ts';
import { isDigestTitle } from '../document/document-facts.ts';
import { lawName } from '../document/law-name.ts';
import type { NormDocument, Section } from '../document/legal-document.ts';
import { type Standing, validityFacts } from '../taxonomy/validity.ts';
import type { Adoption, LawText } from './arrange-versions.ts';

/** The history of a law at its head: 1997年3月14日…修订, 根据2023年12月29日…修正. */
const ADOPTED =
  /(\d{4})年(\d{1,2})月(\d{1,2})日[^，。；、（）()《》]{0,60}?(?:(?:通过的)?《([^《》]{2,60})》|通过|修[正订改])/gu;

/** What of a stored norm one of its articles needs. */
export function lawTextOf(
  document: Pick<NormDocument, 'title' | 'issuedOn' | 'effectiveOn' | 'expiredOn' | 'validityMark'> & {
    sections: readonly Section[];
  },
  documentId: string,
  wanted: ArticleNumber,
  standing: Standing = {},
): LawText {
  const section = document.sections.find(({ kind, heading }) => {
    const found = kind === 'provisions' ? articleOfHeading(heading) : undefined;
    return found !== undefined && found.article === wanted.article && found.sub === wanted.sub;
  });
  const { title } = document;
  const { effectiveOn, expiredOn, marked } = validityFacts(document, standing);
  const history = adoptedOn(document.sections, effectiveOn);
  // The text is that of its last amendment, whatever day its source gives or does not give.
  const issuedOn = [document.issuedOn, ...history.map((each) => each.day)]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return {
    documentId,
    title,
    issuedOn,
    effectiveOn,
    expiredOn,
    marked: marked === 'in_force' ? undefined : marked,
    digest: isDigestTitle(title),
    history,
    paragraph: section?.paragraphs[0]?.n ?? 0,
    heading: section?.heading ?? '',
    text: section?.paragraphs.map((each) => each.text) ?? [],
  };
}

/**
 * The days on which a law was adopted and amended, and by what, as the lines before its first article tell. What came before the text
 * that took effect as a whole (the Criminal Law of 1979 before that of 1997) was another law.
 */
function adoptedOn(sections: readonly Section[], effectiveOn: string | undefined): Adoption[] {
  const first = sections.findIndex(({ kind, heading }) => kind === 'provisions' && articleOfHeading(heading));
  const head = sections.slice(0, Math.max(first, 1)).filter((section) => section.kind !== 'contents');
  const adoptions = head
    .flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map((each) => each.text)])
    .flatMap((text) =>
      [...text.matchAll(ADOPTED)].map(([, year, month = '', day = '', by]) => ({
        day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
        by: by === undefined ? null : lawName(by),
      })),
    );
  const base = adoptions.map(({ day }) => effectiveOn !== undefined && day <= effectiveOn).lastIndexOf(true);
  // A law that was amended later and put into force anew names that day only: then all of its history counts.
  const isWhole = adoptions.slice(base + 1).length > 0;
  return isWhole ? adoptions.slice(Math.max(base, 0)) : adoptions;
}
