import { type Citation, CRIMES, lawName, type Tag } from '@anjian/domain';
import { type ArticleMention, findArticles } from './article-lists.ts';
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
    for (const { article, sub } of [...leadingArticles(line.heading), ...leadingArticles(line.text)]) {
      const key = keyOf(article, sub);
      const end = Math.min(line.text.length, SHOWN_CHARACTERS);
      if (!places.has(key)) places.set(key, evidenceIn(line, 0, end, 'crime.defined'));
    }
  }
  return dutyCrimes().flatMap(({ id, article, sub }) => {
    const evidence = places.get(keyOf(article ?? 0, sub));
    return evidence ? [{ id, evidence: [evidence] }] : [];
  });
}

/** The articles that a line begins with: one, or a list as digests print it (第四百零四条、第四百零五条：). */
function leadingArticles(text: string): ArticleMention[] {
  if (!text.startsWith('第')) return [];
  const leading: ArticleMention[] = [];
  let end = 0;
  for (const mention of findArticles(text)) {
    if (mention.start > end && !LIST_GAP.test(text.slice(end, mention.start))) break;
    leading.push(mention);
    end = mention.end;
  }
  return leading[0]?.start === 0 ? leading : [];
}

const LIST_GAP = /^[、，和及与至\s]{1,2}$/u;
/** How much of an article is shown as the ground of a tag. */
const SHOWN_CHARACTERS = 40;

/** Offences whose penalty stands in another article than the offence (刑法 articles 383, 386, 390): who changes it changes them. */
const PENALTY_ARTICLES: Record<string, string[]> = {
  embezzlement: ['383-0'],
  bribe_taking: ['383-0', '386-0'],
  bribe_giving: ['390-0'],
};

function crimesOfAmendment(citations: readonly Citation[]): Tag[] {
  const changed = new Map(
    citations
      .filter(({ law, article }) => law === '刑法' && article !== undefined)
      .map(({ article, sub, evidence }) => [keyOf(article ?? 0, sub), evidence.slice(0, MAX_EVIDENCE)] as const),
  );
  return dutyCrimes().flatMap(({ id, article, sub }) => {
    const evidence = [keyOf(article ?? 0, sub), ...(PENALTY_ARTICLES[id] ?? [])]
      .flatMap((key) => changed.get(key) ?? [])
      .slice(0, MAX_EVIDENCE);
    return evidence.length > 0 ? [{ id, evidence }] : [];
  });
}

/**
 * The duty crimes that a norm rules on by the number of their article alone: 属于刑法第四百一十四条规定的“情节严重”. An article of several
 * offences leaves open which of them is meant; 依照刑法第三百八十二条的规定定罪处罚 is the border of what the norm is about.
 */
export function crimesByArticle({ lines }: Reading, citations: readonly Citation[]): Tag[] {
  const byArticle = Map.groupBy(dutyCrimes(), ({ article, sub }) => keyOf(article ?? 0, sub));
  return citations.flatMap(({ law, article = 0, sub, evidence }) => {
    if (law !== '刑法' || article < FIRST_OF_DUTY || article > LAST_OF_DUTY) return [];
    const crimes = byArticle.get(keyOf(article, sub)) ?? [];
    const [crime] = crimes;
    if (!crime || crimes.length !== 1) return [];
    const ruled = evidence.filter(({ paragraph, end }) => {
      const line = lines.find(({ n }) => n === paragraph);
      return line !== undefined && RULED_ON.test(line.text.slice(end, end + RULED_CHARACTERS));
    });
    return ruled.length > 0 ? [{ id: crime.id, evidence: ruled.slice(0, MAX_EVIDENCE) }] : [];
  });
}

/** Chapters eight and nine of the Criminal Law hold no offence of anybody else. */
const [FIRST_OF_DUTY, LAST_OF_DUTY] = [382, 419] as const;
const RULED_ON = /^(?:第[^，。；]{1,6}[款项])?的?规定的[“"]/u;
const RULED_CHARACTERS = 20;

function dutyCrimes(): { id: string; article?: number | undefined; sub?: number | undefined }[] {
  return CRIMES.terms.filter((term) => term.article !== undefined);
}

function keyOf(article: number, sub: number | undefined): string {
  return `${article}-${sub ?? 0}`;
}
