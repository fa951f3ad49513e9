import type { RangeField, TextField } from './query-tree.ts';

/** The words that name a field before a colon, the one that is printed first. */
export const FIELD_WORDS: Readonly<Record<TextField | RangeField, readonly [string, ...string[]]>> = {
  title: ['标题', '题名', '名称'],
  keywords: ['关键词', '关键字'],
  holding: ['要旨', '裁判要点', '裁判要旨'],
  facts: ['事实', '案情', '基本案情'],
  prosecution: ['履职', '检察履职'],
  reasoning: ['理由', '裁判理由', '说理'],
  significance: ['意义', '典型意义', '指导意义'],
  crime: ['罪名', '案由'],
  sector: ['行业', '领域', '行业领域'],
  article: ['法条', '条文', '引用法条'],
  number: ['文号', '编号', '案号'],
  issuer: ['机关', '发布机关', '发文机关'],
  year: ['年份', '年度'],
  example: ['检例'],
  amount: ['金额', '数额', '涉案金额'],
  term: ['刑期'],
};

const BY_WORD = new Map(
  Object.entries(FIELD_WORDS).flatMap(([field, words]) =>
    words.map((word) => [word, field as TextField | RangeField] as const),
  ),
);

/** The field that a word names. */
export function fieldNamed(word: string): TextField | RangeField | undefined {
  return BY_WORD.get(word);
}

/** Matches a field word with its colon, sticky. */
export const FIELD_START = new RegExp(
  `(${[...BY_WORD.keys()].sort((a, b) => b.length - a.length).join('|')})[:：]`,
  'uy',
);

/** Whether a field's value is a range of numbers. */
export function isRangeField(field: TextField | RangeField): field is RangeField {
  return field === 'year' || field === 'example' || field === 'amount' || field === 'term';
}
