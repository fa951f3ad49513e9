import { createTaxonomy, type Term } from './term.ts';

/** Circumstances of a case that raise or lower the penalty (情节), as courts and procuratorates name them. */
export const CIRCUMSTANCES = createTaxonomy([
  { id: 'surrender', label: { zh: '自首', en: 'Voluntary surrender' } },
  { id: 'confession', label: { zh: '坦白', en: 'Confession' } },
  { id: 'merit', label: { zh: '立功', en: 'Merit' } },
  { id: 'great_merit', label: { zh: '重大立功', en: 'Great merit' } },
  { id: 'restitution', label: { zh: '退赃', en: 'Restitution' } },
  { id: 'plea', label: { zh: '认罪认罚', en: 'Plea leniency' } },
  { id: 'repentance', label: { zh: '认罪悔罪', en: 'Repentance' } },
  { id: 'principal', label: { zh: '主犯', en: 'Principal' } },
  { id: 'accessory', label: { zh: '从犯', en: 'Accessory' } },
  { id: 'coerced', label: { zh: '胁从犯', en: 'Coerced' } },
  { id: 'attempt', label: { zh: '未遂', en: 'Attempt' } },
  { id: 'discontinuance', label: { zh: '中止', en: 'Discontinuance' } },
  { id: 'soliciting', label: { zh: '索贿', en: 'Soliciting' } },
  { id: 'recidivist', label: { zh: '累犯', en: 'Recidivist' } },
  { id: 'many_bribes', label: { zh: '多次行贿或者向三人以上行贿', en: 'Many bribes' } },
  { id: 'special_funds', label: { zh: '特定款物', en: 'Earmarked funds' } },
  { id: 'first_offence', label: { zh: '初犯偶犯', en: 'First offence' } },
  { id: 'forgiveness', label: { zh: '取得谅解', en: 'Forgiveness' } },
  { id: 'absorbed', label: { zh: '从一重处断', en: 'Absorbed' } },
  { id: 'combined', label: { zh: '数罪并罚', en: 'Combined punishment' } },
  { id: 'especially_grave', label: { zh: '情节特别严重', en: 'Especially grave' } },
  { id: 'mitigated', label: { zh: '减轻处罚', en: 'Mitigated' } },
] as const satisfies readonly Term[]);
