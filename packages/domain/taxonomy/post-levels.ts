import { createTaxonomy, type Term } from './term.ts';

/**
 * Levels of leading posts, main and deputy posts together, highest first: 《中华人民共和国公务员法》第十八条. Posts of enterprises and
 * institutions are put under the level that their unit answers to where the text tells it, else under `other`.
 */
export const POST_LEVELS = createTaxonomy([
  { id: 'province', label: { zh: '省部级', en: 'Province and ministry' }, aliases: ['省部级以上', '正部级', '副部级'] },
  { id: 'department', label: { zh: '厅局级', en: 'Department and bureau' }, aliases: ['正厅级', '副厅级', '正局级'] },
  { id: 'county', label: { zh: '县处级', en: 'County and division' }, aliases: ['正处级', '副处级'] },
  { id: 'township', label: { zh: '乡科级', en: 'Township and section' }, aliases: ['正科级', '副科级'] },
  { id: 'village', label: { zh: '村（社区）', en: 'Village and community' }, aliases: ['村干部', '村居'] },
  { id: 'other', label: { zh: '其他', en: 'Other' } },
] as const satisfies readonly Term[]);

/** The id of a level. */
export type PostLevel = (typeof POST_LEVELS.terms)[number]['id'];
