import type { Tag } from '@anjian/domain';
import modi from './modi.json' with { type: 'json' };
import type { Line, Reading } from './reading.ts';
import { findWordedTags, wordedTags } from './worded-tags.ts';

const TAGS = wordedTags(modi);
/** What was done is told by the facts; a title names an offence, and a holding what others should know. */
const TOLD_IN: ReadonlySet<Line['kind']> = new Set(['facts', 'text']);
/** What right before the words takes them back or says them of others. */
const NEGATED = /(?:不是|并非|未|没有|非|不属于|区别于|不同于|排除|防止|避免|警惕|严禁|禁止)[^，。；]{0,4}$/u;
/** In texts without headings lessons follow the facts: a sentence that speaks of what is common or ought to be tells no deed. */
const LESSON = /实践中|应当|典型意义|警示|近年来|常见|此类|这类|往往|如果|新型|易发|高发/u;
const LOOK_BACK = 10;
/** A keyword names a way where it is not much longer than the words for it. */
const KEYWORD_CHARACTERS = 4;

/** Finds the ways in which the offences of a case were done: by the deeds that its facts tell, and by the keywords that editors gave it. */
export function findModi(reading: Reading): Tag[] {
  const lines = reading.lines.filter(({ kind }) => TOLD_IN.has(kind) || kind === 'keywords');
  return findWordedTags(lines, TAGS, 'modus.words', ({ text, kind }, start, end) => {
    if (kind === 'keywords') return isKeyword(text, start, end);
    if (NEGATED.test(text.slice(Math.max(0, start - LOOK_BACK), start))) return false;
    const from = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('；', start)) + 1;
    return !LESSON.test(text.slice(from, end));
  });
}

/** Whether the words are a keyword of their own: a deed needs no verb there, but an offence named after it is none. */
function isKeyword(text: string, start: number, end: number): boolean {
  const from = start - (/[^\s、，；;]*$/u.exec(text.slice(0, start))?.[0].length ?? 0);
  const until = end + (/^[^\s、，；;]*/u.exec(text.slice(end))?.[0].length ?? 0);
  return until - from <= end - start + KEYWORD_CHARACTERS && !/罪$/u.test(text.slice(from, until));
}
