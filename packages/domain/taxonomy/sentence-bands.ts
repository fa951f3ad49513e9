import { createTaxonomy, type Term } from './term.ts';

/**
 * Bands of the penalty carried out, heaviest first. Terms are parted at three and ten years, the grades of 刑法 第三百八十三条, and at
 * five and fifteen within them; 以上 includes the number, 不满 does not. 缓刑 and 不起诉 stand beside the terms.
 */
export const SENTENCE_BANDS = createTaxonomy([
  { id: 'death', label: { zh: '死刑立即执行', en: 'Death' }, aliases: ['死刑'] },
  { id: 'death_suspended', label: { zh: '死刑缓期执行', en: 'Death, suspended' }, aliases: ['死缓'] },
  { id: 'life', label: { zh: '无期徒刑', en: 'Life imprisonment' }, aliases: ['无期'] },
  { id: 'from_15y', label: { zh: '十五年以上有期徒刑', en: '15 years and more' } },
  { id: '10y_15y', label: { zh: '十年以上不满十五年', en: '10 to under 15 years' } },
  { id: '5y_10y', label: { zh: '五年以上不满十年', en: '5 to under 10 years' } },
  { id: '3y_5y', label: { zh: '三年以上不满五年', en: '3 to under 5 years' } },
  { id: 'under_3y', label: { zh: '不满三年有期徒刑', en: 'Under 3 years' } },
  { id: 'detention', label: { zh: '拘役', en: 'Criminal detention' } },
  { id: 'control', label: { zh: '管制', en: 'Public surveillance' } },
  { id: 'fine_only', label: { zh: '单处罚金', en: 'Fine only' } },
  { id: 'probation', label: { zh: '适用缓刑', en: 'Probation' }, aliases: ['缓刑'] },
  { id: 'exempted', label: { zh: '免予刑事处罚', en: 'Exempted from punishment' }, aliases: ['免刑'] },
  { id: 'not_prosecuted', label: { zh: '不起诉', en: 'Not prosecuted' } },
] as const satisfies readonly Term[]);

/** The id of a band of penalties. */
export type SentenceBand = (typeof SENTENCE_BANDS.terms)[number]['id'];
