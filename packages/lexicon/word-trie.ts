/**
 * Words with their weights, found character by character: a step from a node by a UTF-16 unit leads to another node or nowhere. All nodes
 * lie in one hash table of numbers, so that half a million of them take 20 MB and a step costs some nanoseconds.
 */
export type WordTrie = {
  /** Two numbers a slot: the node that a step starts from, plus one (0: the slot is free), and the unit of the step. The node reached is the slot's number plus one. */
  keys: Int32Array;
  /** By node: the weight of the word that ends there, 0 where none does. */
  weights: Float64Array;
  /** By node: what its owner knows the word by, 0 for nothing. */
  marks: Uint16Array;
  /** By unit: the node of a first character, or {@link NOWHERE}. */
  starts: Int32Array;
  nodes: number;
};

/** Where a step leads by which no word goes on. */
export const NOWHERE = -1;

const ROOT = 0;
const UNITS = 0x10000;
/** A fuller table makes steps slow, and a full one would never end. */
const FULL = 0.75;

/** An empty trie with room for so many words of a natural language: they share their beginnings, so that each makes one or two nodes. */
export function createWordTrie(words: number): WordTrie {
  const size = 2 ** Math.ceil(Math.log2(words * 2 + UNITS));
  return {
    keys: new Int32Array(size * 2),
    weights: new Float64Array(size + 1),
    marks: new Uint16Array(size + 1),
    starts: new Int32Array(UNITS).fill(NOWHERE),
    nodes: 0,
  };
}

/** The node that a unit leads to from another node, or {@link NOWHERE}. */
export function stepFrom({ keys }: WordTrie, node: number, unit: number): number {
  const mask = (keys.length >> 1) - 1;
  for (let slot = slotOf(node, unit) & mask; ; slot = (slot + 1) & mask) {
    const from = keys[slot * 2] as number;
    if (from === node + 1 && keys[slot * 2 + 1] === unit) return slot + 1;
    if (from === 0) return NOWHERE;
  }
}

/**
 * Adds a word, or gives one that is known another weight (never 0). Returns its node.
 * @throws {RangeError} when there are more words than the trie was made for
 */
export function addToTrie(trie: WordTrie, word: string, weight: number): number {
  let node = ROOT;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const next = stepFrom(trie, node, unit);
    const from = node;
    node = next === NOWHERE ? grow(trie, node, unit) : next;
    if (from === ROOT) trie.starts[unit] = node;
  }
  trie.weights[node] = weight;
  return node;
}

/** The node of a word, or {@link NOWHERE} for what is none. */
export function nodeOfWord(trie: WordTrie, word: string): number {
  let node = ROOT;
  for (let at = 0; at < word.length && node !== NOWHERE; at++) node = stepFrom(trie, node, word.charCodeAt(at));
  return node === NOWHERE || trie.weights[node] === 0 ? NOWHERE : node;
}

function grow(trie: WordTrie, node: number, unit: number): number {
  const { keys } = trie;
  const size = keys.length >> 1;
  if (++trie.nodes > size * FULL) throw new RangeError('a trie of words is full: it was made for fewer');
  let slot = slotOf(node, unit) & (size - 1);
  while (keys[slot * 2] !== 0) slot = (slot + 1) & (size - 1);
  keys[slot * 2] = node + 1;
  keys[slot * 2 + 1] = unit;
  return slot + 1;
}

/** Multipliers of MurmurHash3: neighbouring nodes and units land far apart. */
function slotOf(node: number, unit: number): number {
  const mixed = Math.imul(node, 0xcc9e2d51) + Math.imul(unit, 0x1b873593);
  return mixed ^ (mixed >>> 15);
}
