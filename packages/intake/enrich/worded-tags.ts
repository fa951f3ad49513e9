import type { Evidence, RuleId, Tag } from '@anjian/domain';
import { joinLines } from './joined-lines.ts';
import { evidenceIn, type Line } from './reading.ts';

/** A tag and the words that give it; without its `cue`, a few plain words that stand in all of them, a text need not be read for it. */
export type WordedTag = { id: string; pattern: RegExp; cue?: RegExp };

const MAX_EVIDENCE = 3;

/** Compiles the tags of a list of words. */
export function wordedTags(rows: readonly { id: string; words: string; cue?: string }[]): WordedTag[] {
  return rows.map(({ id, words, cue }) => ({
    id,
    pattern: new RegExp(words, 'gu'),
    ...(cue === undefined ? {} : { cue: new RegExp(cue, 'u') }),
  }));
}

/** Finds the tags whose words stand in the lines, each with its first places; `counts` may refuse a place by the words around it. */
export function findWordedTags(
  lines: readonly Line[],
  tags: readonly WordedTag[],
  rule: RuleId,
  counts: (line: Line, start: number, end: number, id: string) => boolean,
): Tag[] {
  const joined = joinLines(lines);
  return tags.flatMap(({ id, pattern, cue }) => {
    if (cue && !cue.test(joined.text)) return [];
    const evidence: Evidence[] = [];
    for (const match of joined.text.matchAll(pattern)) {
      if (evidence.length >= MAX_EVIDENCE) break;
      const { line, offset } = joined.placeOf(match.index);
      const end = offset + match[0].length;
      if (counts(line, offset, end, id)) evidence.push(evidenceIn(line, offset, end, rule));
    }
    return evidence.length > 0 ? [{ id, evidence }] : [];
  });
}
