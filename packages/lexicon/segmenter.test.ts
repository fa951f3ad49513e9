import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import nodejieba from 'nodejieba';
import { expect, test } from 'vitest';
import { openLexicon } from './lexicon.ts';
import { cut, loadTagger, partsOf } from './segmenter.ts';

// Our words are added to ours first, and then to nodejieba's.
openLexicon();
loadTagger();

const SAMPLES = new URL('../../samples/', import.meta.url);
const samples = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:md|txt|json|html)$/u.test(name))
  .map((name) => readFileSync(new URL(name, SAMPLES), 'utf8'));
const clauses = [...new Set(samples.flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? []))];

test('texts are cut as nodejieba cuts them without guessing words', () => {
  expect(clauses.length).toBeGreaterThan(5_000);
  expect(clauses.filter((clause) => cut(clause).join(' ') !== nodejieba.cut(clause).join(' '))).toEqual([]);
});

test('so are characters in any order, rare ones too', () => {
  const character = fc.constantFrom(...new Set(clauses.join('').slice(0, 20_000)), '𠮷', '㐀', '〇', 'T', '恤');
  const text = fc.array(character, { minLength: 1, maxLength: 40 }).map((each) => each.join(''));
  fc.assert(fc.property(text, (each) => cut(each).join(' ') === nodejieba.cut(each).join(' ')));
});

test('the parts of a compound are those that nodejieba finds in it', () => {
  const words = new Set(clauses.flatMap((clause) => cut(clause).filter((word) => word.length > 2)));
  expect(words.size).toBeGreaterThan(500);
  for (const word of words) {
    const parts = nodejieba.cutForSearch(word).filter((part) => part.length > 1 && part !== word);
    expect(partsOf(word)).toEqual([...new Set(parts)]);
  }
});
