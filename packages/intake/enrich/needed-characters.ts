/** For each way in which a pattern may match, characters that every such match holds. */
export type NeededCharacters = readonly (readonly number[])[];

/** More ways than this cost more to look through than the pattern. */
const MOST_WAYS = 48;
/** So many characters of one way tell enough. */
const MOST_CHARACTERS = 4;

/**
 * The characters without which a pattern cannot match, read from its source: 主犯 needs 主 and 犯, (?:送|移)交 either 送 and 交 or 移 and 交.
 * Undefined where some way of matching needs none that is known. Only what the patterns of this folder use is read; whatever is not a
 * plain character counts as any.
 */
export function neededCharacters(pattern: RegExp): NeededCharacters | undefined {
  if (pattern.ignoreCase) return undefined;
  const ways = new Source(pattern.source).choice();
  if (ways.some((way) => way.length === 0)) return undefined;
  return ways;
}

type Ways = number[][];

const ANYTHING: Ways = [[]];
/** Behind a part of a pattern: whether it may be left out. */
const QUANTIFIER = /(?:([*?])|(\+)|\{(\d+)(?:,\d*)?\})\??/uy;
const LOOKS = /\((?:\?[=!]|\?<[=!])/uy;
const GROUP = /\((?:\?:|\?<\w+>)?/uy;
const CLASS = /\[(?:\\.|[^\]\\])*\]/uy;
const ESCAPE = /\\(?:u[\da-fA-F]{4}|u\{[\da-fA-F]+\}|x[\da-fA-F]{2}|p\{[^}]*\}|k<\w+>|.)/uy;

/** Goes over the source of a pattern once. */
class Source {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** Alternatives up to the end of the group. */
  choice(): Ways {
    const ways: Ways = [...this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      ways.push(...this.#sequence());
    }
    return ways.length > MOST_WAYS ? ANYTHING : ways;
  }

  #sequence(): Ways {
    let ways: Ways = ANYTHING;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) {
      const part = this.#part();
      const optional = this.#isOptional();
      if (!optional) ways = both(ways, part);
    }
    return ways;
  }

  #part(): Ways {
    if (this.#skip(LOOKS)) {
      this.choice();
      this.#at++;
      return ANYTHING;
    }
    if (this.#skip(CLASS) || this.#skip(ESCAPE)) return ANYTHING;
    if (this.#skip(GROUP)) {
      const ways = this.choice();
      this.#at++;
      return ways;
    }
    const unit = this.#source[this.#at++] ?? '';
    return '.^$'.includes(unit) ? ANYTHING : [[unit.charCodeAt(0)]];
  }

  #isOptional(): boolean {
    QUANTIFIER.lastIndex = this.#at;
    const quantifier = QUANTIFIER.exec(this.#source);
    if (!quantifier) return false;
    this.#at += quantifier[0].length;
    return quantifier[1] !== undefined || quantifier[3] === '0';
  }

  #skip(token: RegExp): boolean {
    token.lastIndex = this.#at;
    const found = token.exec(this.#source);
    if (found) this.#at += found[0].length;
    return found !== null;
  }
}

/** What a match needs that holds a match of each. Where that would be too many ways, one character of each way is asked for. */
function both(first: Ways, second: Ways): Ways {
  for (const [one, other] of [
    [first, second],
    [fewest(first), fewest(second)],
  ] as const) {
    if (one.length * other.length <= MOST_WAYS)
      return one.flatMap((way) => other.map((more) => [...new Set([...way, ...more])].slice(0, MOST_CHARACTERS)));
  }
  return first.some((way) => way.length === 0) ? second : first;
}

/** The same ways by one character each, that which most of them share: 购物卡, 消费卡 and 购物券 by 卡 and 购. */
function fewest(ways: Ways): Ways {
  if (ways.some((way) => way.length === 0)) return ANYTHING;
  const chosen: Ways = [];
  for (let left = ways; left.length > 0; ) {
    const counts = new Map<number, number>();
    for (const unit of left.flat()) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    const [most] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best));
    chosen.push([most]);
    left = left.filter((way) => !way.includes(most));
  }
  return chosen;
}

/**
 * Tells of patterns whether a text holds what they need; it goes over the text once. Characters share their bits: now and then a
 * pattern is tried in vain.
 */
export function mayMatch(text: string): (needed: NeededCharacters | undefined) => boolean {
  const held = new Int32Array(WORDS);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const word = (unit >> BITS_OF_WORD) & (WORDS - 1);
    held[word] = (held[word] ?? 0) | (1 << (unit & WORD_MASK));
  }
  return (needed) => {
    if (needed === undefined) return true;
    for (const way of needed) if (holdsAll(held, way)) return true;
    return false;
  };
}

function holdsAll(held: Int32Array, way: readonly number[]): boolean {
  for (const unit of way)
    if (((held[(unit >> BITS_OF_WORD) & (WORDS - 1)] ?? 0) & (1 << (unit & WORD_MASK))) === 0) return false;
  return true;
}

/** 4,096 bits: a text of thousands of characters holds some hundreds of different ones. */
const WORDS = 128;
const BITS_OF_WORD = 5;
const WORD_MASK = 31;
