import type { Notice } from '@anjian/domain';

/**
 * What a reader typed, taken apart: free words, exact phrases, and what must not occur. The reading is tolerant: whatever is
 * typed has one, and what was repaired stands in `notices`.
 */
export type ParsedQuery = { words: string; phrases: string[]; excluded: string[]; notices: Notice[] };

/** Quotes that open and close a phrase; the typewriter quotes do both. */
const QUOTES: Record<string, string> = { '"': '"', '“': '”', '”': '”', '＂': '＂', '「': '」', '『': '』', '《': '》' };

/** A hyphen excludes only at the start of a word: 2016-2018 is a range, not an exclusion. */
const EXCLUDE = new Set(['-', '－', '−']);

/** Phrases and exclusions that count as such: each costs the engine several lookups, and nobody means more. */
const MAX_PHRASES = 16;

/** Reads a query: words, “exact phrases” in any kind of quotes, and -word or -“phrase” to exclude. Never throws. */
export function parseQuery(q: string): ParsedQuery {
  const parsed: ParsedQuery = { words: '', phrases: [], excluded: [], notices: [] };
  const words: string[] = [];
  let at = 0;
  while (at < q.length) {
    const excluded = EXCLUDE.has(q.charAt(at)) && (at === 0 || /\s/u.test(q.charAt(at - 1)));
    const start = excluded ? at + 1 : at;
    const close = QUOTES[q.charAt(start)];
    // 《》 belong to the title inside them; only the phrase without them can be found whatever brackets the text has.
    if (close !== undefined) {
      const end = closingQuote(q, start, close);
      const phrase = q.slice(start + 1, end).trim();
      if (end === q.length) {
        const message = `第 ${start + 1} 个字的引号没有配对，已按“${phrase}”检索`;
        parsed.notices.push({ code: 'unbalanced_quote', message });
      }
      if (hasWord(phrase)) (excluded ? parsed.excluded : parsed.phrases).push(phrase);
      at = end + 1;
      continue;
    }
    const end = wordEnd(q, start);
    const word = q.slice(start, end);
    if (excluded && hasWord(word)) parsed.excluded.push(word);
    else if (word !== '') words.push(word);
    at = Math.max(end, at + 1);
  }
  // What is too much of phrases is searched as words; what is too much of exclusions is left out, and said.
  words.push(...parsed.phrases.splice(MAX_PHRASES));
  if (parsed.excluded.splice(MAX_PHRASES).length > 0) {
    parsed.notices.push({ code: 'shortened', message: `最多排除 ${MAX_PHRASES} 个词，其余没有排除` });
  }
  parsed.words = words.filter(hasWord).join(' ');
  noteWhatIsLeft(parsed, q);
  return parsed;
}

function noteWhatIsLeft(parsed: ParsedQuery, q: string): void {
  if (parsed.words !== '' || parsed.phrases.length > 0) return;
  if (parsed.excluded.length > 0) {
    parsed.notices.push({ code: 'only_excluded', message: '只写了要排除的词，下面是不含这些词的全部文书' });
  } else if (q.trim() !== '') {
    parsed.notices.push({ code: 'only_punctuation', message: '检索词中没有可检索的文字，已列出全部文书' });
  }
}

function closingQuote(q: string, open: number, close: string): number {
  const same = q.indexOf(close, open + 1);
  // “ closed with ” as it should be, or with the typewriter quote that a keyboard gave.
  const typewriter = close === '”' ? q.indexOf('"', open + 1) : -1;
  const ends = [same, typewriter].filter((place) => place >= 0);
  return ends.length === 0 ? q.length : Math.min(...ends);
}

function wordEnd(q: string, start: number): number {
  let end = start;
  while (end < q.length && !/\s/u.test(q.charAt(end)) && (QUOTES[q.charAt(end)] === undefined || end === start)) end++;
  return end;
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
