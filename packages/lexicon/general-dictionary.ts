import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { addToTrie, createWordTrie, type WordTrie } from './word-trie.ts';

const file = (name: string): string => fileURLToPath(new URL(`./jieba/${name}`, import.meta.url));

/** The files that nodejieba works with: its own dictionary and the few words of ours that lose against their parts at the weight of a common word. */
export const JIEBA_FILES = {
  dict: createRequire(import.meta.url).resolve('nodejieba/submodules/cppjieba/dict/jieba.dict.utf8'),
  userDict: file('user.txt'),
  // Keywords are never extracted, so its tables for that are replaced by files of one line.
  idfDict: file('idf.txt'),
  stopWordDict: file('stop.txt'),
};

/** The words of the general dictionary; `least` is the weight of a character that is no word, `common` that of a word of ours. */
export type GeneralDictionary = { trie: WordTrie; least: number; common: number };

/** Reads nodejieba's dictionary, a word with its frequency a line, in some tenths of a second. A word weighs the logarithm of its share of all. */
export function readGeneralDictionary(): GeneralDictionary {
  const lines = readLines(JIEBA_FILES.dict);
  const total = lines.reduce((sum, { frequency }) => sum + frequency, 0);
  const weigh = (frequency: number): number => Math.log(frequency / total);
  const trie = createWordTrie(lines.length);
  for (const { word, frequency } of lines) addToTrie(trie, word, weigh(frequency));
  for (const { word, frequency } of readLines(JIEBA_FILES.userDict)) addToTrie(trie, word, weigh(frequency));
  const frequencies = Float64Array.from(lines, ({ frequency }) => frequency).sort();
  const at = (place: number): number => weigh(frequencies[place] as number);
  return { trie, least: at(0), common: at(lines.length >> 1) };
}

function readLines(path: string): { word: string; frequency: number }[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [word = '', frequency] = line.split(' ');
    return word === '' ? [] : [{ word, frequency: Number(frequency) }];
  });
}
