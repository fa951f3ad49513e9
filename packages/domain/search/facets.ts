import { citationLabel, parseCitation } from '../document/citation-key.ts';
import { CRIMES } from '../taxonomy/crimes.ts';
import { ISSUERS } from '../taxonomy/issuers.ts';
import { KINDS } from '../taxonomy/kinds.ts';
import { PROCEDURES } from '../taxonomy/procedures.ts';
import { REGIONS } from '../taxonomy/regions.ts';
import { SECTORS } from '../taxonomy/sectors.ts';
import type { Label, Taxonomy } from '../taxonomy/term.ts';
import { TIERS } from '../taxonomy/tiers.ts';
import { VALIDITIES } from '../taxonomy/validity.ts';

/** A facet: everything that schema, aggregation, mapping, address, label and screen need to know of it, said once. */
export type Facet = {
  name: FacetName;
  label: Label;
  /** The keyword field of the index that holds the values with all their broader terms; `null` where it is computed from dates. */
  field: string | null;
  /** The closed vocabulary of the values; absent where values are open. */
  taxonomy?: Taxonomy;
  /**
   * Open values: what is stored for what a reader wrote (undefined: it cannot be one), how one is written, and the words shown for
   * a stored value.
   */
  open?: { parse(value: string): string | undefined; expects: string; label(value: string): Label };
  /** Broader and narrower values are shown as a tree. */
  tree: boolean;
  /** How values are ordered on the screen. */
  order: 'count' | 'taxonomy' | 'descending';
  /** How many values a search returns at most; the rest is found by `find`. */
  size: number;
};

/** The names of the facets, as they stand in addresses. */
export const FACET_NAMES = [
  'kind',
  'crime',
  'sector',
  'procedure',
  'tier',
  'validity',
  'issuer',
  'region',
  'year',
  'article',
] as const;
/** One of {@link FACET_NAMES}. */
export type FacetName = (typeof FACET_NAMES)[number];

const same = (text: string): Label => ({ zh: text, en: text });

/** A body by its name: Chinese characters that end as the names of offices do. */
const BODY = /^\p{Script=Han}{2,40}(?<=院|室|委|会|部|局|厅|署|处|办|行|府|中心|总队|支队|公司|大学)$/u;

/** All facets in the order of the screen. */
export const FACETS: readonly Facet[] = [
  {
    name: 'crime',
    label: { zh: '罪名', en: 'Offence' },
    field: 'crimes',
    taxonomy: CRIMES,
    tree: true,
    order: 'count',
    size: 120,
  },
  {
    name: 'sector',
    label: { zh: '行业领域', en: 'Sector' },
    field: 'sectors',
    taxonomy: SECTORS,
    tree: false,
    order: 'count',
    size: 40,
  },
  {
    name: 'kind',
    label: { zh: '文件类型', en: 'Kind' },
    field: 'kind',
    taxonomy: KINDS,
    tree: false,
    order: 'count',
    size: 30,
  },
  {
    name: 'tier',
    label: { zh: '效力层级', en: 'Effect' },
    field: 'tier',
    taxonomy: TIERS,
    tree: false,
    order: 'taxonomy',
    size: 20,
  },
  {
    name: 'validity',
    label: { zh: '时效性', en: 'Validity' },
    field: null,
    taxonomy: VALIDITIES,
    tree: false,
    order: 'taxonomy',
    size: 10,
  },
  {
    name: 'procedure',
    label: { zh: '程序', en: 'Procedure' },
    field: 'procedures',
    taxonomy: PROCEDURES,
    tree: false,
    order: 'count',
    size: 40,
  },
  {
    name: 'issuer',
    label: { zh: '发布机关', en: 'Issuer' },
    field: 'issuers',
    taxonomy: ISSUERS,
    tree: false,
    order: 'count',
    size: 40,
    // A body outside the taxonomy is stored under its printed name.
    open: {
      parse: (value) => ISSUERS.find(value)?.id ?? (BODY.test(value) ? value : undefined),
      expects: '应为机关的名称，如 最高检、某某省人民检察院',
      label: (value) => ISSUERS.get(value)?.label ?? same(value),
    },
  },
  {
    name: 'region',
    label: { zh: '地区', en: 'Region' },
    field: 'regions',
    taxonomy: REGIONS,
    tree: true,
    order: 'count',
    size: 400,
  },
  {
    name: 'year',
    label: { zh: '年份', en: 'Year' },
    field: 'year',
    tree: false,
    order: 'descending',
    size: 100,
    open: {
      parse: (value) => /^(\d{4})年?$/u.exec(value)?.[1],
      expects: '应为四位数的年份，如 2024',
      label: (value) => ({ zh: `${value}年`, en: value }),
    },
  },
  {
    name: 'article',
    label: { zh: '引用法条', en: 'Cited article' },
    field: 'articles',
    tree: false,
    order: 'count',
    size: 30,
    open: {
      parse: parseCitation,
      expects: '应写明法律和条，如 刑法第388条 或 刑法:388-1',
      label: (value) => same(citationLabel(value)),
    },
  },
];

const byName = new Map(FACETS.map((facet) => [facet.name, facet]));

/** The facet with this name. */
export function facetNamed(name: FacetName): Facet {
  const facet = byName.get(name);
  if (!facet) throw new Error(`no facet is called ${name}`);
  return facet;
}

/** Whether a word is the name of a facet. */
export function isFacetName(name: string): name is FacetName {
  return (FACET_NAMES as readonly string[]).includes(name);
}

/** The stored value that a reader means, or undefined when the facet has none like it. */
export function facetValue(facet: Facet, written: string): string | undefined {
  return facet.open ? facet.open.parse(written) : facet.taxonomy?.find(written)?.id;
}

/** The words that are shown for a stored value, with its broader value where the facet is a tree. */
export function facetTerm(facet: Facet, value: string): { label: Label; parent?: string } {
  const term = facet.taxonomy?.get(value);
  if (term) return term.parent === undefined ? { label: term.label } : { label: term.label, parent: term.parent };
  return { label: facet.open?.label(value) ?? same(value) };
}
