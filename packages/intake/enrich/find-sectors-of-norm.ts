import type { Evidence, Kind, Tag } from '@anjian/domain';
import { MAX_EVIDENCE, MAX_SECTORS, masks, SECTOR_WORDS } from './find-sectors.ts';
import { firstWords } from './first-words.ts';
import { evidenceIn, type Reading, titleLine } from './reading.ts';

/**
 * Finds the sectors that a norm is about: its title tells, for its text names fields as examples; else those of whose bodies whole
 * paragraphs speak.
 */
export function findSectorsOfNorm(reading: Reading, kind: Kind): Tag[] {
  const line = titleLine(reading);
  const tags: Tag[] = [];
  const text = line.text.replace(ISSUER, masks).replace(SOCIAL_FUND, (found) => found.replaceAll('基金', '□□'));
  for (const { id, unit, facts } of SECTOR_WORDS) {
    const own = OF_TITLES[id];
    const word = [...(own ?? []), ...unit, ...facts].find((one) => text.includes(one) && (own || one !== DRUGS));
    if (word === undefined) continue;
    const at = text.indexOf(word);
    tags.push({ id, evidence: [evidenceIn(line, at, at + word.length, 'sector.title')] });
  }
  return (tags.length > 0 || STATUTES.has(kind) ? tags : sectorsOfArticles(reading)).slice(0, MAX_SECTORS);
}

/** Statutes name many fields in passing; what they are about their title says. */
const STATUTES: ReadonlySet<Kind> = new Set(['law', 'administrative_regulation', 'supervision_regulation', 'notice']);

/**
 * The sectors that have paragraphs of their own: those whose subject, in front of the first comma, is who works in a body of the sector
 * (医疗机构中的医务人员，……). One such paragraph may be an example.
 */
function sectorsOfArticles({ lines }: Reading): Tag[] {
  const found = new Map<string, Evidence[]>();
  for (const line of lines) {
    const subject = SUBJECT.exec(line.text)?.[0];
    if (subject === undefined) continue;
    for (const [id, { word, at }] of subjectsIn(subject)) {
      const evidence = found.get(id) ?? [];
      found.set(id, [...evidence, evidenceIn(line, at, at + word.length, 'sector.articles')]);
    }
  }
  return [...found]
    .filter(([, evidence]) => evidence.length >= LEAST_PARAGRAPHS)
    .map(([id, evidence]) => ({ id, evidence: evidence.slice(0, MAX_EVIDENCE) }));
}

const LEAST_PARAGRAPHS = 2;
/** 四、医疗机构中的国家工作人员，: bodies in front of 中的 and the persons in them, or persons named by their work, to the first comma. */
const SUBJECT = /^[^，。；：《》]{0,60}(?:人员|工作者|教师|医师|代表|负责人|成员|组成人员|从业者)(?=，|有前款)/u;
/** Bodies that are named so in norms, beside the units of the sectors. */
const BODIES_OF_NORMS: Record<string, readonly string[]> = {
  medicine: ['医疗机构', '医疗卫生机构', '医务人员', '药品监督'],
  education: ['教育机构'],
  bidding: ['评标委员会', '竞争性谈判', '询价小组', '招标人', '招标代理'],
  finance: ['金融机构'],
  grain: ['粮食'],
  sports: ['体育组织'],
};
const subjectsIn = firstWords(
  SECTOR_WORDS.map(({ id, unit }) => ({ id, words: [...(BODIES_OF_NORMS[id] ?? []), ...unit] })),
);

/** The names of the issuing bodies in front of 关于, the courts and procuratorates, and 国有单位, which an agency may be, are not what a norm is about. */
const ISSUER = /^[^《》]{2,80}?(?=关于)|(?<=《)[^《》]{2,60}?(?=关于)|国有单位|人民法院|人民检察院|公安机关|司法/gu;
/** The funds of social insurance and of sciences are no business of banks, those of investors are. */
const SOCIAL_FUND = /(?<!投资|证券|私募|公募|信托|产业)基金(?!管理人|管理公司|托管)/gu;
/** Norms on drugs are those of who watches over them; what hospitals buy is named otherwise. */
const DRUGS = '药品';
/** What only titles of norms call a field. */
const OF_TITLES: Record<string, readonly string[]> = {
  food_drug: [DRUGS, '食品', '饲料', '兽药'],
  science: ['自然科学', '科学技术'],
};
