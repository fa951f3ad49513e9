import type { Passage } from '@anjian/domain';

/** Passages on a card. */
const MAX_PASSAGES = 3;

/**
 * The passages that a card shows, in the order of the text: first those that show a word which no better one shows, then those of
 * paragraphs that are not shown yet, then the rest.
 * @param passages best first
 */
export function choosePassages(passages: readonly Passage[]): Passage[] {
  const chosen = new Set<Passage>();
  const take = (isWanted: (passage: Passage) => boolean): void => {
    for (const passage of passages) {
      if (chosen.size < MAX_PASSAGES && !chosen.has(passage) && isWanted(passage)) chosen.add(passage);
    }
  };
  const shown: string[] = [];
  take((passage) => {
    const fresh = wordsOf(passage).filter((word) => !shown.some((each) => isSame(each, word)));
    shown.push(...fresh);
    return fresh.length > 0;
  });
  const paragraphs = new Set([...chosen].map((passage) => passage.paragraph));
  take(({ paragraph }) => !paragraphs.has(paragraph) && paragraphs.add(paragraph) !== undefined);
  take(() => true);
  return [...chosen].toSorted((a, b) => a.paragraph - b.paragraph);
}

function wordsOf({ parts }: Passage): string[] {
  return parts.filter((part) => part.match).map((part) => part.text);
}

/** 受贿 and 受贿罪 are marked for the same word of a query. */
function isSame(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
