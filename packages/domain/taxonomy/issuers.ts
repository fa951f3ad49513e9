import { createTaxonomy, type Term } from './term.ts';

/** Bodies that issue what the library holds; others are kept under their printed names. */
export const ISSUERS = createTaxonomy([
  {
    id: 'spp',
    label: { zh: '最高人民检察院', en: "Supreme People's Procuratorate" },
    aliases: ['最高检', '高检院', '高检'],
  },
  { id: 'spc', label: { zh: '最高人民法院', en: "Supreme People's Court" }, aliases: ['最高法', '最高院'] },
  { id: 'nsc', label: { zh: '国家监察委员会', en: 'National Commission of Supervision' }, aliases: ['国家监委'] },
  {
    id: 'ccdi',
    label: { zh: '中央纪律检查委员会', en: 'Central Commission for Discipline Inspection' },
    aliases: ['中央纪委', '中国共产党中央纪律检查委员会', '中共中央纪律检查委员会'],
  },
  { id: 'npc', label: { zh: '全国人民代表大会', en: "National People's Congress" }, aliases: ['全国人大'] },
  {
    id: 'npcsc',
    label: { zh: '全国人民代表大会常务委员会', en: 'NPC Standing Committee' },
    aliases: ['全国人大常委会'],
  },
  { id: 'state_council', label: { zh: '国务院', en: 'State Council' } },
  { id: 'mps', label: { zh: '公安部', en: 'Ministry of Public Security' } },
  { id: 'mss', label: { zh: '国家安全部', en: 'Ministry of State Security' } },
  { id: 'moj', label: { zh: '司法部', en: 'Ministry of Justice' } },
  {
    id: 'spp_research',
    label: { zh: '最高人民检察院法律政策研究室', en: 'SPP Law and Policy Research Office' },
    aliases: ['最高人民检察院研究室'],
  },
  { id: 'spc_research', label: { zh: '最高人民法院研究室', en: 'SPC Research Office' } },
  {
    id: 'samr',
    label: { zh: '国家市场监督管理总局', en: 'State Administration for Market Regulation' },
    aliases: ['国家工商行政管理局', '国家工商行政管理总局'],
  },
  { id: 'customs', label: { zh: '海关总署', en: 'General Administration of Customs' } },
  { id: 'tax', label: { zh: '国家税务总局', en: 'State Taxation Administration' } },
  { id: 'pbc', label: { zh: '中国人民银行', en: "People's Bank of China" } },
  { id: 'mof', label: { zh: '财政部', en: 'Ministry of Finance' } },
  {
    id: 'mohrss',
    label: { zh: '人力资源和社会保障部', en: 'Ministry of Human Resources and Social Security' },
    aliases: ['人力资源社会保障部'],
  },
  { id: 'mca', label: { zh: '民政部', en: 'Ministry of Civil Affairs' } },
  { id: 'cocc', label: { zh: '中央组织部', en: 'Organization Department' }, aliases: ['中共中央组织部'] },
  { id: 'mem', label: { zh: '应急管理部', en: 'Ministry of Emergency Management' } },
  { id: 'mee', label: { zh: '生态环境部', en: 'Ministry of Ecology and Environment' } },
  { id: 'mfa', label: { zh: '外交部', en: 'Ministry of Foreign Affairs' } },
] as const satisfies readonly Term[]);
