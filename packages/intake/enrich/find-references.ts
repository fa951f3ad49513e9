import { type Citation, citationKey } from '@anjian/domain';
import { findDocumentNumbers } from '@anjian/lexicon';
import { findArticles } from './article-lists.ts';
import { evidenceIn, type Reading } from './reading.ts';

/** Places of one reference that are kept: a text that names a document more often says nothing new. */
const MAX_EVIDENCE = 100;
/** 2022年指导性案例第3号 is of the series that the 中央纪委 counts by the year, and not 指导案例3号 of the 最高法. */
const YEARLY = /\d{4}年$/u;
/** 某检刑诉〔2004〕15号, 某监移诉〔2019〕3号 are papers of a case and no norms. */
const OF_COURT_PAPER =
  /^(?!高检)[\u4e00-\u9fff]*(?:检|监|公)(?!发)[\u4e00-\u9fff]{0,4}(?:诉|移|逮|抗|捕)[\u4e00-\u9fff]{0,3}〔|刑[初终再申监核抗执更]字?〔/u;
/** 法释〔2016〕9号第三条: an article directly behind the number, a bracket perhaps between. */
const ARTICLE_BEHIND = /^[）)]?》?第/u;
const BEHIND_CHARACTERS = 16;

/** Finds the norms and cases that a text cites by their numbers, with the article where one stands behind; its own number is none. */
export function findReferences(reading: Reading, own: string | undefined): Citation[] {
  const byKey = new Map<string, Citation>();
  for (const line of reading.lines) {
    for (const { number, start, end } of findDocumentNumbers(line.text)) {
      if (number === own || OF_COURT_PAPER.test(number) || YEARLY.test(line.text.slice(0, start))) continue;
      const behind = line.text.slice(end, end + BEHIND_CHARACTERS);
      const [found] = ARTICLE_BEHIND.test(behind) ? findArticles(behind) : [];
      const article = found && found.start <= 2 ? found : undefined;
      const key = citationKey(number, article?.article, article?.sub);
      const known = byKey.get(key) ?? {
        key,
        law: number,
        ...(article ? { article: article.article } : {}),
        ...(article?.sub === undefined ? {} : { sub: article.sub }),
        evidence: [],
      };
      if (known.evidence.length < MAX_EVIDENCE)
        known.evidence.push(evidenceIn(line, start, article ? end + article.end : end, 'citation.number'));
      byKey.set(key, known);
    }
  }
  return [...byKey.values()];
}
