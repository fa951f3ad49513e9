import type { Label } from '../taxonomy/term.ts';
import type { FacetName } from './facet.ts';

/** The names of the ranges, as they stand in addresses: `amount=3000000-`, `months=-36`, `years=2015-2020`. */
export const RANGE_NAMES = ['amount', 'months', 'years'] as const;
/** One of {@link RANGE_NAMES}. */
export type RangeName = (typeof RANGE_NAMES)[number];

/** A range of whole numbers, both ends inside; an end that is not there is open, and at least one is there. */
export type Range = { from?: number; to?: number };

/** A range that a search can be narrowed to: everything that address, engine and screen need to know of it, said once. */
export type RangeKind = {
  name: RangeName;
  label: Label;
  /** What the numbers count. */
  unit: Label;
  /** The facet that bands the same values: its counts leave out this range, as they leave out its own choice. */
  facet: FacetName;
  /** The field of the index; years are those of its date, else of its number or title. */
  field: string;
  /** The smallest and largest number that can be meant. */
  least: number;
  most: number;
  example: string;
};

/** All ranges. Sums are in yuan and go by the largest total of one defendant for one offence; terms are those of any defendant. */
export const RANGES: readonly RangeKind[] = [
  {
    name: 'amount',
    label: { zh: '涉案金额', en: 'Amount' },
    unit: { zh: '元', en: 'yuan' },
    facet: 'amountBand',
    field: 'amount',
    least: 0,
    // A trillion yuan: no case comes near.
    most: 1_000_000_000_000,
    example: '3000000-',
  },
  {
    name: 'months',
    label: { zh: '刑期', en: 'Term' },
    unit: { zh: '个月', en: 'months' },
    facet: 'sentence',
    field: 'months',
    least: 0,
    // 刑法 第六十九条: 25 years at most when several offences are punished together.
    most: 300,
    example: '-36',
  },
  {
    name: 'years',
    label: { zh: '年份', en: 'Year' },
    unit: { zh: '年', en: '' },
    facet: 'year',
    field: 'year',
    least: 1949,
    most: 2100,
    example: '2015-2020',
  },
];

/** The range that bands the values of a facet, if there is one. */
export function rangeOf(facet: FacetName): RangeKind | undefined {
  return RANGES.find((each) => each.facet === facet);
}

/** A range as it stands in an address. */
export function formatRange({ from, to }: Range): string {
  return `${from ?? ''}-${to ?? ''}`;
}

const WRITTEN = /^(\d{0,15})-(\d{0,15})$/u;

/** Reads a range of an address; a sentence that says what is wrong where it is none. */
export function parseRange(kind: RangeKind, written: string): Range | string {
  const { label, unit, least, most, example } = kind;
  const match = WRITTEN.exec(written);
  if (!match || written === '-')
    return `${label.zh}应写成“下限-上限”（${unit.zh}，可以只写一端），如 ${example}，不能是“${written.slice(0, 40)}”`;
  const range: Range = {
    ...(match[1] ? { from: Number(match[1]) } : {}),
    ...(match[2] ? { to: Number(match[2]) } : {}),
  };
  for (const end of [range.from, range.to])
    if (end !== undefined && (end < least || end > most))
      return `${label.zh}应在 ${least} 到 ${most} ${unit.zh}之间，不能是 ${end}`;
  if (range.from !== undefined && range.to !== undefined && range.from > range.to)
    return `${label.zh}的下限 ${range.from} 大于上限 ${range.to}`;
  return range;
}
