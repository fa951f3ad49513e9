import { createTaxonomy, type Term } from './term.ts';

/** Whether a document tells a case or sets a norm: the two families that readers switch between. */
export type KindFamily = 'case' | 'norm';

/** A kind of document (文件类型), with the effect tier that goes with it. */
export type KindTerm = Term & { family: KindFamily; tier: string };

/**
 * The kinds of document. Tiers: a guiding case must be referred to (应当参照) by 最高人民检察院关于案例指导工作的规定 and
 * 最高人民法院关于案例指导工作的规定; other cases may be (可以参考). Nothing is dropped for lack of a kind: `other` takes the rest.
 */
export const KINDS = createTaxonomy([
  {
    id: 'guiding_case',
    label: { zh: '指导性案例', en: 'Guiding case' },
    aliases: ['指导案例'],
    family: 'case',
    tier: 'guiding',
  },
  {
    id: 'typical_case',
    label: { zh: '典型案例', en: 'Typical case' },
    aliases: ['典型事例'],
    family: 'case',
    tier: 'typical',
  },
  {
    id: 'reference_case',
    label: { zh: '参考案例', en: 'Reference case' },
    aliases: ['公报案例', '入库案例'],
    family: 'case',
    tier: 'reference',
  },
  {
    id: 'discipline_case',
    label: { zh: '执纪执法指导案例', en: 'Discipline and supervision case' },
    aliases: ['执纪执法指导性案例'],
    family: 'case',
    tier: 'typical',
  },
  { id: 'law', label: { zh: '法律', en: 'Law' }, family: 'norm', tier: 'law' },
  {
    id: 'legislative_interpretation',
    label: { zh: '立法解释', en: 'Legislative interpretation' },
    family: 'norm',
    tier: 'law',
  },
  {
    id: 'supervision_regulation',
    label: { zh: '监察法规', en: 'Supervision regulation' },
    family: 'norm',
    tier: 'regulation',
  },
  {
    id: 'administrative_regulation',
    label: { zh: '行政法规', en: 'Administrative regulation' },
    family: 'norm',
    tier: 'regulation',
  },
  { id: 'departmental_rule', label: { zh: '部门规章', en: 'Departmental rule' }, family: 'norm', tier: 'rule' },
  {
    id: 'judicial_interpretation',
    label: { zh: '司法解释', en: 'Judicial interpretation' },
    family: 'norm',
    tier: 'interpretation',
  },
  {
    id: 'guidance_opinion',
    label: { zh: '指导意见', en: 'Guidance opinion' },
    aliases: ['意见'],
    family: 'norm',
    tier: 'normative',
  },
  {
    id: 'provisions',
    label: { zh: '规定', en: 'Provisions' },
    aliases: ['规程', '办法', '细则', '指引'],
    family: 'norm',
    tier: 'normative',
  },
  { id: 'minutes', label: { zh: '会议纪要', en: 'Minutes' }, aliases: ['纪要'], family: 'norm', tier: 'normative' },
  { id: 'reply', label: { zh: '批复', en: 'Reply' }, family: 'norm', tier: 'normative' },
  { id: 'answer', label: { zh: '答复', en: 'Answer' }, aliases: ['复函', '解答'], family: 'norm', tier: 'normative' },
  { id: 'notice', label: { zh: '通知', en: 'Notice' }, family: 'norm', tier: 'normative' },
  {
    id: 'procuratorial_suggestion',
    label: { zh: '检察建议', en: 'Procuratorial suggestion' },
    family: 'norm',
    tier: 'other',
  },
  { id: 'other', label: { zh: '其他', en: 'Other' }, family: 'norm', tier: 'other' },
] as const satisfies readonly KindTerm[]);

/** The id of a kind of document. */
export type Kind = (typeof KINDS.terms)[number]['id'];

/** The ids of all kinds, in the order in which lists show them. */
export const KIND_IDS = KINDS.terms.map((term) => term.id);
