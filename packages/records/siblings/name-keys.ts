import type { LegalDocument } from '@anjian/domain';

/** 检例第188号, 指导案例3号, 指导性案例第 236 号, as they are written in running text. */
const CASE_NUMBER = /(检例)第?\s?(\d{1,4})\s?号|指导性?案例\s?第?\s?(\d{1,4})\s?号/gu;

/**
 * A title as two sources of one document have in common: in half width, without the number of a case, the issuers before 关于, the
 * name of the country, and remarks in brackets on the year or the revision. Numbers of a series (（二）) and 试行 stay.
 */
export function titleKeyOf({ title, family }: Pick<LegalDocument, 'title' | 'family'>): string {
  let key = title
    .normalize('NFKC')
    .replaceAll(/[〔[]/gu, '(')
    .replaceAll(/[〕\]]/gu, ')');
  if (family === 'case')
    key = key.replaceAll(CASE_NUMBER, '').replace(/^(?:案例)?[\d一二三四五六七八九十]{1,3}[.、:]/u, '');
  else key = key.replace(/^[^《》\d]{0,80}?(?:院|部|局|署|会|委|室|厅|行|两高|办公厅|国务院)\s*(?=关于)/u, '');
  return key
    .replaceAll(/\([^()]*(?:\d{4}|修正|修订|职务|全文|电子版|要点摘编)[^()]*\)/gu, '')
    .replace(/(?:19|20)\d{2}年?(?:修正|修订)?$/u, '')
    .replaceAll('中华人民共和国', '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** A number in one spelling: 检例188 for 检例第188号, 指导案例3 for 指导性案例第3号; others without blanks and 第. */
export function caseNumberKey(number: string): string {
  const [found] = caseNumbersIn(number);
  return found ?? number.replaceAll(/\s/gu, '').replace(/第(?=\d+号$)/u, '');
}

/** The numbers of cases that a text names, each once, in one spelling. */
export function caseNumbersIn(text: string): string[] {
  const keys = [...text.matchAll(CASE_NUMBER)].map(([, series, one, other]) =>
    series === undefined ? `指导案例${other}` : `检例${one}`,
  );
  return [...new Set(keys)];
}
