import { createTaxonomy, type Term } from './term.ts';

/** What can happen in a case on its way (程序). */
export const PROCEDURES = createTaxonomy([
  { id: 'early_intervention', label: { zh: '提前介入', en: 'Early intervention' } },
  {
    id: 'supplementary_investigation',
    // 退回补充调查 to a supervisory commission, 退回补充侦查 to the police: 刑事诉讼法第一百七十条, 第一百七十五条.
    label: { zh: '退回补充调查（侦查）', en: 'Returned for supplementary investigation' },
    aliases: ['退回补充调查', '退回补充侦查'],
  },
  {
    id: 'self_supplementary_investigation',
    label: { zh: '自行补充侦查', en: 'Supplementary investigation by the procuratorate' },
  },
  { id: 'plea_leniency', label: { zh: '认罪认罚', en: 'Plea leniency' }, aliases: ['认罪认罚从宽'] },
  {
    id: 'non_prosecution',
    label: { zh: '不起诉', en: 'Non-prosecution' },
    aliases: ['相对不起诉', '存疑不起诉', '法定不起诉'],
  },
  { id: 'protest', label: { zh: '抗诉', en: 'Protest' } },
  { id: 'retrial', label: { zh: '再审', en: 'Retrial' } },
  { id: 'changed_on_appeal', label: { zh: '二审改判', en: 'Changed on appeal' } },
  { id: 'remand', label: { zh: '发回重审', en: 'Remanded' } },
  { id: 'acquittal', label: { zh: '宣告无罪', en: 'Acquittal' } },
  {
    id: 'confiscation',
    label: { zh: '违法所得没收', en: 'Confiscation of illegal gains' },
    aliases: ['违法所得没收程序', '违法所得没收案'],
  },
  { id: 'trial_in_absentia', label: { zh: '缺席审判', en: 'Trial in absentia' } },
  { id: 'fugitive_pursuit', label: { zh: '追逃追赃', en: 'Pursuit of fugitives and assets' }, aliases: ['追逃'] },
  { id: 'asset_recovery', label: { zh: '追赃挽损', en: 'Asset recovery' } },
  { id: 'additional_prosecution', label: { zh: '追加起诉', en: 'Additional prosecution' }, aliases: ['补充起诉'] },
  { id: 'changed_characterisation', label: { zh: '改变定性', en: 'Changed characterisation' } },
  { id: 'clue_transfer', label: { zh: '线索移送', en: 'Transfer of clues' } },
  { id: 'joint_handling', label: { zh: '并案处理', en: 'Joined cases' } },
  { id: 'designated_jurisdiction', label: { zh: '指定管辖', en: 'Designated jurisdiction' } },
  { id: 'procuratorial_suggestion', label: { zh: '检察建议', en: 'Procuratorial suggestion' } },
  { id: 'public_interest', label: { zh: '公益诉讼', en: 'Public-interest litigation' } },
  { id: 'filing_supervision', label: { zh: '立案监督', en: 'Supervision of case filing' } },
  {
    id: 'procuratorate_investigation',
    label: { zh: '检察机关自侦', en: 'Investigated by the procuratorate' },
    aliases: ['司法工作人员相关职务犯罪侦查'],
  },
  { id: 'enforcement_supervision', label: { zh: '刑罚执行监督', en: 'Supervision of enforcement' } },
  { id: 'death_penalty_review', label: { zh: '死刑复核', en: 'Death-penalty review' } },
  { id: 'evidence_exclusion', label: { zh: '非法证据排除', en: 'Exclusion of evidence' } },
  { id: 'state_compensation', label: { zh: '国家赔偿', en: 'State compensation' } },
] as const satisfies readonly Term[]);

/** The id of a procedure. */
export type Procedure = (typeof PROCEDURES.terms)[number]['id'];
