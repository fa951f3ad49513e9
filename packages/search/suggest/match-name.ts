/**
 * A name that may be typed: its folded text, the reading of each unit where it is a Chinese character, and all signs with which a match
 * can begin, since most names are passed over by that alone.
 */
export type Name = { text: string; readings: readonly string[]; starts: string };

/** The name of a folded text with these readings. */
export function createName(text: string, readings: readonly string[]): Name {
  return { text, readings, starts: text + readings.map((reading) => reading.charAt(0)).join('') };
}

/** Where what was typed stands in a name: units from `start` up to `end`. */
export type NameMatch = { start: number; end: number };

/** The two-letter initials of pinyin, which are typed for a syllable like single letters. */
const LONG_INITIAL = /^[zcs]h/u;

/**
 * Finds what was typed in a name: characters by themselves, and letters as pinyin, whole, begun or as initials (shz, shouhui, 受hz).
 * The first place wins; undefined without one.
 * @param typed folded, without blanks
 */
export function matchName(typed: string, name: Name): NameMatch | undefined {
  if (typed === '' || !name.starts.includes(typed.charAt(0))) return undefined;
  for (let start = 0; start < name.text.length; start++) {
    // 85 is not meant where 385 stands.
    if (isDigit(typed, 0) && isDigit(name.text, start - 1)) continue;
    const end = matchFrom(typed, 0, name, start);
    if (end !== undefined) return { start, end };
  }
  return undefined;
}

/** The end of the match of the rest of what was typed from this unit on; marks between the characters of a name are passed over. */
function matchFrom(typed: string, at: number, name: Name, unit: number): number | undefined {
  if (at === typed.length) return unit;
  if (unit >= name.text.length) return undefined;
  if (typed.charAt(at) === name.text.charAt(unit)) {
    const end = matchFrom(typed, at + 1, name, unit + 1);
    if (end !== undefined) return end;
  }
  const reading = name.readings[unit] ?? '';
  for (const length of syllableLengths(reading, typed, at)) {
    const end = matchFrom(typed, at + length, name, unit + 1);
    if (end !== undefined) return end;
  }
  const skips = at > 0 && reading === '' && !/[\p{L}\p{N}]/u.test(name.text.charAt(unit));
  return skips ? matchFrom(typed, at, name, unit + 1) : undefined;
}

/** How many letters may stand for this syllable here: all of it, its initial, and at the end of what was typed any beginning. */
function syllableLengths(reading: string, typed: string, at: number): number[] {
  let shared = 0;
  while (shared < reading.length && reading.charAt(shared) === typed.charAt(at + shared)) shared++;
  if (shared === 0) return [];
  const lengths = new Set<number>();
  if (shared === reading.length || at + shared === typed.length) lengths.add(shared);
  if (shared >= 2 && LONG_INITIAL.test(reading)) lengths.add(2);
  lengths.add(1);
  return [...lengths];
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
