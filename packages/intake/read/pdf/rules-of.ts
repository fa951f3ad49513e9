import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rule } from '../layout/placed-text.ts';
import { type Matrix, multiply } from './matrix.ts';

/** A drawn shape thinner than this (points) is a rule; shorter than the other it is a dot. */
const THICKNESS = 2;
const LENGTH = 8;
/** A page with more rules is a drawing. */
const MAX_RULES = 2000;

/** The horizontal and vertical rules that a page draws: thin shapes, and the sides of rectangles that are outlined. */
export async function rulesOf(page: PDFPageProxy): Promise<Rule[]> {
  const { transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  const stack: Matrix[] = [];
  let matrix = multiply(transform, []);
  const rules: Rule[] = [];
  for (const [index, operation] of fnArray.entries()) {
    const args = argsArray[index] as unknown;
    if (operation === OPS.save) stack.push(matrix);
    else if (operation === OPS.restore) matrix = stack.pop() ?? matrix;
    else if (operation === OPS.transform) matrix = multiply(matrix, args as number[]);
    else if (operation === OPS.constructPath && Array.isArray(args)) rules.push(...rulesOfPath(args, matrix));
    if (rules.length > MAX_RULES) return [];
  }
  return rules;
}

/** A path comes with what is done with it (stroke, fill, clip) and the box around it. */
function rulesOfPath([action, , box]: unknown[], matrix: Matrix): Rule[] {
  if (!(box instanceof Float32Array) || action === OPS.endPath) return [];
  const [a = 0, b = 0, c = 0, d = 0] = box;
  const [, , , , xa, ya] = multiply(matrix, [1, 0, 0, 1, a, b]);
  const [, , , , xb, yb] = multiply(matrix, [1, 0, 0, 1, c, d]);
  const rule = { x0: Math.min(xa, xb), y0: Math.min(ya, yb), x1: Math.max(xa, xb), y1: Math.max(ya, yb) };
  const width = rule.x1 - rule.x0;
  const height = rule.y1 - rule.y0;
  if (Math.max(width, height) < LENGTH) return [];
  if (Math.min(width, height) <= THICKNESS) return [rule];
  const outlined = action === OPS.stroke || action === OPS.closeStroke || action === OPS.fillStroke;
  return outlined ? sidesOf(rule) : [];
}

function sidesOf({ x0, y0, x1, y1 }: Rule): Rule[] {
  return [
    { x0, y0, x1, y1: y0 },
    { x0, y0: y1, x1, y1 },
    { x0, y0, x1: x0, y1 },
    { x0: x1, y0, x1, y1 },
  ];
}
