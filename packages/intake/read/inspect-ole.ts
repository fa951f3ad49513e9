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
  if (!buffer.includes(WORD_DOCUMENT)) return 'other_document';
  if (isEncrypted(buffer)) throw new RefusedInput('password');
  return 'doc';
}

/** Streams begin at a multiple of this; the main one of Word with this mark, its flags ten bytes further. */
const SECTOR_BYTES = 512;
const WORD_MARK = 0xa5ec;
const FLAGS_AT = 10;
const ENCRYPTED_FLAG = 0x0100;

function isEncrypted(buffer: Buffer): boolean {
  for (let at = SECTOR_BYTES; at + FLAGS_AT + 2 <= buffer.length; at += SECTOR_BYTES) {
    if (buffer.readUInt16LE(at) === WORD_MARK) return (buffer.readUInt16LE(at + FLAGS_AT) & ENCRYPTED_FLAG) !== 0;
  }
  return false;
}
