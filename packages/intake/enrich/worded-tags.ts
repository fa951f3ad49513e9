import type { Evidence, RuleId, Tag } from '@anjian/domain';
import { joinLines } from './joined-lines.ts';
import { matchesOf } from './matches-of.ts';
import { mayMatch, type NeededCharacters, neededCharacters } from './needed-characters.ts';
import { evidenceIn, type Line } from './reading.ts';

/** A tag and the words that give it; a text without the characters that they need is not read for it. */
export type WordedTag = { id: string; pattern: RegExp; needed: NeededCharacters | undefined };

const MAX_EVIDENCE = 3;
/** Where so many places of one tag were refused, the others are not looked at. */
const MOST_PLACES = 500;

/** Compiles the tags of a list of words. */
export function wordedTags(rows: readonly { id: string; words: string }[]): WordedTag[] {
  return rows.map(({ id, words }) => {
    const pattern = new RegExp(words, 'gu');
    return { id, pattern, needed: neededCharacters(pattern) };
  });
}

/** Finds the tags whose words stand in the lines, each with its first places; `counts` may refuse a place by the words around it. */
export function findWordedTags(
  lines: readonly Line[],
  tags: readonly WordedTag[],
  rule: RuleId,
  counts: (line: Line, start: number, end: number, id: string) => boolean,
): Tag[] {
  const joined = joinLines(lines);
  const may = mayMatch(joined.text);
  return tags.flatMap(({ id, pattern, needed }) => {
    if (!may(needed)) return [];
    const evidence: Evidence[] = [];
    let places = 0;
    for (const match of matchesOf(pattern, joined.text)) {
      if (evidence.length >= MAX_EVIDENCE || ++places > MOST_PLACES) break;
      const { line, offset } = joined.placeOf(match.index);
      const end = offset + match[0].length;
      if (counts(line, offset, end, id)) evidence.push(evidenceIn(line, offset, end, rule));
    }
    return evidence.length > 0 ? [{ id, evidence }] : [];
  });
}
