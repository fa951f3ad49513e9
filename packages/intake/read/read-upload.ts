import { LIMITS } from '../limits.ts';
import { RefusedInput, refusalSentence } from '../refusal.ts';
import { readContent } from './read-documents.ts';

/** The text of an uploaded file, or the sentence that says why there is none. */
export type Upload = { ok: true; text: string } | { ok: false; reason: string };

/** Reads the text of a file that is not imported: by the same readers and limits, in memory only. */
export async function readUpload(name: string, bytes: Uint8Array): Promise<Upload> {
  try {
    if (bytes.length > LIMITS.fileBytes) throw new RefusedInput('too_large');
    const { text } = await readContent(name, bytes);
    const lines = [...(text.title === undefined ? [] : [text.title]), ...text.blocks.map((block) => block.text)];
    return { ok: true, text: lines.join('\n') };
  } catch (cause) {
    if (cause instanceof RefusedInput) return { ok: false, reason: refusalSentence(name, cause.code, cause.detail) };
    throw cause;
  }
}
