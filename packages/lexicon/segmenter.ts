import nodejieba from 'nodejieba';
import { bestPath } from './best-path.ts';
import { type GeneralDictionary, JIEBA_FILES, readGeneralDictionary } from './general-dictionary.ts';
import { addToTrie, NOWHERE, nodeOfWord } from './word-trie.ts';

let loaded: GeneralDictionary | undefined;
/** The words of ours, in the order in which they were added. */
const added: string[] = [];
let isTaggerLoaded = false;

/** The dictionary that texts are cut by, read at the first call; there is one a process. */
export function segmenter(): GeneralDictionary {
  loaded ??= readGeneralDictionary();
  return loaded;
}

/** Adds a word to the dictionary, with the weight of a common word, so that a compound wins over its parts. */
export function addWord(word: string): void {
  const { trie, common } = segmenter();
  addToTrie(trie, word, common);
  added.push(word);
}

/**
 * The pieces of a text by the most probable path through the dictionary, without guessing new words: the pieces joined are the
 * text, and a part of a text that is cut at the borders of pieces is cut the same way on its own.
 */
export function cut(text: string): string[] {
  const { trie, least } = segmenter();
  const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const { ends } = bestPath(trie, least, units, 0, text.length);
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = ends[at] as number;
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

/** The words inside a compound, two characters and longer: its pieces or, when it is one piece, the words of two and three characters in it. */
export function partsOf(compound: string): string[] {
  const pieces = cut(compound);
  const parts = pieces.length > 1 ? pieces : [...wordsOf(compound, 2), ...wordsOf(compound, 3)];
  return [...new Set(parts)].filter((part) => part.length > 1 && part !== compound);
}

function wordsOf(compound: string, length: number): string[] {
  const { trie } = segmenter();
  const places = Array.from({ length: compound.length - length + 1 }, (_, at) => compound.slice(at, at + length));
  return places.filter((part) => nodeOfWord(trie, part) !== NOWHERE);
}

/** Loads nodejieba itself, which only {@link tagged} needs, with our words: about a second and 300 MB once a process. */
export function loadTagger(): void {
  if (isTaggerLoaded) return;
  nodejieba.load(JIEBA_FILES);
  for (const word of added) nodejieba.insertWord(word);
  isTaggerLoaded = true;
}

/** The pieces of a text with their parts of speech, unknown names guessed: `nr` is a person's name. Not the way documents are cut. */
export function tagged(text: string): { word: string; tag: string }[] {
  loadTagger();
  return nodejieba.tag(text);
}
