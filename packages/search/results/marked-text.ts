import type { MarkedText } from '@anjian/domain';
import { MATCH_END, MATCH_START } from '../query/highlight.ts';

/** Takes a highlighted piece apart; marks that touch become one. */
export function markedText(piece: string): MarkedText {
  const parts: MarkedText = [];
  for (const [index, stretch] of piece.split(MATCH_START).entries()) {
    const end = index === 0 ? 0 : stretch.indexOf(MATCH_END);
    if (index > 0) push(parts, stretch.slice(0, end), true);
    push(parts, index === 0 ? stretch : stretch.slice(end + MATCH_END.length), false);
  }
  return parts;
}

/** The same marks over another wording of equal length: the text as printed under the text as indexed. */
export function transferMarks(parts: MarkedText, printed: string): MarkedText {
  let at = 0;
  return parts.map(({ text, match }) => {
    const from = at;
    at += text.length;
    return { text: printed.slice(from, at), match };
  });
}

/** The marked text without its first `length` characters. */
export function dropStart(parts: MarkedText, length: number): MarkedText {
  let left = length;
  return parts.flatMap(({ text, match }) => {
    const rest = text.slice(left);
    left = Math.max(0, left - text.length);
    return rest === '' ? [] : [{ text: rest, match }];
  });
}

function push(parts: MarkedText, text: string, match: boolean): void {
  if (text === '') return;
  const last = parts.at(-1);
  if (last?.match === match) last.text += text;
  else parts.push({ text, match });
}
