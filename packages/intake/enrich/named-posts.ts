import { endsWithTitle, type Post, postIn } from './find-posts.ts';
import { matchesOf } from './matches-of.ts';
import type { Line } from './reading.ts';

/** 时任某村党支部书记的被告人甲某、村会计乙某: posts that stand in front of those who hold them. */
const HOLDERS = /(?:时任|原任|曾任|身为|原系)[^，。；：]{4,120}/gu;
const LEAD = /^(?:[、和及与]|以及)*(?:时任|原任|曾任|身为|原系|系|原(?!告))?/u;
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

/** 被告人：程某，某区税务局科长 and 被告人樊某某（某乡财政所所长）: a post and nothing else stands behind the name. */
const BEHIND = /^(?:，([^，。；（）]{3,40})(?=[。；]|$)|（([^（）]{3,40})）)/u;
const ROLE_BEFORE = /(?:被告人|上诉人|犯罪嫌疑人)[：:]?\s?$/u;

/** Reads the post of a person that stands right behind the name of an accused, and is all that stands there. */
export function findBarePost(line: Line, name: string): Post | undefined {
  for (let at = line.text.indexOf(name); at >= 0; at = line.text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const match = ROLE_BEFORE.test(line.text.slice(Math.max(0, at - ROLE_CHARACTERS), at))
      ? BEHIND.exec(line.text.slice(end, end + POST_CHARACTERS + 2))
      : null;
    const words = match?.[1] ?? match?.[2];
    if (words === undefined || /另案|已判|在逃/u.test(words) || !endsWithTitle(words)) continue;
    const lead = LEAD.exec(words)?.[0].length ?? 0;
    return postIn(words.slice(lead), end + 1 + lead);
  }
  return undefined;
}

const ROLE_CHARACTERS = 8;
