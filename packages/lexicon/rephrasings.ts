import { readdirSync, readFileSync } from 'node:fs';
import { fold } from './fold.ts';

/**
 * A manner of speaking, in the ways in which it is said (each a list of pieces that may stand apart, folded), and the wordings of
 * statutes and cases for it, the plainest first; `…` in a wording is a gap.
 */
export type Rephrasing = { said: readonly (readonly string[])[]; wordings: readonly string[] };

const FOLDER = new URL('./rephrasings/', import.meta.url);

/**
 * Reads the lists of what people say and what statutes say for it.
 * @throws {Error} when a line cannot be read: a fault in our own data.
 */
export function readRephrasings(): Rephrasing[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, FOLDER), 'utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => parseLine(line, name)),
    );
}

function parseLine(line: string, file: string): Rephrasing {
  const [said, wordings, ...rest] = line.split('=>').map((side) => listOf(side));
  if (!said?.length || !wordings?.length || rest.length > 0)
    throw new Error(`rephrasings ${file}: the line “${line}” cannot be read`);
  return { said: said.map((each) => fold(each).split('…')), wordings };
}

function listOf(side: string): string[] {
  return side
    .split('、')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
