import { expect, it } from 'vitest';
import { leadingAxes } from './leading-axes.ts';
import type { SparseRows } from './sparse-rows.ts';
import { symmetricAxes } from './symmetric-axes.ts';

const sparse = (rows: number[][]): SparseRows => {
  const starts = [0];
  const places: number[] = [];
  const values: number[] = [];
  for (const row of rows) {
    for (const [place, value] of row.entries()) if (value !== 0) values.push(value) && places.push(place);
    starts.push(values.length);
  }
  return {
    columns: rows[0]?.length ?? 0,
    starts: Uint32Array.from(starts),
    places: Uint32Array.from(places),
    values: Float32Array.from(values),
  };
};

it('the axes of a symmetric matrix are its eigenvectors, the longest first', () => {
  const { values, vectors } = symmetricAxes(Float64Array.from([2, 1, 0, 1, 2, 0, 0, 0, 5]), 3);
  expect([...values].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([5, 3, 1]);
  expect(Math.abs(vectors[2 * 3] ?? 0)).toBeCloseTo(1, 9);
  expect(Math.abs(vectors[1] ?? 0)).toBeCloseTo(Math.SQRT1_2, 9);
});

it('rows of a known shape are given back by their leading axes', async () => {
  // Two directions at right angles, and rows made of them alone: two axes hold all there is.
  const one = [3, 4, 0, 0, 0, 0].map((each) => each / 5);
  const other = [0, 0, 0, 5, 12, 0].map((each) => each / 13);
  const rows = Array.from({ length: 40 }, (_, r) =>
    one.map((each, c) => (r % 7) * each + 3 * (r % 3) * (other[c] ?? 0)),
  );
  const count = 2;
  const axes = await leadingAxes(sparse(rows), count);
  for (const row of rows) {
    const places = [0, 1].map((axis) => row.reduce((sum, each, c) => sum + each * (axes[c * count + axis] ?? 0), 0));
    const back = row.map((_, c) => places.reduce((sum, each, axis) => sum + each * (axes[c * count + axis] ?? 0), 0));
    back.forEach((each, c) => {
      expect(each).toBeCloseTo(row[c] ?? 0, 3);
    });
  }
});

it('axes that a matrix does not have are zeros, and nothing breaks on rows of zeros', async () => {
  const axes = await leadingAxes(
    sparse([
      [1, 0, 0],
      [0, 0, 0],
      [2, 0, 0],
    ]),
    3,
  );
  expect([...axes].map((each) => Math.round(Math.abs(each) * 1e3))).toEqual([1000, 0, 0, 0, 0, 0, 0, 0, 0]);
});
