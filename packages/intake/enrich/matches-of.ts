/**
 * The matches of a global pattern in a text, in order. `matchAll` compiles a copy of the pattern for every text, which costs more than
 * going over a line that holds no match; this one does not, and a pattern may be used again before its matches are through.
 */
export function matchesOf(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  return first === null ? NONE : from(first, pattern, text);
}

const NONE: readonly RegExpExecArray[] = [];

function* from(first: RegExpExecArray, pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  let match: RegExpExecArray | null = first;
  while (match !== null) {
    // Behind an empty match the next one begins a place further.
    const next: number = match.index + Math.max(match[0].length, 1);
    yield match;
    pattern.lastIndex = next;
    match = pattern.exec(text);
  }
}
