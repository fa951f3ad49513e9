import { chineseNumeral } from '@anjian/domain';
import type { Dictionary } from './dictionary.ts';

const ARTICLE = /^第(\d{1,4})([条款项章节编批])(?:之(\d{1,4}))?$/u;
const DOCUMENT = /^(\S+)〔(\d{4})〕(\d+)号$/u;
const GUIDING = /^指导案例(\d+)号$/u;
const CASE = /^（(\d{4})）(\S+号)$/u;

/** The printed forms of an index word, itself first, for finding it in original texts. */
export function variantsOf(word: string, { otherNames }: Dictionary): string[] {
  return [...new Set([word, ...(otherNames.get(word) ?? []), ...numberForms(word)])];
}

function numberForms(word: string): string[] {
  const article = ARTICLE.exec(word);
  if (article) {
    const [, number, level = '', sub] = article;
    const chinese = chineseNumeral(Number(number));
    const printed = `第${chinese}${level}${sub === undefined ? '' : `之${chineseNumeral(Number(sub))}`}`;
    return level === '项' ? [printed, `第（${chinese}）项`] : [printed];
  }
  const document = DOCUMENT.exec(word);
  if (document) {
    const [, series, year, number] = document;
    return [`${series}[${year}]${number}号`, `${series}（${year}）${number}号`];
  }
  const guiding = GUIDING.exec(word);
  if (guiding) return [`指导性案例${guiding[1]}号`, `指导案例第${guiding[1]}号`, `指导性案例第${guiding[1]}号`];
  const court = CASE.exec(word);
  if (!court) return [];
  const [, year, rest = ''] = court;
  // Numbers up to 2015 are printed with 第 after 字.
  const old = rest.replace(/字(?=\d)/u, '字第');
  return [`（${year}）${old}`, `(${year})${old}`, `(${year})${rest}`];
}
