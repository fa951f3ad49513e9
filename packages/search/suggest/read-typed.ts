import type { SuggestionKind } from '@anjian/domain';

/**
 * What is being typed: `from` is where the piece begins that is being completed, `piece` that piece folded, `words` all words folded,
 * `kinds` what a field word asks for; `isLatin` says that it is letters only, pinyin then.
 */
export type Typed = {
  from: number;
  piece: string;
  words: string[];
  kinds: readonly SuggestionKind[] | undefined;
  isLatin: boolean;
};

/** Longer pieces are no names; what stands behind is not looked at. */
const MAX_PIECE = 40;

/** The field words whose values are suggested. */
const FIELDS: Record<string, readonly SuggestionKind[]> = {
  罪名: ['crime'],
  法条: ['article'],
  文号: ['document'],
  标题: ['document'],
  检例: ['document'],
  关键词: ['phrase'],
};
const FIELD = new RegExp(`^(${Object.keys(FIELDS).join('|')})[:：]`, 'u');

/** Reads what is being typed; undefined where there is too little to suggest anything: one letter, say. */
export function readTyped(q: string, fold: (text: string) => string): Typed | undefined {
  const from = q.length - (/\S*$/u.exec(q)?.[0].length ?? 0);
  const last = q.slice(from);
  const field = FIELD.exec(last);
  const piece = fold(last.slice(field?.[0].length ?? 0))
    .replaceAll(/['"]/gu, '')
    .slice(0, MAX_PIECE);
  const isLatin = /^[a-z]+$/u.test(piece);
  if (piece.length === 0 || (isLatin && piece.length < 2) || !/[\p{L}\p{N}]/u.test(piece)) return undefined;
  const before = fold(q.slice(0, from)).split(/\s+/u);
  return {
    from,
    piece,
    words: [...before, piece].filter((word) => word !== ''),
    kinds: FIELDS[field?.[1] ?? ''],
    isLatin,
  };
}
