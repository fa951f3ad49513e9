import { RefusedInput } from '../refusal.ts';
import { inspectOle } from './inspect-ole.ts';
import { inspectZip } from './inspect-zip.ts';

/** The types of content that are told apart before any decoding; `text` is told apart further once it is decoded. */
export type ContentType = 'docx' | 'doc' | 'pdf' | 'rtf' | 'ofd' | 'zip' | 'other_document' | 'text';

/** The first bytes (hex) of content that can never be a document, with the reason for its refusal. */
const FORBIDDEN = [
  ['4d5a', 'executable'],
  ['7f454c46', 'executable'],
  ['89504e470d0a1a0a', 'image'],
  ['ffd8ff', 'image'],
  ['47494638', 'image'],
  ['49492a00', 'image'],
  ['4d4d002a', 'image'],
  ['526172211a07', 'archive'],
  ['377abcaf271c', 'archive'],
  ['1f8b08', 'archive'],
] as const;

/** How far into a file its header may stand: PDF readers accept `%PDF-` within the first 1,024 bytes. */
const HEADER_BYTES = 1024;

/**
 * Finds out from the bytes alone what a file is; its name is never asked.
 * @throws {RefusedInput} for content that is empty, damaged, encrypted, or no document at all.
 */
export function detectType(bytes: Uint8Array): ContentType {
  if (bytes.length === 0) throw new RefusedInput('empty');
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_BYTES));
  const hex = head.toString('hex', 0, 16);
  for (const [magic, code] of FORBIDDEN) if (hex.startsWith(magic)) throw new RefusedInput(code);
  if (hex.startsWith('52494646') && head.toString('latin1', 8, 12) === 'WEBP') throw new RefusedInput('image');
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return inspectZip(bytes);
  if (hex.startsWith('d0cf11e0a1b11ae1')) return inspectOle(bytes);
  const latin = head.toString('latin1');
  if (latin.includes('%PDF-')) return 'pdf';
  if (/^(?:\xef\xbb\xbf)?\s{0,20}\{\\rtf/u.test(latin)) return 'rtf';
  if (/^MIME-Version:/imu.test(latin)) return 'other_document';
  return 'text';
}
