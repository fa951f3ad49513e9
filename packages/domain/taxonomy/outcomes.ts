import { createTaxonomy, type Term } from './term.ts';

/** How a case ended (处理结果). */
export const OUTCOMES = createTaxonomy([
  { id: 'punished', label: { zh: '判处刑罚', en: 'Punished' }, aliases: ['有罪判决'] },
  { id: 'exempted', label: { zh: '免予刑事处罚', en: 'Exempted from punishment' } },
  { id: 'not_prosecuted', label: { zh: '不起诉', en: 'Not prosecuted' } },
  { id: 'acquitted', label: { zh: '宣告无罪', en: 'Acquitted' }, aliases: ['无罪'] },
  { id: 'confiscated', label: { zh: '没收违法所得', en: 'Illegal gains confiscated' } },
  { id: 'changed_on_appeal', label: { zh: '二审改判', en: 'Changed on appeal' } },
  { id: 'remanded', label: { zh: '发回重审', en: 'Remanded' } },
] as const satisfies readonly Term[]);

/** The id of an outcome. */
export type Outcome = (typeof OUTCOMES.terms)[number]['id'];
