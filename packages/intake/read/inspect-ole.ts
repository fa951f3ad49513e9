import { RefusedInput } from '../refusal.ts';
import type { ContentType } from './detect-type.ts';

/** The names of streams stand in the directory of an OLE container as UTF-16LE. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');
const WORD_DOCUMENT = Buffer.from('WordDocument', 'utf16le');

/**
 * Tells a Word 97 file from an encrypted docx (which is wrapped in the same container) and from other Office files.
 * @throws {RefusedInput} when the container is a password-protected Office file.
 */
export function inspectOle(bytes: Uint8Array): ContentType {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes(ENCRYPTED_PACKAGE)) throw new RefusedInput('password');
  return buffer.includes(WORD_DOCUMENT) ? 'doc' : 'other_document';
}
