import type { Line } from './reading.ts';

/** Lines as one text, so that a rule goes over them once: a full stop parts them, which no rule for the words of a sentence crosses. */
export type JoinedLines = {
  text: string;
  /** The line of a place in the text and the UTF-16 offset in that line. */
  placeOf(at: number): { line: Line; offset: number };
};

/** Joins lines; their places are found again by halving. */
export function joinLines(lines: readonly Line[]): JoinedLines {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.text.length + 1;
  }
  return {
    text: lines.map((line) => line.text).join('。'),
    placeOf(at) {
      let [from, to] = [0, starts.length - 1];
      while (from < to) {
        const middle = (from + to + 1) >> 1;
        if ((starts[middle] ?? 0) <= at) from = middle;
        else to = middle - 1;
      }
      const line = lines[from];
      if (!line) throw new RangeError(`no line holds the place ${at}`);
      return { line, offset: at - (starts[from] ?? 0) };
    },
  };
}
