import type { KindFamily } from './kinds.ts';
import { createTaxonomy, type Term } from './term.ts';

/** The two families of kinds that readers switch between: what tells a case, and what sets a norm. Every document is of one. */
export const FAMILIES = createTaxonomy([
  { id: 'case', label: { zh: '案例', en: 'Cases' } },
  { id: 'norm', label: { zh: '规范', en: 'Norms' }, aliases: ['法规', '规范性文件'] },
] as const satisfies readonly (Term & { id: KindFamily })[]);
