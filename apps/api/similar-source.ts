import { type LegalDocument, MAX_SIMILAR_LENGTH } from '@anjian/domain';
import { indexDocument } from '@anjian/indexer';
import { readUpload, understand, withoutPersons } from '@anjian/intake';
import type { Lexicon } from '@anjian/lexicon';
import type { SimilarSource } from '@anjian/search';
import { refuseFaults } from './problem.ts';

type SourceLexicon = Pick<Lexicon, 'segment' | 'contentWords' | 'fold' | 'fingerprint'>;

/** A pasted text is understood as an import would be, in memory only. */
const PASTED = { name: '', sha256: '', mediaType: 'text/plain' };

/** What to look for with a pasted text: the text without persons, and what is found in it. */
export function sourceOfText(text: string, lexicon: SourceLexicon): SimilarSource {
  const blocks = text
    .split('\n')
    .map((line) => ({ text: line.trim() }))
    .filter((block) => block.text !== '');
  return { ...withoutPersons(text), values: valuesOf('', understand({ blocks }, PASTED), lexicon) };
}

/**
 * What to look for with an uploaded file, read by the readers of imports; nothing of it is kept.
 * @throws {ProblemError} when it cannot be read, with the sentence that an import would say.
 */
export async function sourceOfFile(file: File, lexicon: SourceLexicon): Promise<SimilarSource> {
  const read = await readUpload(file.name, new Uint8Array(await file.arrayBuffer()));
  const text = read.ok ? read.text : '';
  const refuse = (message: string): void => refuseFaults([{ parameter: 'file', message }]);
  if (!read.ok) refuse(read.reason);
  else if (text.trim() === '') refuse('文件里没有文字，可能是扫描件，请另选有文字的文件');
  else if (text.length > MAX_SIMILAR_LENGTH)
    refuse(`文件有 ${text.length} 字，类案检索最多 ${MAX_SIMILAR_LENGTH} 字，请只留案情部分`);
  return sourceOfText(text, lexicon);
}

/** Sections that tell a case; the others cite laws or name those who handled it. */
const LEFT_OUT = new Set(['related_law', 'tail']);

/** What to look for with a stored document: its text as printed, and its own values. */
export function sourceOfDocument(
  { id, document }: { id: string; document: LegalDocument },
  lexicon: SourceLexicon,
): SimilarSource {
  const text = document.sections
    .filter((section) => !LEFT_OUT.has(section.kind))
    .flatMap((section) => section.paragraphs.map((paragraph) => paragraph.text))
    .join('\n');
  return { id, ...withoutPersons(text.slice(0, MAX_SIMILAR_LENGTH)), values: valuesOf(id, document, lexicon) };
}

/** What the index would hold of a document: by this the stored cases are compared with it. */
function valuesOf(id: string, document: LegalDocument, lexicon: SourceLexicon): SimilarSource['values'] {
  return indexDocument({ id, family: id, tied: false, superseded: false, standing: {}, document }, lexicon);
}
