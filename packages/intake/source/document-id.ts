import { createHash } from 'node:crypto';

/** Enough of the hash for a library of millions (80 bits), short enough for an address. */
const ID_CHARACTERS = 16;
/** RFC 4648 base32 in lower case: safe in addresses and file names, nothing to confuse. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** The id of the document with this identity: always the same, after a reinstall too; 16 characters `a-z2-7`. */
export function documentId(identity: string): string {
  const hash = createHash('sha256').update(identity, 'utf8').digest();
  let id = '';
  for (let i = 0; i < ID_CHARACTERS; i++) {
    const bit = i * 5;
    const pair = hash.readUInt16BE(bit >> 3);
    id += ALPHABET[(pair >> (11 - (bit & 7))) & 31];
  }
  return id;
}

/** The identity of a row of a .jsonl file: its collection and its own id. */
export function rowIdentity(collection: string, id: string): string {
  return `jsonl:${collection}:${id}`;
}

/** The identity of a file: its path relative to the imported root. */
export function fileIdentity(name: string): string {
  return `file:${name.normalize('NFC')}`;
}

/** The SHA-256 of bytes or text (UTF-8), in hex. */
export function sha256Hex(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
