import { inflateRawSync } from 'node:zlib';
import { LIMITS } from '../../limits.ts';
import { RefusedInput } from '../../refusal.ts';

/** One member of a zip container as its directory declares it; sizes and offset in bytes. */
export type ZipEntry = {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  offset: number;
  encrypted: boolean;
};

const END_RECORD = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_RECORD_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
/** The end record is followed by a comment of at most 65,535 bytes. */
const SEARCHED_BYTES = END_RECORD_BYTES + 0xffff;
const ENCRYPTED_FLAG = 1;
const UTF8_FLAG = 0x800;
const STORED = 0;
const DEFLATED = 8;
/** A small member of one repeated character packs far better than any limit on the whole allows. */
const RATIO_FREE_BYTES = 1024 * 1024;

/**
 * The members that the directory of a zip container declares, without inflating anything.
 * @throws {RefusedInput} when the directory is missing (cut off), or declares more members or bytes than the limits allow.
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > LIMITS.containerMembers) throw new RefusedInput('zip_bomb');
  const entries: ZipEntry[] = [];
  let unpacked = 0;
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new RefusedInput('damaged');
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength);
    const entry = {
      name: decodeName(name, (flags & UTF8_FLAG) !== 0),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      encrypted: (flags & ENCRYPTED_FLAG) !== 0,
    };
    unpacked += entry.unpacked;
    if (entry.unpacked > Math.max(RATIO_FREE_BYTES, entry.packed * LIMITS.unpackedRatio)) {
      throw new RefusedInput('zip_bomb');
    }
    entries.push(entry);
    at += ENTRY_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (unpacked > LIMITS.unpackedBytes || unpacked > bytes.length * LIMITS.unpackedRatio) {
    throw new RefusedInput('zip_bomb');
  }
  return entries;
}

/**
 * Inflates one member, never to more than its directory entry declared.
 * @throws {RefusedInput} when it is encrypted, damaged, or larger than declared.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new RefusedInput('password');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed, unpacked } = entry;
  if (offset + LOCAL_BYTES > bytes.length || view.getUint32(offset, true) !== LOCAL_ENTRY) {
    throw new RefusedInput('damaged');
  }
  const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new RefusedInput('damaged');
  const body = bytes.subarray(start, start + packed);
  if (entry.method === STORED) return body;
  if (entry.method !== DEFLATED) throw new RefusedInput('damaged');
  try {
    // One byte more, so that a member of no bytes has a limit too.
    return inflateRawSync(body, { maxOutputLength: unpacked + 1 });
  } catch (cause) {
    const tooLarge = cause instanceof RangeError;
    throw new RefusedInput(tooLarge ? 'zip_bomb' : 'damaged', { cause });
  }
}

function findEndRecord(view: DataView): number {
  const last = view.byteLength - END_RECORD_BYTES;
  for (let at = last; at >= 0 && at >= view.byteLength - SEARCHED_BYTES; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw new RefusedInput('damaged');
}

/** Names without the flag of UTF-8 come from Chinese Windows, or from tools that forget the flag. */
function decodeName(name: Uint8Array, utf8: boolean): string {
  if (utf8) return new TextDecoder('utf-8').decode(name);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(name);
  } catch {
    return new TextDecoder('gb18030').decode(name);
  }
}
