import { endsWithTitle, type Post, postIn } from './find-posts.ts';
import { matchesOf } from './matches-of.ts';
import type { Line } from './reading.ts';

/** 时任某村党支部书记的被告人甲某、村会计乙某: posts that stand in front of those who hold them. */
const HOLDERS = /(?:时任|原任|曾任|身为|原系)[^，。；：]{4,120}/gu;
const LEAD = /^(?:[、和及与]|以及)*(?:时任|原任|曾任|身为|原系)?/u;
const ROLE = /的?(?:原审)?(?:被告人|上诉人|犯罪嫌疑人)?$/u;
/** A post with its unit is no longer. */
const POST_CHARACTERS = 40;

/** Reads the post of a person from what stands right in front of the name, in a clause that begins with a word of holding office; `names` are all defendants. */
export function findNamedPost(line: Line, name: string, names: readonly string[]): Post | undefined {
  for (const { 0: clause, index } of matchesOf(HOLDERS, line.text)) {
    const at = clause.indexOf(name);
    if (at < 0) continue;
    const from = Math.max(0, ...names.filter((one) => one !== name).map((one) => endOf(one, clause.slice(0, at))));
    const lead = LEAD.exec(clause.slice(from, at))?.[0].length ?? 0;
    const words = clause.slice(from + lead, at).replace(ROLE, '');
    if (words.length <= POST_CHARACTERS && endsWithTitle(words)) return postIn(words, index + from + lead);
  }
  return undefined;
}

function endOf(name: string, text: string): number {
  const at = text.lastIndexOf(name);
  return at < 0 ? 0 : at + name.length;
}
