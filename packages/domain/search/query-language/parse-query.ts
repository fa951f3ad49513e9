import { STATUTES } from '../../taxonomy/statutes.ts';
import { isProse } from './is-prose.ts';
import { CLOSING, matchBrackets, OPENING } from './match-brackets.ts';
import { FIELD_START, fieldNamed, isRangeField } from './query-fields.ts';
import type { QueryFault, QueryItem, QueryNode, QueryTree } from './query-tree.ts';
import { readRange } from './read-range.ts';

/** Quotes that open and close a phrase; the typewriter quotes do both, and ” may open where a keyboard gave no other. */
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '＂': '＂',
  '「': '」',
  '『': '』',
  '《': '》',
};
/** Quotes whose closing is also the typewriter's. */
const CURLY = new Set(['“', '”']);
const ALL_QUOTES = /["“”＂「」『』]+/gu;

/** Brackets within brackets that count as such; nobody means more, and a hostile query must not fill the stack. */
const MAX_DEPTH = 8;

const OR = /(?:或者|或|OR|ＯＲ|\|\|?|｜)(?=[\s()（）|｜"“”＂「『《]|$)/uy;
const AND = /(?:AND|ＡＮＤ|&&)(?=[\s()（）]|$)/uy;
const NOT_WORD = /(?:不包含|不含|NOT|ＮＯＴ)(?:[:：]|\s+|(?=[()（）"“”＂「『《|｜]|$))/uy;
const NOT_JOINED = /不包?含(?=[\p{L}\p{N}])/uy;
const NOT_SIGN = /[-－−](?=[\p{L}\p{N}(（"“”＂「『《])/uy;
const NEAR = /[~～](\d{1,3})(?![\p{L}\p{N}])/uy;
const SPACES = /\s*/uy;
const AFTER_GROUP = /[\s()（）|｜"“”＂「『《]/u;
const PHRASE_END = /[\s，。；！？()（）|｜]/u;
const RUN_END = /[\s|｜]/u;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** Characters within which the words of a near search may be asked to stand. */
const MAX_NEAR = 100;

/** So much of what is no range is shown to the reader. */
const LONGEST_SHOWN = 20;

const LAW_NAMES = new Set(STATUTES.flatMap(({ name, full, aliases = [] }) => [name, full, ...aliases]));

/**
 * Takes a query apart: words, “exact phrases” in any quotes, -word or 不含 word, 或 / OR (nearer than the blank, which wants all),
 * brackets, fields (标题:…), ranges (年份:2018-2024, 金额:>300万) and near (“甲 乙”~10), in half- or full-width. Every text has a
 * reading, found in linear time; what had to be repaired stands in `faults`.
 * @example parseQuery('（受贿 或 行贿） 年份:2018-').items.length // 2
 */
export function parseQuery(q: string): QueryTree {
  if (isProse(q)) {
    const text = q.trim();
    return {
      items: [{ node: { type: 'word', text }, start: q.indexOf(text), end: q.indexOf(text) + text.length }],
      faults: [],
      prose: true,
    };
  }
  const parser = createParser(q);
  return { items: parser.sequence(0, q.length, 0, false), faults: parser.faults, prose: false };
}

function createParser(q: string) {
  const faults: QueryFault[] = [];
  const closings = new Map<string, Int32Array>();
  const partners = matchBrackets(q, (place) => (QUOTES[q.charAt(place)] === undefined ? -1 : closingQuote(place)));
  let at = 0;
  let runStop = 0;
  let loose = -1;
  const lastLetter = q.length - (/[\p{L}\p{N}][^\p{L}\p{N}]*$/u.exec(q)?.[0].length ?? q.length + 1);

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(q);
    if (match) at += match[0].length;
    return match;
  };
  const stands = (pattern: RegExp, place: number): boolean => {
    pattern.lastIndex = place;
    return pattern.test(q);
  };
  const fault = (code: QueryFault['code'], place: number, remove: number, insert: string, text = ''): void => {
    faults.push({ code, at: place, remove, insert, text });
  };

  /** Parts side by side up to `end`; parts with 或 between become one. */
  function sequence(from: number, end: number, depth: number, inField: boolean): QueryItem[] {
    at = from;
    const items: QueryItem[] = [];
    let or: RegExpExecArray | undefined;
    let alternatives: QueryNode[] = [];
    let joined: QueryItem | undefined;
    const dangling = ({ index, 0: { length } }: RegExpExecArray) => fault('dangling_or', index, length, ' ');
    for (take(SPACES); at < end; take(SPACES)) {
      const start = at;
      const match = take(OR);
      if (match) {
        if (items.length === 0 || or) dangling(match);
        else or = match;
        continue;
      }
      if (take(AND)) continue;
      const node = unary(end, depth, inField, depth > 0 || items.length > 0);
      if (!node) continue;
      const before = or ? items.at(-1) : undefined;
      or = undefined;
      if (!before) items.push({ node, start, end: at });
      else {
        if (before !== joined) {
          joined = before;
          alternatives = before.node.type === 'or' ? [...before.node.nodes] : [before.node];
          before.node = { type: 'or', nodes: alternatives };
        }
        alternatives.push(...(node.type === 'or' ? node.nodes : [node]));
        before.end = at;
      }
    }
    if (or) dangling(or);
    return items;
  }

  function unary(end: number, depth: number, inField: boolean, follows: boolean): QueryNode | undefined {
    const not = take(NOT_SIGN) ?? take(NOT_WORD) ?? (follows ? take(NOT_JOINED) : null);
    if (!not) return primary(end, depth, inField);
    // Said twice means no more than once.
    while (take(NOT_SIGN) ?? take(NOT_WORD));
    const node = at < end && !stands(OR, at) ? primary(end, depth, inField) : undefined;
    if (!node) fault('dangling_not', not.index, not[0].length, ' ');
    return node?.type === 'not' ? node.node : node && { type: 'not', node };
  }

  function primary(end: number, depth: number, inField: boolean): QueryNode | undefined {
    if (at === loose) {
      // 受贿（未遂 is text with half a bracket, no group.
      fault('stray_bracket', at++, 1, ' ');
      return undefined;
    }
    const partner = partners.get(at);
    if (partner !== undefined && partner > at && endsGroup(partner, end)) return group(at, partner, depth, inField);
    if (partner === undefined && OPENING.has(q.charAt(at))) return unclosed(end, depth, inField);
    if (QUOTES[q.charAt(at)] !== undefined && !startsCitation(at)) return quoted(end);
    return (inField ? nested() : field(end, depth)) ?? word(end);
  }

  /** A bracket ends a group where nothing is joined to it: in 受贿（未遂） and (2019)浙01刑初12号 it belongs to the text. */
  function endsGroup(close: number, end: number): boolean {
    if (close >= end) return false;
    const after = close + 1;
    return after >= end || AFTER_GROUP.test(q.charAt(after)) || stands(OR, after) || stands(NOT_WORD, after);
  }

  function group(open: number, close: number, depth: number, inField: boolean): QueryNode | undefined {
    if (depth >= MAX_DEPTH) {
      for (const place of [open, close]) {
        fault('too_deep', place, 1, ' ');
        partners.set(place, -1);
      }
      at = open + 1;
      return undefined;
    }
    const items = sequence(open + 1, close, depth + 1, inField);
    at = close + 1;
    return all(items);
  }

  function unclosed(end: number, depth: number, inField: boolean): QueryNode | undefined {
    const open = at;
    at = open + 1;
    if (depth > 0 || open > lastLetter) {
      fault('stray_bracket', open, 1, ' ');
      return undefined;
    }
    fault('unclosed_bracket', end, 0, q.charAt(open) === '(' ? ')' : '）');
    const items = sequence(open + 1, end, depth + 1, inField);
    at = end;
    return all(items);
  }

  /** 《刑法》第三百八十八条 is one thing, not a phrase and a word. */
  function startsCitation(place: number): boolean {
    if (q.charAt(place) !== '《') return false;
    const close = closingQuote(place);
    return close >= 0 && (/[第\d]/u.test(q.charAt(close + 1)) || LAW_NAMES.has(q.slice(place + 1, close).trim()));
  }

  function quoted(end: number): QueryNode | undefined {
    const open = at;
    const found = closingQuote(open);
    const closed = found >= 0 && found < end;
    const stop = closed ? found : openEnd(open, end);
    const text = plainPhrase(q.slice(open + 1, stop));
    at = closed ? stop + 1 : Math.max(stop, open + 1);
    if (!HAS_WORD.test(text)) {
      if (!closed) {
        fault('stray_quote', open, 1, ' ');
        at = open + 1;
      }
      return undefined;
    }
    if (!closed) fault('unclosed_quote', stop, 0, QUOTES[q.charAt(open)] ?? '', text);
    const near = take(NEAR);
    const words = text.split(' ').filter((each) => HAS_WORD.test(each));
    if (!near || words.length < 2) return { type: 'phrase', text };
    return { type: 'near', words, within: Math.min(MAX_NEAR, Math.max(1, Number(near[1]))) };
  }

  /** Where the quote that opens at a place is closed, or -1. The places are looked up once for each kind of quote. */
  function closingQuote(open: number): number {
    const mark = q.charAt(open);
    let next = closings.get(mark);
    if (!next) {
      next = new Int32Array(q.length + 1).fill(-1);
      for (let place = q.length - 1; place >= 0; place--) {
        const character = q.charAt(place);
        const closes = character === QUOTES[mark] || (character === '"' && CURLY.has(mark));
        next[place] = closes ? place : (next[place + 1] ?? -1);
      }
      closings.set(mark, next);
    }
    return next[open + 1] ?? -1;
  }

  /** Where a phrase without a closing quote is taken to end: at a blank, a mark, another quote or a bracket. */
  function openEnd(open: number, end: number): number {
    let place = open + 1;
    while (place < end && !PHRASE_END.test(q.charAt(place)) && QUOTES[q.charAt(place)] === undefined) place++;
    return place;
  }

  function field(end: number, depth: number): QueryNode | undefined {
    const start = at;
    const written = take(FIELD_START)?.[1];
    const name = fieldNamed(written ?? '');
    if (written === undefined || name === undefined) return undefined;
    const colon = at - 1;
    const text: QueryNode = { type: 'word', text: written };
    take(SPACES);
    // A field in a field means nothing: 罪名:罪名:受贿 is the second.
    const operators = isRangeField(name) ? [OR, FIELD_START] : [OR, AND, NOT_SIGN, NOT_WORD, FIELD_START];
    if (at >= end || operators.some((operator) => stands(operator, at))) {
      fault('empty_field', colon, 1, ' ', written);
      return text;
    }
    if (isRangeField(name)) {
      const range = readRange(name, q, at);
      if (range && range.end <= end) {
        at = range.end;
        return { type: 'range', field: name, bounds: range.bounds };
      }
      // 金额：三百余万元 is searched as text, and the reader is told that it is no range.
      fault('bad_range', colon, 1, ' ', q.slice(start, Math.min(end, start + LONGEST_SHOWN)).split(/\s/u)[0]);
      at = colon + 1;
      return text;
    }
    const node = primary(end, depth, true);
    if (node) return { type: 'field', field: name, node };
    fault('empty_field', colon, 1, ' ', written);
    return text;
  }

  /** In the brackets of a field there are no fields: the name is a word. */
  function nested(): QueryNode | undefined {
    const text = take(FIELD_START)?.[1];
    if (text === undefined) return undefined;
    fault('empty_field', at - 1, 1, ' ', text);
    return { type: 'word', text };
  }

  /** Text up to a blank, a quote, or a bracket whose partner lies outside of it. */
  function word(end: number): QueryNode | undefined {
    const start = at;
    if (at >= runStop) runStop = Math.max(at + 1, endOfRun(at));
    const limit = Math.min(runStop, end);
    while (at < limit && !isLooseBracket(at, start, limit)) at++;
    const text = q.slice(start, at);
    if (at > start && OPENING.has(q.charAt(at))) loose = at;
    if (at === start) {
      if (CLOSING.has(q.charAt(at)) && !partners.has(at)) fault('stray_bracket', at, 1, ' ');
      at++;
    }
    return HAS_WORD.test(text) ? { type: 'word', text } : undefined;
  }

  function endOfRun(start: number): number {
    let stop = startsCitation(start) ? start + 1 : start;
    while (stop < q.length && !RUN_END.test(q.charAt(stop))) {
      if (QUOTES[q.charAt(stop)] !== undefined && !startsCitation(stop)) break;
      stop++;
    }
    return stop;
  }

  function isLooseBracket(place: number, start: number, limit: number): boolean {
    if (!OPENING.has(q.charAt(place)) && !CLOSING.has(q.charAt(place))) return false;
    const partner = partners.get(place) ?? -1;
    return partner < start || partner >= limit;
  }

  return { sequence, faults };
}

function all(items: readonly QueryItem[]): QueryNode | undefined {
  const nodes = items.flatMap(({ node }) => (node.type === 'and' ? node.nodes : [node]));
  return nodes.length > 1 ? { type: 'and', nodes } : nodes[0];
}

function plainPhrase(text: string): string {
  return text.replaceAll(ALL_QUOTES, ' ').replaceAll(/\s+/gu, ' ').trim();
}
