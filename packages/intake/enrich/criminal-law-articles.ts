import { type Citation, CRIMES, type Tag } from '@anjian/domain';
import { findArticles } from './article-lists.ts';
import { lawName } from './law-names.ts';
import { evidenceIn, type Reading } from './reading.ts';

const AMENDMENT = /^刑法修正案/u;
const MAX_EVIDENCE = 3;

/**
 * The duty crimes that a text of the Criminal Law defines: those whose articles it prints, or that an amendment changes by number.
 * A reader who filters by an offence finds so the law that defines it; a name that another article mentions does not count.
 * Undefined where the text is no part of the Criminal Law.
 */
export function crimesOfCriminalLaw(reading: Reading, citations: readonly Citation[]): Tag[] | undefined {
  const law = lawName(reading.title.split('：')[0] ?? '');
  if (AMENDMENT.test(law)) return crimesOfAmendment(citations);
  return law === '刑法' ? crimesOfArticles(reading) : undefined;
}

function crimesOfArticles(reading: Reading): Tag[] {
  const places = new Map<string, Tag['evidence'][number]>();
  for (const line of reading.lines) {
    // The number stands in the heading of the article, or at the head of its first paragraph.
    const [headed] = findArticles(line.heading);
    const [printed] = findArticles(line.text);
    const article = headed?.start === 0 ? headed : printed?.start === 0 ? printed : undefined;
    if (!article) continue;
    const key = keyOf(article.article, article.sub);
    if (!places.has(key)) places.set(key, evidenceIn(line, 0, Math.min(line.text.length, SHOWN_CHARACTERS), 'article'));
  }
  return dutyCrimes().flatMap(({ id, article, sub }) => {
    const evidence = places.get(keyOf(article ?? 0, sub));
    return evidence ? [{ id, evidence: [evidence] }] : [];
  });
}

/** How much of an article is shown as the ground of a tag. */
const SHOWN_CHARACTERS = 40;

function crimesOfAmendment(citations: readonly Citation[]): Tag[] {
  const changed = new Map(
    citations
      .filter(({ law, article }) => law === '刑法' && article !== undefined)
      .map(({ article, sub, evidence }) => [keyOf(article ?? 0, sub), evidence.slice(0, MAX_EVIDENCE)] as const),
  );
  return dutyCrimes().flatMap(({ id, article, sub }) => {
    const evidence = changed.get(keyOf(article ?? 0, sub));
    return evidence ? [{ id, evidence }] : [];
  });
}

function dutyCrimes(): { id: string; article?: number | undefined; sub?: number | undefined }[] {
  return CRIMES.terms.filter((term) => term.article !== undefined);
}

function keyOf(article: number, sub: number | undefined): string {
  return `${article}-${sub ?? 0}`;
}
