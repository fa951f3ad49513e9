import { ISSUERS } from '../taxonomy/issuers.ts';
import { isDigestTitle } from './document-facts.ts';

/** What a citation is made of; `date` and `dateKind` as on a card. */
export type Citable = {
  title: string;
  docNumber: string | null;
  issuers: readonly string[];
  date: string | null;
  dateKind: 'issued' | 'decided' | null;
  fictional: boolean;
};

/** The verb that goes with the day of a document. */
const VERBS = { issued: '发布', decided: '裁判' } as const;

/**
 * How a document is cited in a Chinese legal paper: issuer, title in 《》, number and day in brackets, as in
 * 最高人民检察院：《某甲受贿案》（检例第9001号，2021年12月9日发布）. The issuer is left out where the title begins with it, the number
 * where the title holds it. A fictional text and a digest are marked so, wherever they are pasted.
 */
export function officialCitation({ title, docNumber, issuers, date, dateKind, fictional }: Citable): string {
  const bare = docNumber === null ? title : withoutNumber(title, docNumber);
  const names = issuers.map((id) => ISSUERS.get(id)?.label.zh ?? id);
  const named = names.length > 0 && !names.some((name) => bare.startsWith(name));
  const day = date === null ? '' : chineseDay(date) + (dateKind === null ? '' : VERBS[dateKind]);
  const inBrackets = [docNumber ?? '', day].filter((part) => part !== '').join('，');
  const citation = `${named ? `${names.join('、')}：` : ''}《${nested(bare)}》${inBrackets === '' ? '' : `（${inBrackets}）`}`;
  if (fictional) return `${citation}［虚构示例，不得引用］`;
  return isDigestTitle(title) ? `${citation}［要点摘编，以正式文本为准］` : citation;
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
