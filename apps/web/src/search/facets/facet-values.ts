import { type Facet, type FacetCount, facetTerm, type SearchRequest, toggleFilter, withFilter } from '@anjian/domain';

/** A value as the screen shows it: `count` is null while it is not known, and on excluded values; `mixed` means that some narrower values are chosen. */
export type FacetNode = Omit<FacetCount, 'count'> & { count: number | null; mixed: boolean; children: FacetNode[] };

const NONE: readonly string[] = [];

/** Values shown before a reader asks for all of them. */
export const SHOWN_FIRST = 8;

/**
 * The values of a facet as a list of trees (of single nodes where the facet is flat). What is chosen comes from the address,
 * not from the answer, so that a click shows at once; a chosen or excluded value that the answer lacks is added and never lost.
 */
export function facetNodes(
  facet: Facet,
  counts: readonly FacetCount[],
  chosen: readonly string[],
  { known = true, excluded = NONE }: { known?: boolean; excluded?: readonly string[] } = {},
): FacetNode[] {
  const nodes = new Map<string, FacetNode>();
  for (const each of [...counts, ...absent(facet, counts, [...chosen, ...excluded])]) {
    const selected = chosen.includes(each.value);
    const isOut = excluded.includes(each.value);
    const count = known && !isOut ? each.count : null;
    nodes.set(each.value, { ...each, selected, excluded: isOut, count, mixed: false, children: [] });
  }
  const roots: FacetNode[] = [];
  for (const node of nodes.values()) {
    const parent = facet.tree && node.parent !== undefined ? nodes.get(node.parent) : undefined;
    if (parent) parent.children.push(node);
    else roots.push(node);
  }
  for (const node of nodes.values()) {
    node.mixed = !node.selected && node.children.some((child) => child.selected || child.excluded);
    node.children = chosenFirst(node.children);
  }
  return chosenFirst(roots);
}

/** Chosen and excluded values that an answer does not hold, with their broader values. */
function absent(facet: Facet, counts: readonly FacetCount[], wanted: readonly string[]): FacetCount[] {
  const there = new Set(counts.map((each) => each.value));
  const added: FacetCount[] = [];
  const add = (value: string) => {
    if (there.has(value)) return;
    there.add(value);
    const { label, parent } = facetTerm(facet, value);
    added.push({
      value,
      label: label.zh,
      labelEn: label.en,
      count: 0,
      selected: false,
      excluded: false,
      ...(parent ? { parent } : {}),
    });
    if (parent) add(parent);
  };
  for (const value of wanted) add(value);
  return added;
}

function isChosen(node: FacetNode): boolean {
  return node.selected || node.mixed || node.excluded;
}

function chosenFirst(nodes: readonly FacetNode[]): FacetNode[] {
  return [...nodes.filter(isChosen), ...nodes.filter((node) => !isChosen(node))];
}

/** The nodes that a short list shows: the first {@link SHOWN_FIRST}, and every chosen one. */
export function firstNodes(nodes: readonly FacetNode[]): FacetNode[] {
  return nodes.filter((node, at) => at < SHOWN_FIRST || isChosen(node));
}

/** The values whose name, in either language, holds these letters. */
export function namedLike(counts: readonly FacetCount[], find: string): readonly FacetCount[] {
  const wanted = find.toLowerCase();
  return counts.filter(({ label, labelEn }) => [label, labelEn].some((each) => each.toLowerCase().includes(wanted)));
}

/** The number of values in trees, broader and narrower. */
export function countNodes(nodes: readonly FacetNode[]): number {
  return nodes.reduce((sum, node) => sum + 1 + countNodes(node.children), 0);
}

/**
 * A new search with a value chosen or given up. A broader value takes the place of its narrower ones and the other way
 * round: both together would say no more than the broader alone.
 */
export function toggleValue(facet: Facet, request: SearchRequest, value: string): SearchRequest {
  const chosen = request.filters[facet.name] ?? [];
  if (!facet.tree || chosen.includes(value)) return toggleFilter(request, facet.name, value);
  const parent = facetTerm(facet, value).parent;
  const rest = chosen.filter((each) => each !== parent && facetTerm(facet, each).parent !== value);
  return withFilter(request, facet.name, [...rest, value]);
}
