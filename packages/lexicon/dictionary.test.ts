import { readdirSync, readFileSync } from 'node:fs';
import { CRIMES } from '@anjian/domain';
import { expect, test } from 'vitest';
import { openLexicon } from './lexicon.ts';

const folder = new URL('./dictionary/', import.meta.url);
const { tokens, words } = openLexicon();

function ownWords(): string[] {
  return readdirSync(folder)
    .filter((name) => name !== 'stop-words.txt')
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/[\s:=]/u)[0] as string);
}

test('every word of our dictionaries is one token', () => {
  expect(ownWords().filter((word) => tokens(word).length !== 1)).toEqual([]);
});

test('no word stands in our dictionaries twice', () => {
  const all = ownWords();
  expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
});

test('every crime without a mark in its name is one token, with and without 罪', () => {
  const names = CRIMES.terms
    .filter((term) => term.parent !== undefined)
    .flatMap((term) => [term.label.zh, ...(term.aliases ?? [])])
    .filter((name) => /^\p{Script=Han}+$/u.test(name));
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => tokens(name).length !== 1)).toEqual([]);
});

test('a name with 罪 also makes the name without it', () => {
  for (const { label, parent } of CRIMES.terms) {
    if (parent === undefined || !/^\p{Script=Han}+$/u.test(label.zh)) continue;
    expect(words(label.zh)).toContain(label.zh.slice(0, -1));
  }
});
