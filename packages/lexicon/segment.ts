import { bestPath } from './best-path.ts';
import type { Dictionary } from './dictionary.ts';
import { foldUnits, unitsToString } from './fold.ts';
import { segmenter } from './segmenter.ts';
import { findStretches } from './stretches.ts';
import { NOWHERE, nodeOfWord } from './word-trie.ts';

const SPACE = 0x20;

/** Makes the function that turns whole documents into their index words joined by one space; no string is made of any single word. */
export function createSegment({ entries }: Dictionary): (text: string) => string {
  const { trie, least } = segmenter();
  // What words of ours stand for, by the mark of their node.
  const meanings = [''];
  for (const [word, { joined }] of entries) {
    const node = nodeOfWord(trie, word);
    if (node !== NOWHERE) trie.marks[node] = meanings.push(joined) - 1;
  }

  let out = new Uint16Array(1 << 15);
  let length = 0;

  /** A space before the next word, and room for it. */
  function begin(size: number): void {
    if (length + size + 1 > out.length) {
      const larger = new Uint16Array((length + size) * 2);
      larger.set(out);
      out = larger;
    }
    if (length > 0) out[length++] = SPACE;
  }

  function write(word: string): void {
    begin(word.length);
    for (let at = 0; at < word.length; at++) out[length++] = word.charCodeAt(at);
  }

  function writeClause(units: Uint16Array, start: number, end: number): void {
    const { ends, nodes } = bestPath(trie, least, units, start, end);
    for (let at = start; at < end; ) {
      const node = nodes[at - start] as number;
      const mark = node === NOWHERE ? 0 : (trie.marks[node] as number);
      const next = start + (ends[at - start] as number);
      if (mark > 0) write(meanings[mark] as string);
      else {
        begin(next - at);
        for (let unit = at; unit < next; unit++) out[length++] = units[unit] as number;
      }
      at = next;
    }
  }

  return (text) => {
    const units = foldUnits(text);
    length = 0;
    for (const { start, end, words } of findStretches(units, unitsToString(0, text.length))) {
      if (words === undefined) writeClause(units, start, end);
      else for (const word of words) write(word);
    }
    return Buffer.from(out.buffer, 0, length * 2).toString('utf16le');
  };
}
