import { AMOUNT_BANDS } from '../taxonomy/amount-bands.ts';
import { CIRCUMSTANCES } from '../taxonomy/circumstances.ts';
import { CRIMES } from '../taxonomy/crimes.ts';
import { FAMILIES } from '../taxonomy/families.ts';
import { ISSUERS } from '../taxonomy/issuers.ts';
import { KINDS } from '../taxonomy/kinds.ts';
import { MODI } from '../taxonomy/modi.ts';
import { OUTCOMES } from '../taxonomy/outcomes.ts';
import { POST_LEVELS } from '../taxonomy/post-levels.ts';
import { PROCEDURES } from '../taxonomy/procedures.ts';
import { REGIONS } from '../taxonomy/regions.ts';
import { SECTORS } from '../taxonomy/sectors.ts';
import { SENTENCE_BANDS } from '../taxonomy/sentence-bands.ts';
import type { Label } from '../taxonomy/term.ts';
import { TIERS } from '../taxonomy/tiers.ts';
import { UNIT_TYPES } from '../taxonomy/unit-types.ts';
import { VALIDITIES } from '../taxonomy/validity.ts';
import { FACET_NAMES, type Facet, type FacetName } from './facet.ts';
import { ANY_ARTICLE, ANY_ISSUER, ANY_OFFENCE, ANY_YEAR, sameLabel } from './open-values.ts';

/** All facets in the order of the screen. */
export const FACETS: readonly Facet[] = [
  {
    name: 'family',
    label: { zh: '类别', en: 'Family' },
    field: 'family',
    taxonomy: FAMILIES,
    tree: false,
    order: 'taxonomy',
    size: 2,
  },
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
    name: 'otherCrime',
    label: { zh: '其他罪名', en: 'Other offences' },
    field: 'otherCrimes',
    open: ANY_OFFENCE,
    tree: false,
    order: 'count',
    size: 40,
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
    name: 'amountBand',
    label: { zh: '涉案金额', en: 'Amount' },
    field: 'amountBand',
    taxonomy: AMOUNT_BANDS,
    tree: false,
    order: 'taxonomy',
    size: 10,
  },
  {
    name: 'sentence',
    label: { zh: '刑罚', en: 'Penalty' },
    field: 'sentenceBands',
    taxonomy: SENTENCE_BANDS,
    tree: false,
    order: 'taxonomy',
    size: 20,
  },
  {
    name: 'level',
    label: { zh: '职务层级', en: 'Level of post' },
    field: 'levels',
    taxonomy: POST_LEVELS,
    tree: false,
    order: 'taxonomy',
    size: 10,
  },
  {
    name: 'unitType',
    label: { zh: '单位类型', en: 'Kind of unit' },
    field: 'unitTypes',
    taxonomy: UNIT_TYPES,
    tree: false,
    order: 'count',
    size: 10,
  },
  {
    name: 'circumstance',
    label: { zh: '情节', en: 'Circumstances' },
    field: 'circumstances',
    taxonomy: CIRCUMSTANCES,
    tree: false,
    order: 'count',
    size: 40,
  },
  {
    name: 'modus',
    label: { zh: '手法', en: 'Modus' },
    field: 'modi',
    taxonomy: MODI,
    tree: false,
    order: 'count',
    size: 80,
  },
  {
    name: 'outcome',
    label: { zh: '处理结果', en: 'Outcome' },
    field: 'outcomes',
    taxonomy: OUTCOMES,
    tree: false,
    order: 'count',
    size: 10,
  },
  {
    name: 'year',
    label: { zh: '年份', en: 'Year' },
    field: 'year',
    open: ANY_YEAR,
    tree: false,
    order: 'descending',
    size: 100,
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
    name: 'procedure',
    label: { zh: '程序', en: 'Procedure' },
    field: 'procedures',
    taxonomy: PROCEDURES,
    tree: false,
    order: 'count',
    size: 40,
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
    name: 'issuer',
    label: { zh: '发布机关', en: 'Issuer' },
    field: 'issuers',
    taxonomy: ISSUERS,
    open: ANY_ISSUER,
    tree: false,
    order: 'count',
    size: 40,
  },
  {
    name: 'article',
    label: { zh: '引用法条', en: 'Cited article' },
    field: 'articles',
    open: ANY_ARTICLE,
    tree: false,
    order: 'count',
    size: 30,
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
  return { label: facet.open?.label(value) ?? sameLabel(value) };
}
