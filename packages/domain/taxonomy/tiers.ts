import { createTaxonomy, type Term } from './term.ts';

/** An effect tier (效力层级): `rank` 1 is the strongest, and `use` says how a prosecutor may rely on it. */
export type TierTerm = Term & { rank: number; use: { zh: string; en: string } };

const BINDING = { zh: '应当适用', en: 'must be applied' };

/**
 * The effect tiers. Law before regulation before rule: 立法法. A judicial interpretation has the force of law in
 * judicial work: 最高人民检察院司法解释工作规定, 最高人民法院关于司法解释工作的规定. A guiding case must be referred to, other cases may be.
 */
export const TIERS = createTaxonomy([
  { id: 'law', label: { zh: '法律、立法解释', en: 'Law' }, aliases: ['法律'], rank: 1, use: BINDING },
  {
    id: 'regulation',
    label: { zh: '行政法规、监察法规', en: 'Regulation' },
    aliases: ['行政法规', '监察法规'],
    rank: 2,
    use: BINDING,
  },
  { id: 'interpretation', label: { zh: '司法解释', en: 'Judicial interpretation' }, rank: 3, use: BINDING },
  {
    id: 'guiding',
    label: { zh: '指导性案例', en: 'Guiding case' },
    rank: 4,
    use: { zh: '应当参照', en: 'must be referred to' },
  },
  {
    id: 'normative',
    label: { zh: '规范性文件', en: 'Normative document' },
    aliases: ['司法指导性文件'],
    rank: 5,
    use: { zh: '应当遵照', en: 'to be followed in office' },
  },
  {
    id: 'rule',
    label: { zh: '部门规章', en: 'Departmental rule' },
    rank: 6,
    use: { zh: '可以参照', en: 'may be consulted' },
  },
  {
    id: 'typical',
    label: { zh: '典型案例', en: 'Typical case' },
    rank: 7,
    use: { zh: '可以参考', en: 'may be considered' },
  },
  {
    id: 'reference',
    label: { zh: '参考案例', en: 'Reference case' },
    rank: 8,
    use: { zh: '可以参考', en: 'may be considered' },
  },
  { id: 'other', label: { zh: '其他', en: 'Other' }, rank: 9, use: { zh: '仅供了解', en: 'for information' } },
] as const satisfies readonly TierTerm[]);

/** The id of an effect tier. */
export type Tier = (typeof TIERS.terms)[number]['id'];
