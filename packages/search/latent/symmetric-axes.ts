/** Sweeps after which the rotations have long been too small to matter. */
const MOST_SWEEPS = 30;
/** Relative size of what is left beside the diagonal at which it counts as nothing. */
const NOTHING = 1e-11;

/** The eigenvalues of a matrix, the largest first, and their vectors: vector `k` has its component `i` at `vectors[i * size + k]`. */
export type Axes = { values: Float64Array; vectors: Float64Array };

/**
 * The eigenvalues and eigenvectors of a symmetric matrix of `size` rows by Jacobi's rotations: exact, and quick enough for a few
 * hundred rows. The matrix is used up.
 */
export function symmetricAxes(matrix: Float64Array, size: number): Axes {
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  const total = norm(matrix, size, false);
  for (let sweep = 0; sweep < MOST_SWEEPS && norm(matrix, size, true) > NOTHING * total; sweep++) {
    for (let p = 0; p < size - 1; p++) for (let q = p + 1; q < size; q++) rotate(matrix, vectors, size, p, q);
  }
  const order = Array.from({ length: size }, (_, i) => i).sort(
    (a, b) => (matrix[b * size + b] as number) - (matrix[a * size + a] as number),
  );
  const sorted = new Float64Array(size * size);
  order.forEach((from, to) => {
    for (let i = 0; i < size; i++) sorted[i * size + to] = vectors[i * size + from] as number;
  });
  return { values: Float64Array.from(order, (i) => matrix[i * size + i] as number), vectors: sorted };
}

function norm(matrix: Float64Array, size: number, beside: boolean): number {
  let sum = 0;
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) if (!(beside && i === j)) sum += (matrix[i * size + j] as number) ** 2;
  return Math.sqrt(sum);
}

/** Turns the axes `p` and `q` so that nothing is left between them. */
function rotate(matrix: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const between = matrix[p * size + q] as number;
  if (between === 0) return;
  const theta = ((matrix[q * size + q] as number) - (matrix[p * size + p] as number)) / (2 * between);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  turnRows(matrix, size, p, q, c, s);
  turnColumns(matrix, size, p, q, c, s);
  turnColumns(vectors, size, p, q, c, s);
}

function turnRows(matrix: Float64Array, size: number, p: number, q: number, c: number, s: number): void {
  for (let i = 0; i < size; i++) {
    const [x, y] = [matrix[p * size + i] as number, matrix[q * size + i] as number];
    matrix[p * size + i] = c * x - s * y;
    matrix[q * size + i] = s * x + c * y;
  }
}

function turnColumns(matrix: Float64Array, size: number, p: number, q: number, c: number, s: number): void {
  for (let i = 0; i < size; i++) {
    const x = matrix[i * size + p] as number;
    const y = matrix[i * size + q] as number;
    matrix[i * size + p] = c * x - s * y;
    matrix[i * size + q] = s * x + c * y;
  }
}
