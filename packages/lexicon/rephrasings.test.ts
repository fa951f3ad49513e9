import { expect, it } from 'vitest';
import { readRephrasings } from './rephrasings.ts';

const lines = readRephrasings();

it('hundreds of manners of speaking lead to what statutes and cases say, each once', () => {
  const said = lines.flatMap((line) => line.said.map((pieces) => pieces.join('…')));
  expect(said.length).toBeGreaterThan(500);
  expect(said.filter((each, place) => said.indexOf(each) !== place)).toEqual([]);
});

it('every piece of them is Chinese text without marks', () => {
  for (const { said, wordings } of lines) {
    for (const piece of [...said.flat(), ...wordings.flatMap((wording) => wording.split('…'))])
      expect(piece).toMatch(/^[\p{Script=Han}0-9“”]+$/u);
  }
});
