/** A word in both languages of the interface. */
export type Label = { zh: string; en: string };

/**
 * One value of a taxonomy: what is stored and put into addresses (`id`), what a reader sees (`label`),
 * and the other names it answers to (former, short and common ones, Chinese).
 * `parent` is the id of the broader term; `order` is the place in lists that are not sorted by count.
 */
export type Term = {
  id: string;
  label: Label;
  aliases?: readonly string[];
  parent?: string;
};

/** A closed vocabulary that can be asked by id and by any of its Chinese names. */
export type Taxonomy<T extends Term = Term> = {
  terms: readonly T[];
  /** The term with this id, or undefined. */
  get(id: string): T | undefined;
  /** The term that a reader means by an id, a label in either language, or an alias; undefined if there is none. */
  find(nameOrId: string): T | undefined;
  /** The ids of the direct narrower terms. */
  children(id: string): readonly string[];
  /** The id itself, then the ids of its broader terms, nearest first. */
  lineage(id: string): readonly string[];
};

/**
 * Makes a taxonomy of a list of terms.
 * @throws {Error} when two terms have one id or a parent is missing: a fault in our own data.
 */
export function createTaxonomy<T extends Term>(terms: readonly T[]): Taxonomy<T> {
  const byId = new Map<string, T>();
  const byName = new Map<string, T>();
  const narrower = new Map<string, string[]>();
  for (const term of terms) {
    if (byId.has(term.id)) throw new Error(`taxonomy: the id ${term.id} stands twice`);
    byId.set(term.id, term);
  }
  for (const term of terms) {
    for (const name of [term.label.zh, term.label.en, ...(term.aliases ?? [])]) {
      if (!byName.has(name)) byName.set(name, term);
    }
    if (term.parent === undefined) continue;
    if (!byId.has(term.parent)) throw new Error(`taxonomy: ${term.id} names the unknown parent ${term.parent}`);
    const siblings = narrower.get(term.parent) ?? [];
    siblings.push(term.id);
    narrower.set(term.parent, siblings);
  }
  return {
    terms,
    get: (id) => byId.get(id),
    find: (nameOrId) => byId.get(nameOrId) ?? byName.get(nameOrId.trim()),
    children: (id) => narrower.get(id) ?? [],
    lineage: (id) => {
      const line: string[] = [];
      for (let term = byId.get(id); term; term = term.parent === undefined ? undefined : byId.get(term.parent)) {
        line.push(term.id);
      }
      return line;
    },
  };
}
