import { articleOfHeading } from './article-heading.ts';
import { citationKey } from './citation-key.ts';
import { lawName } from './law-name.ts';
import type { LegalDocument } from './legal-document.ts';

/** What a title carries beside the name: the mark of a digest, and the part of a code that a digest sums up. */
const DIGEST = /(?:[：:][^：:（(]{1,20})?[（(]要点摘编[^（）()]*[）)]$/u;
/** （2021年）, （2018年修正）: the version, which is told by dates. */
const VERSION = /[（(](?:\d{4}|[一二〇○零三四五六七八九]{4})年?(?:修[正订改])?(?:版|文本)?[）)]$/u;

/**
 * The names under which other texts cite a document: a norm by its short name (刑法, 关于办理…的解释) and its number, a case by its
 * number alone, since its title is no name.
 */
export function namesOf(document: Pick<LegalDocument, 'family' | 'title' | 'docNumber'>): string[] {
  const bare = document.title.replace(DIGEST, '').replace(VERSION, '').trim();
  const name = document.family === 'norm' ? [lawName(bare === '' ? document.title : bare)] : [];
  // 指导案例第44号 and 指导案例44号 are one number.
  const number = document.docNumber?.replace(/^指导案例第(?=\d)/u, '指导案例');
  return [...new Set([...name, ...(number === undefined ? [] : [number])])];
}

/** The keys under which the articles that a norm prints are cited, one for each of its names: 刑法:388, 刑法:388-1. */
export function articlesOf(document: LegalDocument): string[] {
  if (document.family === 'case') return [];
  const names = namesOf(document);
  const keys = new Set<string>();
  for (const { kind, heading } of document.sections) {
    const number = kind === 'provisions' ? articleOfHeading(heading) : undefined;
    if (number) for (const name of names) keys.add(citationKey(name, number.article, number.sub));
  }
  return [...keys];
}

/** The keys of all that a document cites: each article, and each law or document as a whole where any part of it is cited. */
export function citedKeys(document: LegalDocument): string[] {
  const cited = [...document.citations, ...(document.references ?? [])];
  return [...new Set(cited.flatMap(({ key, law }) => [law, key]))];
}
