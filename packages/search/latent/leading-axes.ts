import { letOthersWork, rowsOf, type SparseRows, times, transposedTimes } from './sparse-rows.ts';
import { symmetricAxes } from './symmetric-axes.ts';

/** Directions looked for beside those that are wanted, so that the last of these are right too. */
const MORE = 10;
/** Times that the directions are turned to the matrix; a third changed no measured figure. */
const ROUNDS = 2;
/** The same start every time. */
const SEED = 20_261_126;
/** A direction shorter than this part of what it was is made of the others. */
const DEPENDENT = 1e-6;

/**
 * The `count` directions among the columns of a matrix along which its rows differ most (right singular vectors), row by row: column
 * `c` has its place on axis `k` at `c * count + k`. By randomised subspace iteration (Halko, Martinsson and Tropp 2011, algorithms
 * 4.4 and 5.1). Axes that a small matrix does not have are zeros.
 */
export async function leadingAxes(matrix: SparseRows, count: number): Promise<Float32Array> {
  const width = count + MORE;
  const random = randomSigns(SEED);
  let dense: Float32Array = Float32Array.from({ length: matrix.columns * width }, random);
  for (let round = 0; ; round++) {
    const seen = await times(matrix, dense, width);
    await orthonormalise(seen, rowsOf(matrix), width);
    dense = await transposedTimes(matrix, seen, width);
    if (round === ROUNDS) return await turned(dense, matrix.columns, width, count);
  }
}

/** The rows in terms of the principal axes of the columns, each axis of length 1. */
async function turned(dense: Float32Array, rows: number, width: number, count: number): Promise<Float32Array> {
  const gram = new Float64Array(width * width);
  for (let row = 0; row < rows; row++) {
    if (row % 500 === 499) await letOthersWork();
    for (let i = 0; i < width; i++) {
      const x = dense[row * width + i] as number;
      if (x === 0) continue;
      for (let j = i; j < width; j++)
        gram[i * width + j] = (gram[i * width + j] as number) + x * (dense[row * width + j] as number);
    }
  }
  for (let i = 0; i < width; i++) for (let j = 0; j < i; j++) gram[i * width + j] = gram[j * width + i] as number;
  const { values, vectors } = symmetricAxes(gram, width);
  const least = (values[0] ?? 0) * DEPENDENT;
  const out = new Float32Array(rows * count);
  const one = new Float64Array(count);
  for (let row = 0; row < rows; row++) {
    if (row % 500 === 499) await letOthersWork();
    one.fill(0);
    for (let i = 0; i < width; i++) {
      const x = dense[row * width + i] as number;
      if (x !== 0) for (let k = 0; k < count; k++) one[k] = (one[k] as number) + x * (vectors[i * width + k] as number);
    }
    for (let k = 0; k < count; k++) {
      const value = values[k] as number;
      if (value > least) out[row * count + k] = (one[k] as number) / Math.sqrt(value);
    }
  }
  return out;
}

/** Makes the columns of a dense matrix stand at right angles and of length 1, one after the other; those made of others become zeros. */
async function orthonormalise(dense: Float32Array, rows: number, width: number): Promise<void> {
  const columns = Array.from({ length: width }, (_, k) =>
    Float64Array.from({ length: rows }, (_none, row) => dense[row * width + k] as number),
  );
  for (const [k, column] of columns.entries()) {
    if (k % 16 === 15) await letOthersWork();
    const before = Math.sqrt(product(column, column));
    for (let other = 0; other < k; other++) {
      const direction = columns[other] as Float64Array;
      const share = product(column, direction);
      for (let row = 0; row < rows; row++) column[row] = (column[row] as number) - share * (direction[row] as number);
    }
    const length = Math.sqrt(product(column, column));
    const factor = length > before * DEPENDENT ? 1 / length : 0;
    for (let row = 0; row < rows; row++) {
      column[row] = (column[row] as number) * factor;
      dense[row * width + k] = column[row] as number;
    }
  }
}

function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < one.length; row++) sum += (one[row] as number) * (other[row] as number);
  return sum;
}

/** 1 or −1 by xorshift, the same for the same seed. */
function randomSigns(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state & 1) === 0 ? 1 : -1;
  };
}
