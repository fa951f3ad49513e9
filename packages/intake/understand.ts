import { KINDS, type Kind, type LegalDocument } from '@anjian/domain';
import { enrichCase } from './enrich/enrich-case.ts';
import { enrichNorm } from './enrich/enrich-norm.ts';
import { effectiveOnIssue } from './enrich/find-dates-of-norm.ts';
import { findKind, kindTold } from './enrich/find-kind.ts';
import { fitsNumber, headOf } from './enrich/fits-number.ts';
import { isFictional } from './enrich/is-fictional.ts';
import { type Reading, toLines } from './enrich/reading.ts';
import { findingsOf, type Told } from './enrich/told.ts';
import { withConfidence } from './enrich/with-confidence.ts';
import { normHeading } from './parse/norm-heading.ts';
import { hasCaseHeadings, splitCase } from './parse/split-case.ts';
import { splitNorm } from './parse/split-norm.ts';
import { splitTitle } from './parse/split-title.ts';
import { titleOfFileName } from './parse/title-of-file-name.ts';
import type { TextBlocks } from './read/text-blocks.ts';

/** Where a text came from, as the document keeps it. */
export type DocumentSource = LegalDocument['source'];

/**
 * Makes a legal document of what a reader found: splits off the title, parses the sections, finds out kind, numbers, dates and
 * tags. Pure: the same text always gives the same document.
 *
 * @example
 * understand({ title: '张某受贿案', blocks: [{ text: '【基本案情】' }, { text: '被告人张某，原系某银行行长。' }] }, source);
 */
export function understand(text: TextBlocks, source: DocumentSource): LegalDocument {
  const blocks = text.blocks.map((block) => block.text).filter((line) => line !== '');
  const { title, lines } = splitTitle(text.title, blocks, titleOfFileName(source.name));
  const head = lines.slice(0, 8).join('\n');
  const hasCase = hasCaseHeadings(lines);
  const judged = findKind({
    title,
    head,
    tail: lines.slice(-TAIL_LINES).join('\n'),
    origin: originOf(source),
    hasCaseHeadings: hasCase,
    hasArticles: countArticles(lines) > 1,
  });
  const kind = kindOf(judged.kind);
  const { family } = kind;
  // A document without a body still has its title as text: the schema wants at least one section.
  const body = lines.length > 0 ? lines : [title];
  const sections = family === 'case' ? splitCase(body) : splitNorm(body);
  const reading: Reading = { title, family, lines: toLines(sections, family), origin: originOf(source) };
  const findings = findingsOf({ kind: kindTold(judged, reading) });
  const shared = { title, sections, source, fictional: isFictional(reading), findings };
  const document =
    kind.family === 'case'
      ? enrichCase(reading, { ...shared, kind: kind.id })
      : enrichNorm(reading, { ...shared, kind: kind.id });
  return withConfidence(withPublishedOn(document, text.publishedOn));
}

/** The last article and the sign-off. */
const TAIL_LINES = 6;

type KindTermOf = (typeof KINDS.terms)[number];

function kindOf(id: Kind): KindTermOf {
  const term = KINDS.terms.find((one) => one.id === id);
  if (!term) throw new Error(`the kind ${id} is not in KINDS`);
  return term;
}

/** How many lines are enough to know a text in articles. */
function countArticles(lines: readonly string[]): number {
  let count = 0;
  for (const line of lines) {
    if (line.startsWith('第') && normHeading(line, undefined)?.article) count++;
    if (count > 1) break;
  }
  return count;
}

/** The folder and the collection of a source name the series more often than not. */
function originOf(source: DocumentSource): string {
  const collection = source.metadata?.collection ?? source.metadata?.ColumnName ?? '';
  return `${source.name.split('/').slice(0, -1).join('/')} ${String(collection)}`;
}

/** The last provisions say since when a norm is in force. */
const ENDING_LINES = 40;
const HEAD_LINES = 8;

/** The day on which a source published a text stands in for the day of issue only where the text prints none, and is marked. */
function withPublishedOn(document: LegalDocument, publishedOn: string | undefined): LegalDocument {
  if (publishedOn === undefined || document.issuedOn !== undefined) return document;
  if (document.family === 'norm' && !fitsNumber(publishedOn, document.docNumber, headOf(document))) return document;
  const metadata = { ...document.source.metadata, issuedOnFrom: 'source' };
  const fromSource: Told = { value: publishedOn, evidence: [], rule: 'issued.source' };
  const findings = [...(document.findings ?? []), ...findingsOf({ issuedOn: fromSource })];
  const issued = { ...document, issuedOn: publishedOn, findings, source: { ...document.source, metadata } };
  if (issued.family !== 'norm' || issued.effectiveOn !== undefined) return issued;
  // 自公布之日起施行 is told by the text, the day by the source.
  const lines = issued.sections.flatMap(({ paragraphs }) => paragraphs);
  // The day of a text that was amended is that of its last amendment, the words those of the first.
  const amended = lines.slice(0, HEAD_LINES).filter(({ text }) => /通过|修[正订改]/u.test(text)).length > 1;
  const effectiveOn = amended ? undefined : effectiveOnIssue(lines.slice(-ENDING_LINES), publishedOn);
  if (!effectiveOn) return issued;
  return { ...issued, effectiveOn: publishedOn, findings: [...findings, ...findingsOf({ effectiveOn })] };
}
