/** A matrix with few values that are not zero, row by row: row `r` has `values` in the columns `places` from `starts[r]` to `starts[r + 1]`. */
export type SparseRows = { columns: number; starts: Uint32Array; places: Uint32Array; values: Float32Array };

/** Number of rows. */
export function rowsOf({ starts }: SparseRows): number {
  return starts.length - 1;
}

/** Rows gone through before others may work: about 20 ms. */
const AT_ONCE = 400;

/** The matrix times a dense one of `width` columns (row by row); lets others work in between. */
export async function times(matrix: SparseRows, dense: Float32Array, width: number): Promise<Float32Array> {
  const out = new Float32Array(rowsOf(matrix) * width);
  await eachValue(matrix, (row, column, value) => addTimes(out, row * width, dense, column * width, value, width));
  return out;
}

/** The transposed matrix times a dense one of `width` columns (row by row); lets others work in between. */
export async function transposedTimes(matrix: SparseRows, dense: Float32Array, width: number): Promise<Float32Array> {
  const out = new Float32Array(matrix.columns * width);
  await eachValue(matrix, (row, column, value) => addTimes(out, column * width, dense, row * width, value, width));
  return out;
}

async function eachValue(
  matrix: SparseRows,
  visit: (row: number, column: number, value: number) => void,
): Promise<void> {
  const { starts, places, values } = matrix;
  for (let row = 0; row < rowsOf(matrix); row++) {
    if (row % AT_ONCE === AT_ONCE - 1) await letOthersWork();
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++) visit(row, places[at] as number, values[at] as number);
  }
}

function addTimes(
  out: Float32Array,
  to: number,
  dense: Float32Array,
  from: number,
  factor: number,
  width: number,
): void {
  for (let place = 0; place < width; place++)
    out[to + place] = (out[to + place] as number) + factor * (dense[from + place] as number);
}

/** A long calculation must not keep a server from answering. */
export function letOthersWork(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
