import { LIMITS } from '../limits.ts';
import { RefusedInput } from '../refusal.ts';
import type { ContentType } from './detect-type.ts';

const END_RECORD = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_RECORD_BYTES = 22;
const ENTRY_BYTES = 46;
/** The end record is followed by a comment of at most 65,535 bytes. */
const SEARCHED_BYTES = END_RECORD_BYTES + 0xffff;
/** More parts than any Word file has; a directory of millions of empty entries would cost time. */
const MAX_ENTRIES = 10_000;

/**
 * Tells from the directory of a zip container what it holds, without inflating anything.
 * @throws {RefusedInput} when the directory is missing (cut off), encrypted, or declares more than the limits allow.
 */
export function inspectZip(bytes: Uint8Array): ContentType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MAX_ENTRIES) throw new RefusedInput('zip_bomb');
  let unpacked = 0;
  const names = new Set<string>();
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new RefusedInput('damaged');
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new RefusedInput('password');
    unpacked += view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    names.add(Buffer.from(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength)).toString('latin1'));
    at += ENTRY_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (unpacked > LIMITS.unpackedBytes || unpacked > bytes.length * LIMITS.unpackedRatio) {
    throw new RefusedInput('zip_bomb');
  }
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('[Content_Types].xml') || names.has('OFD.xml') || names.has('mimetype')) return 'other_document';
  throw new RefusedInput('archive');
}

function findEndRecord(view: DataView): number {
  const last = view.byteLength - END_RECORD_BYTES;
  for (let at = last; at >= 0 && at >= view.byteLength - SEARCHED_BYTES; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw new RefusedInput('damaged');
}
