import { createHash } from 'node:crypto';
import { isDemonstration, type LegalDocument } from '@anjian/domain';
import { fingerprintOf, lettersOf } from './fingerprint.ts';
import { caseNumberKey, caseNumbersIn, titleKeyOf } from './name-keys.ts';
import { type RepealClues, repealClues } from './repeal-clues.ts';
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
} & RepealClues;

/** Words in a title that promise a commentary and no text of its own authority. */
const COMMENTARY = /理解与适用|解读|评析|评介|评述|述评|点评|剖析|答记者问|案例分析|案例研究|研读|办案札记/u;
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
    ...repealClues(document),
  };
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
