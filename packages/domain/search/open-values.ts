import { citationNames, parseCitation } from '../document/citation-key.ts';
import { COMPANION_CRIMES } from '../taxonomy/crimes.ts';
import { ISSUERS } from '../taxonomy/issuers.ts';
import type { Label } from '../taxonomy/term.ts';
import type { OpenValues } from './facet.ts';

/** A text that is its own label in both languages. */
export const sameLabel = (text: string): Label => ({ zh: text, en: text });

/** A body by its name: Chinese characters that end as the names of offices do. */
const BODY = /^\p{Script=Han}{2,40}(?<=院|室|委|会|部|局|厅|署|处|办|行|府|中心|总队|支队|公司|大学)$/u;

/** A body outside the taxonomy is stored under its printed name. */
export const ANY_ISSUER: OpenValues = {
  parse: (value) => ISSUERS.find(value)?.id ?? (BODY.test(value) ? value : undefined),
  expects: '应为机关的名称，如 最高检、某某省人民检察院',
  label: (value) => ISSUERS.get(value)?.label ?? sameLabel(value),
};

/** A year of four digits. */
export const ANY_YEAR: OpenValues = {
  parse: (value) => /^(\d{4})年?$/u.exec(value)?.[1],
  expects: '应为四位数的年份，如 2024',
  label: (value) => ({ zh: `${value}年`, en: value }),
};

/** An article of a law. */
export const ANY_ARTICLE: OpenValues = {
  parse: parseCitation,
  expects: '应写明法律和条，如 刑法第388条 或 刑法:388-1',
  label: (value) => citationNames(value),
};

/** An offence that is no duty crime, under its full name: the longest of 刑法 have less than forty characters. */
const OFFENCE = /^[\p{Script=Han}、]{2,40}罪$/u;

/** The name of any offence. */
export const ANY_OFFENCE: OpenValues = {
  parse: (value) => (OFFENCE.test(value) ? value : undefined),
  expects: '应为罪名的全称，如 洗钱罪',
  label: (value) => {
    const known = COMPANION_CRIMES.find(({ zh }) => zh === value);
    return known ? { zh: known.zh, en: known.en } : sameLabel(value);
  },
};
