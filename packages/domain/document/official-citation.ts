import { ISSUERS } from '../taxonomy/issuers.ts';
import { type DateKind, isDigestTitle } from './document-facts.ts';
import { type NormStep, tellingSteps } from './norm-history.ts';

/** What a citation is made of; `date` and `dateKind` as on a card. */
export type Citable = {
  title: string;
  docNumber: string | null;
  issuers: readonly string[];
  date: string | null;
  dateKind: DateKind | null;
  /** The history that the text of a norm prints, where it is at hand. */
  history?: readonly NormStep[];
  fictional: boolean;
};

/** The verb that goes with the day of a document. */
const VERBS = { issued: '发布', decided: '裁判', adopted: '通过', revised: '修订', amended: '修正' } as const;
/** The congress and its standing committee: what they make is a law, which is cited by its name (GB/T 7714—2015 knows no issuer of it either). */
const LAWMAKERS: ReadonlySet<string> = new Set(['npc', 'npcsc']);

/**
 * How a document is cited in a Chinese legal paper: issuer, title in 《》, number and day in brackets, as in
 * 最高人民检察院：《某甲受贿案》（检例第9001号，2021年12月9日发布）. The issuer is left out where the title begins with it and of laws, the number
 * where the title holds it; of a norm that was changed, its history is told: 《某法》（1979年7月1日通过，1997年3月14日修订，2023年12月29日最近修正）. A fictional text and a digest are marked so, wherever they are pasted.
 */
export function officialCitation(citable: Citable): string {
  const { title, docNumber, issuers, fictional } = citable;
  const bare = docNumber === null ? title : withoutNumber(title, docNumber);
  const names = issuers.map((id) => ISSUERS.get(id)?.label.zh ?? id);
  const ofLaw = issuers.length > 0 && issuers.every((id) => LAWMAKERS.has(id)) && bare.startsWith('中华人民共和国');
  const named = names.length > 0 && !ofLaw && !names.some((name) => bare.startsWith(name));
  const inBrackets = [docNumber ?? '', daysOf(citable)].filter((part) => part !== '').join('，');
  const citation = `${named ? `${names.join('、')}：` : ''}《${nested(bare)}》${inBrackets === '' ? '' : `（${inBrackets}）`}`;
  if (fictional) return `${citation}［虚构示例，不得引用］`;
  return isDigestTitle(title) ? `${citation}［要点摘编，以正式文本为准］` : citation;
}

/** The day with its verb; of a norm that was changed how it began, its last revision as a whole, and its last change. */
function daysOf({ date, dateKind, history = [] }: Citable): string {
  const changes = history.filter(({ act }) => act === 'amended' || act === 'revised').length;
  const steps = tellingSteps(history);
  const last = steps.at(-1);
  // A day that the history does not end with was set by an editor, or stands elsewhere: then only that day is certain.
  if (changes === 0 || last?.day !== date)
    return date === null ? '' : chineseDay(date) + (dateKind === null ? '' : VERBS[dateKind]);
  return steps
    .map((step) => `${chineseDay(step.day)}${step === last && changes > 1 ? '最近' : ''}${VERBS[step.act]}`)
    .join('，');
}

/** A title without the number that stands in it, in brackets or before a colon. */
function withoutNumber(title: string, number: string): string {
  for (const printed of [`（${number}）`, `(${number})`, `${number}：`, `${number}:`, number]) {
    if (title.includes(printed)) return title.replace(printed, '').trim() || title;
  }
  return title;
}

/** Book-title marks within book-title marks are single (GB/T 15834—2011). */
function nested(title: string): string {
  return title.replace(/《/gu, '〈').replace(/》/gu, '〉');
}

/** 2021-12-09 as 2021年12月9日; a month or a year alone as far as it goes. */
function chineseDay(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
}
