import { fileURLToPath } from 'node:url';
import nodejieba from 'nodejieba';

const file = (name: string): string => fileURLToPath(new URL(`./jieba/${name}`, import.meta.url));

/**
 * Loads nodejieba's own general dictionary, about 0.9 s and 300 MB once a process; its state is global. Keyword extraction is not
 * used, so its tables are replaced by files of one line. `user.txt` holds the few words
 * of ours that lose against their parts at the weight of a common word.
 */
export function loadSegmenter(): void {
  nodejieba.load({ userDict: file('user.txt'), idfDict: file('idf.txt'), stopWordDict: file('stop.txt') });
}

/** Adds a word to the dictionary, with the weight of a common word, so that a compound wins over its parts. */
export function addWord(word: string): void {
  nodejieba.insertWord(word);
}

/**
 * The pieces of a text by the most probable path through the dictionary, without guessing new words (HMM): the pieces joined are the
 * text, and a part of a text that is cut at the borders of pieces is cut the same way on its own.
 */
export function cut(text: string): string[] {
  return nodejieba.cut(text);
}

/** The segmenter looks at each stretch between line breaks by itself, so what stands before and after has no influence. */
const BREAK = '\n';

/** The pieces of each of many texts (none may hold a line break), in one call: a call costs more than a short text. */
export function cutMany(texts: readonly string[]): string[][] {
  const results: string[][] = [[]];
  let current = results[0] as string[];
  for (const piece of nodejieba.cut(texts.join(BREAK))) {
    if (piece !== BREAK) current.push(piece);
    else {
      current = [];
      results.push(current);
    }
  }
  return results;
}

/** The words inside a compound, two characters and longer: its pieces or, when it is one piece, the words of the dictionary in it. */
export function partsOf(compound: string): string[] {
  const pieces = nodejieba.cut(compound);
  const parts = pieces.length > 1 ? pieces : nodejieba.cutForSearch(compound);
  return [...new Set(parts)].filter((part) => part.length > 1 && part !== compound);
}

/** The pieces of a text with their parts of speech, unknown names guessed: `nr` is a person's name. Not the way documents are cut. */
export function tagged(text: string): { word: string; tag: string }[] {
  return nodejieba.tag(text);
}
