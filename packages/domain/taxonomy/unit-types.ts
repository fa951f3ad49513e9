import { createTaxonomy, type Term } from './term.ts';

/** Kinds of units by which persons are brought under the law of duty crimes: 《刑法》第九十三条, 《监察法》第十五条. */
export const UNIT_TYPES = createTaxonomy([
  { id: 'party_state', label: { zh: '党政机关', en: 'Party and state organs' }, aliases: ['国家机关', '机关'] },
  {
    id: 'judicial',
    label: { zh: '司法机关', en: 'Judicial and police organs' },
    aliases: ['政法机关', '法院', '检察院', '公安机关', '监狱'],
  },
  { id: 'state_enterprise', label: { zh: '国有企业', en: 'State enterprises' }, aliases: ['国企', '国有公司', '央企'] },
  {
    id: 'financial_institution',
    label: { zh: '金融机构', en: 'Financial institutions' },
    aliases: ['银行', '信用社', '证券公司', '保险公司', '信托公司', '基金公司'],
  },
  { id: 'institution', label: { zh: '事业单位', en: 'Public institutions' }, aliases: ['医院', '学校'] },
  {
    id: 'grassroots',
    label: { zh: '基层群众性自治组织', en: 'Villages and communities' },
    aliases: ['基层组织', '村委会', '居委会', '村基层组织'],
  },
  { id: 'people_organisation', label: { zh: '人民团体和社会组织', en: 'Associations' }, aliases: ['人民团体', '协会'] },
  { id: 'private_enterprise', label: { zh: '民营企业', en: 'Private enterprises' }, aliases: ['民企', '非国有公司'] },
  { id: 'other', label: { zh: '其他单位', en: 'Other units' } },
] as const satisfies readonly Term[]);

/** The id of a kind of unit. */
export type UnitType = (typeof UNIT_TYPES.terms)[number]['id'];
