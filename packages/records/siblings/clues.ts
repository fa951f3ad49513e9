import { createHash } from 'node:crypto';
import { isDemonstration, type LegalDocument } from '@anjian/domain';
import { fingerprintOf, lettersOf } from './fingerprint.ts';
import { versionDay } from './version-day.ts';

/** What of a document tells which others it belongs to. */
export type Clues = {
  family: LegalDocument['family'];
  kind: LegalDocument['kind'];
  /** Fiction and digests belong to each other at most. */
  demonstration: boolean;
  /** The letters of the title without number, issuers, year and remarks; see {@link titleKeyOf}. */
  title: string;
  /** The document's own number; see {@link caseNumberKey}. */
  number: string | undefined;
  /** See {@link versionDay}. */
  day: string | undefined;
  issuers: readonly string[];
  /** Hash of all letters of the text, to know the very same one whatever date it bears; undefined where there are too few. */
  letters: string | undefined;
  signature: readonly number[];
  bands: readonly number[];
  /** Numbers and title keys of the cases that it comments on. */
  comments: readonly string[];
};

/** Words in a title that promise a commentary and no text of its own authority. */
const COMMENTARY = /理解与适用|解读|评析|评介|评述|述评|点评|剖析|答记者问|案例分析|案例研究|研读|办案札记/u;
/** 检例第188号, 指导案例3号, 指导性案例第 236 号, as they are written in running text. */
const CASE_NUMBER = /(检例)第?\s?(\d{1,4})\s?号|指导性?案例\s?第?\s?(\d{1,4})\s?号/gu;
/** A commentary names what it is about in its title, else in the first paragraphs. */
const FIRST_PARAGRAPHS = 5;

/** Reads the clues of a document. */
export function cluesOf(document: LegalDocument): Clues {
  const comments = commentsOf(document);
  const letters = lettersOf(document);
  const print = fingerprintOf(letters);
  return {
    family: document.family,
    kind: document.kind,
    demonstration: isDemonstration(document),
    title: titleKeyOf(document),
    // What comments on a case prints the number of that, not one of its own.
    number: comments.length > 0 || document.docNumber === undefined ? undefined : caseNumberKey(document.docNumber),
    day: versionDay(document),
    issuers: document.issuers,
    letters: print && createHash('sha256').update(letters).digest('base64url'),
    signature: print?.signature ?? [],
    bands: print?.bands ?? [],
    comments,
  };
}

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

/** A number in one spelling: 检例188 for 检例第188号, 指导案例3 for 指导性案例第3号; others without blanks. */
export function caseNumberKey(number: string): string {
  const [found] = caseNumbersIn(number);
  return found ?? number.replaceAll(/\s/gu, '');
}

function caseNumbersIn(text: string): string[] {
  const keys = [...text.matchAll(CASE_NUMBER)].map(([, series, one, other]) =>
    series === undefined ? `指导案例${other}` : `检例${one}`,
  );
  return [...new Set(keys)];
}

function commentsOf(document: LegalDocument): string[] {
  const { title } = document;
  if (!COMMENTARY.test(title)) return [];
  const numbers = caseNumbersIn(title);
  const named = [...title.matchAll(/[《“"「]([^《》“”"「」]{2,80}案)[^《》“”"「」]{0,20}[》”"」]/gu)].map(
    ([, name = '']) => name,
  );
  const bare = named.length > 0 ? [] : [...(/^([^《》“”:：—]{2,80}案)/u.exec(title)?.slice(1) ?? [])];
  const keys = [...numbers, ...[...named, ...bare].map((name) => titleKeyOf({ title: name, family: 'case' }))];
  if (numbers.length > 0) return [...new Set(keys)];
  const first = document.sections.flatMap(({ paragraphs }) => paragraphs).slice(0, FIRST_PARAGRAPHS);
  return [...new Set([...keys, ...caseNumbersIn(first.map(({ text }) => text).join('\n'))])];
}
