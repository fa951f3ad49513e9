import type { LegalDocument } from '@anjian/domain';
import { readOriginal } from './read/read-documents.ts';
import { textOfDocument } from './text-of-document.ts';
import { understand } from './understand.ts';

/** A file that a document was read from: its name and its bytes. */
export type KeptFile = { name: string; bytes: Uint8Array };

/** A document as today's rules read it; or why it is left as it is: today's readers refuse its file, or find several cases in it. */
export type ReadAgain = { ok: true; document: LegalDocument } | { ok: false; reason: string };

/**
 * Reads a stored document again by today's rules: from its file where that was kept, else from the kept text. Identity, name and hash
 * of its source stay.
 * @param isBatch whether the cases of its file are stored as documents of their own
 */
export async function readAgain(
  stored: LegalDocument,
  file: KeptFile | undefined,
  { isBatch }: { isBatch: boolean },
): Promise<ReadAgain> {
  if (!file) return { ok: true, document: fromText(stored) };
  const number = stored.source.metadata?.batchNumber;
  const found: LegalDocument[] = [];
  for await (const result of readOriginal(file.name, file.bytes)) {
    if (!result.ok) return { ok: false, reason: result.reason };
    found.push(result.document);
  }
  if (typeof number === 'number') {
    // Its place in the file is what a case of a batch is known by; where it is gone, the kept text is.
    const same = found.find(({ source }) => source.metadata?.batchNumber === number);
    return { ok: true, document: same ? withSource(same, stored) : fromText(stored) };
  }
  if (found.length > 1 && !isBatch)
    return { ok: false, reason: `「${file.name}」按现在的规则分为 ${found.length - 1} 件案例，请重新导入这个文件。` };
  const [document] = found;
  return { ok: true, document: document ? withSource(document, stored) : fromText(stored) };
}

function fromText(stored: LegalDocument): LegalDocument {
  // Where its day of issue was taken from is for the rules to say again.
  const { issuedOnFrom: _said, ...metadata } = stored.source.metadata ?? {};
  return understand(textOfDocument(stored), { ...stored.source, ...(stored.source.metadata ? { metadata } : {}) });
}

function withSource(document: LegalDocument, { source }: LegalDocument): LegalDocument {
  return { ...document, source: { ...document.source, name: source.name, sha256: source.sha256 } };
}
