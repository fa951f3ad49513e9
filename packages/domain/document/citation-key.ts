import { STATUTES } from '../taxonomy/statutes.ts';
import type { Label } from '../taxonomy/term.ts';
import { chineseNumber } from './chinese-number.ts';

/**
 * The key of a cited article, as it is stored and filtered by: `刑法:388`, with 之N as `刑法:388-1`, a whole law as `刑法`.
 */
export function citationKey(law: string, article?: number, sub?: number): string {
  if (article === undefined) return law;
  return sub === undefined ? `${law}:${article}` : `${law}:${article}-${sub}`;
}

const DIGITS = '零一二三四五六七八九';

/** A whole number from 0 to 9,999 in Chinese numerals as statutes print them: 388 → 三百八十八, 17 → 十七. */
export function chineseNumeral(value: number): string {
  if (value === 0) return '零';
  let text = '';
  let gap = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    if (gap) text += '零';
    gap = false;
    // 17 is 十七, but 117 is 一百一十七.
    text += digit === 1 && unit === 10 && text === '' ? name : `${DIGITS[digit]}${name}`;
  }
  return text;
}

/** The printed form of a citation key in Chinese: `刑法:388-1` → 刑法第三百八十八条之一. */
export function citationLabel(key: string): string {
  const match = /^(.+):(\d+)(?:-(\d+))?$/u.exec(key);
  if (!match) return key;
  const [, law, article, sub] = match;
  const base = `${law}第${chineseNumeral(Number(article))}条`;
  return sub === undefined ? base : `${base}之${chineseNumeral(Number(sub))}`;
}

/** A citation key in both languages: `刑法:388-1` → 刑法第三百八十八条之一; Criminal Law, art. 388-1. A law without an English name keeps its own. */
export function citationNames(key: string): Label {
  const match = /^([^:(]+)(\(\d{4}\))?(?::(.+))?$/u.exec(key);
  const [, law = key, year, article] = match ?? [];
  const name = STATUTES.find((each) => each.name === law)?.en ?? law;
  const dated = year === undefined ? name : `${name} ${year}`;
  return { zh: citationLabel(key), en: match && article !== undefined ? `${dated}, art. ${article}` : dated };
}

/** A law as somebody writes its name: 刑法, 《中华人民共和国刑法》; markup is none. */
const LAW = '(?<law>[^<>\\p{Cc}]{0,150}?\\p{L}[^<>\\p{Cc}]{0,150}?)';
const NUMBER = '[\\d零〇○一二三四五六七八九十百千两]{1,9}';
const AS_KEY = new RegExp(`^${LAW}[:：](?<article>\\d{1,4})(?:-(?<sub>\\d{1,2}))?$`, 'u');
const AS_PRINTED = new RegExp(`^${LAW}\\s*(?:第\\s*)?(?<article>${NUMBER})\\s*条(?:之(?<sub>${NUMBER}))?$`, 'u');
/** 刑法384: people leave the 条 out, but only behind the name of a statute can a figure be an article. */
const AS_TYPED = new RegExp(`^${LAW}\\s*(?:第\\s*)?(?<article>\\d{1,4})(?:[之-](?<sub>\\d{1,2}))?$`, 'u');

/** 刑法: a single character is what was left of 第388条 without a law. */
const SHORTEST_LAW = 2;

/** The key of an article that somebody wrote as a key (刑法:388-1), in words (刑法第388条之一, 《刑法》三百八十八条) or short (刑法388); undefined where it is none. */
export function parseCitation(written: string): string | undefined {
  const named = AS_KEY.exec(written.trim()) ?? AS_PRINTED.exec(written.trim());
  const parts = (named ?? AS_TYPED.exec(written.trim()))?.groups;
  const article = chineseNumber(parts?.article ?? '');
  const sub = parts?.sub === undefined ? undefined : chineseNumber(parts.sub);
  if (!parts?.law || !article || (parts.sub !== undefined && !sub)) return undefined;
  const bare = parts.law.trim().replace(/^《([^《》]+)》$/u, '$1');
  if (bare.length < SHORTEST_LAW) return undefined;
  const statute = STATUTES.find((each) => [each.name, each.full, ...(each.aliases ?? [])].includes(bare));
  if (!named && !statute) return undefined;
  return citationKey(statute?.name ?? bare, article, sub);
}
