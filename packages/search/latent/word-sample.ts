import { dampened } from './latent-model.ts';
import type { SparseRows } from './sparse-rows.ts';

/** What a sample of documents makes: the words that count, their rarity, and for each document its words by weight, each of length 1. */
export type WeighedSample = { words: string[]; rarity: Float32Array; matrix: SparseRows };

/** Words that a model knows at most, those in most documents first. */
const MOST_WORDS = 20_000;
/** Words of fewer documents go together with nothing. */
const LEAST_DOCUMENTS = 2;
/** Different words of one document that count, the heaviest first: bounds the memory, and long documents do not outweigh the others. */
const MOST_OF_ONE = 400;

/** Collects the words of documents, as numbers, so that thousands of documents take little memory. */
export function createWordSample() {
  const numbers = new Map<string, number>();
  const documentsOf: number[] = [];
  const rows: { words: Uint32Array; counts: Uint16Array }[] = [];
  return {
    get documents() {
      return rows.length;
    },
    add(words: readonly string[]): void {
      const counts = new Map<number, number>();
      for (const word of words) {
        const number = numbers.get(word) ?? numbers.size;
        numbers.set(word, number);
        counts.set(number, (counts.get(number) ?? 0) + 1);
      }
      for (const number of counts.keys()) documentsOf[number] = (documentsOf[number] ?? 0) + 1;
      rows.push({ words: Uint32Array.from(counts.keys()), counts: Uint16Array.from(counts.values()) });
    },
    /** What was collected, weighed by frequency and rarity. */
    weigh(): WeighedSample {
      const known = [...numbers]
        .map(([word, number]) => ({ word, number, documents: documentsOf[number] as number }))
        .filter(({ documents }) => documents >= LEAST_DOCUMENTS)
        .toSorted((a, b) => b.documents - a.documents)
        .slice(0, MOST_WORDS);
      // A word of every text weighs nothing (facts → similar cases, with 1 added: MAP .330, R@100 .608; without .341, .626).
      const rarity = Float32Array.from(known, ({ documents }) => Math.log((1 + rows.length) / (1 + documents)));
      const columnOf = new Int32Array(numbers.size).fill(-1);
      known.forEach(({ number }, column) => {
        columnOf[number] = column;
      });
      return { words: known.map(({ word }) => word), rarity, matrix: weighed(rows, columnOf, rarity) };
    },
  };
}

function weighed(
  rows: readonly { words: Uint32Array; counts: Uint16Array }[],
  columnOf: Int32Array,
  rarity: Float32Array,
): SparseRows {
  const starts = new Uint32Array(rows.length + 1);
  const all = rows.map(({ words, counts }, row) => {
    const kept = [...words]
      .map((number, at) => ({ column: columnOf[number] as number, count: counts[at] as number }))
      .filter(({ column }) => column >= 0)
      .map(({ column, count }) => ({ column, weight: dampened(count) * (rarity[column] as number) }))
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, MOST_OF_ONE);
    starts[row + 1] = (starts[row] as number) + kept.length;
    return {
      columns: Uint32Array.from(kept, ({ column }) => column),
      weights: Float32Array.from(kept, ({ weight }) => weight),
      length: Math.hypot(...kept.map(({ weight }) => weight)) || 1,
    };
  });
  const places = new Uint32Array(starts[rows.length] as number);
  const values = new Float32Array(places.length);
  all.forEach(({ columns, weights, length }, row) => {
    places.set(columns, starts[row]);
    values.set(
      weights.map((weight) => weight / length),
      starts[row],
    );
  });
  return { columns: rarity.length, starts, places, values };
}
