import { createTaxonomy, type Term } from './term.ts';

/** The role that a section plays in ranking: the weights of the index go by it. */
export type SectionRole = 'keywords' | 'holding' | 'facts' | 'reasoning' | 'law' | 'text' | 'tail';

/** A normalised kind of section; the heading as printed is kept beside it in the document. */
export type SectionTerm = Term & { role: SectionRole };

/** The sections of cases and norms under all their printed headings (research: 218 guiding cases of the 最高检, 208 of the 最高法, and others). */
export const SECTIONS = createTaxonomy([
  { id: 'preface', label: { zh: '引言', en: 'Preface' }, role: 'text' },
  { id: 'contents', label: { zh: '目录', en: 'Contents' }, role: 'text' },
  { id: 'keywords', label: { zh: '关键词', en: 'Keywords' }, role: 'keywords' },
  {
    id: 'holding',
    label: { zh: '要旨', en: 'Holding' },
    aliases: ['裁判要点', '裁判要旨', '裁判摘要', '案例要旨', '执纪执法要点'],
    role: 'holding',
  },
  {
    id: 'facts',
    label: { zh: '基本案情', en: 'Facts' },
    aliases: ['基本案情及处理结果', '案情', '简要案情'],
    role: 'facts',
  },
  {
    id: 'procedure',
    label: { zh: '诉讼过程', en: 'Procedure' },
    aliases: ['诉讼过程和结果', '诉前程序'],
    role: 'facts',
  },
  {
    id: 'prosecution',
    label: { zh: '检察履职', en: 'Work of the procuratorate' },
    aliases: [
      '检察机关履职过程',
      '检察机关履职情况',
      '检察履职情况',
      '检察机关监督情况',
      '指控与证明犯罪',
      '检察工作情况',
      '监察、检察履职情况',
    ],
    role: 'reasoning',
  },
  { id: 'issues', label: { zh: '争议焦点', en: 'Issues' }, aliases: ['主要问题'], role: 'reasoning' },
  { id: 'outcome', label: { zh: '案件结果', en: 'Outcome' }, aliases: ['裁判结果', '处理结果'], role: 'facts' },
  { id: 'reasoning', label: { zh: '裁判理由', en: 'Reasoning' }, role: 'reasoning' },
  { id: 'significance', label: { zh: '典型意义', en: 'Significance' }, aliases: ['指导意义'], role: 'reasoning' },
  {
    id: 'related_law',
    label: { zh: '相关规定', en: 'Related law' },
    aliases: ['相关法条', '相关法律规定', '相关立法', '相关条款', '关联索引'],
    role: 'law',
  },
  { id: 'provisions', label: { zh: '条文', en: 'Provisions' }, role: 'text' },
  {
    id: 'tail',
    label: { zh: '办案单位', en: 'Handling office' },
    aliases: ['办案检察院', '承办检察官', '案例撰写人'],
    role: 'tail',
  },
  { id: 'text', label: { zh: '正文', en: 'Text' }, role: 'text' },
] as const satisfies readonly SectionTerm[]);

/** The id of a normalised section kind. */
export type SectionKind = (typeof SECTIONS.terms)[number]['id'];
