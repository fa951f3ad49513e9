import { FOLDED, KIND, KINDS } from './fold.ts';

/**
 * Brings the letters of a text to one form, unit for unit: traditional to simplified and full-width to half-width. Punctuation and
 * case stay, so that the text can be shown. Returns the very same string where nothing changes, which is nearly always.
 */
export function foldLetters(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (changes(text.charCodeAt(at))) return rebuild(text, at);
  }
  return text;
}

function rebuild(text: string, first: number): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    units[at] = at >= first && changes(unit) ? (FOLDED[unit] as number) : unit;
  }
  return Buffer.from(units.buffer).toString('utf16le');
}

function changes(unit: number): boolean {
  if (unit < 0x80) return false;
  const folded = FOLDED[unit] as number;
  return folded !== unit && KINDS[folded] !== KIND.none;
}
