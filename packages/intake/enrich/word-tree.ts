/** Words by their characters, so that all that begin at a place of a text are found in as many steps as the longest has characters. */
export type WordTree<T> = { next: Map<number, WordTree<T>>; value: T | undefined };

/** Lays out a tree of words, each with its value. */
export function wordTree<T>(words: Iterable<readonly [string, T]>): WordTree<T> {
  const root: WordTree<T> = { next: new Map(), value: undefined };
  for (const [word, value] of words) {
    let node = root;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      const known = node.next.get(unit) ?? { next: new Map(), value: undefined };
      node.next.set(unit, known);
      node = known;
    }
    node.value = value;
  }
  return root;
}

/** The value of the longest word that begins at a place (UTF-16) of a text and that `counts` does not refuse. */
export function longestAt<T>(
  tree: WordTree<T>,
  text: string,
  at: number,
  counts: (value: T) => boolean = () => true,
): T | undefined {
  let node: WordTree<T> | undefined = tree;
  let longest: T | undefined;
  for (let place = at; place < text.length; place++) {
    node = node.next.get(text.charCodeAt(place));
    if (node === undefined) break;
    if (node.value !== undefined && counts(node.value)) longest = node.value;
  }
  return longest;
}
