import { RefusedInput } from '../refusal.ts';
import type { ContentType } from './detect-type.ts';
import { zipDirectory } from './zip/zip-directory.ts';

/**
 * Tells from the directory of a zip container what it holds, without inflating anything.
 * @throws {RefusedInput} when the directory is missing (cut off), a document in it is encrypted, or it declares more than the limits allow.
 */
export function inspectZip(bytes: Uint8Array): ContentType {
  const entries = zipDirectory(bytes);
  const names = new Set(entries.map(({ name }) => name.replace(/^\.?\//u, '')));
  const isPackage = names.has('[Content_Types].xml') || names.has('OFD.xml') || names.has('mimetype');
  if (isPackage && entries.some(({ encrypted }) => encrypted)) throw new RefusedInput('password');
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('OFD.xml')) return 'ofd';
  // Word writes the main part under other names too (word/document2.xml); spreadsheets and slides have none.
  if ([...names].some((name) => /^word\/document\d*\.xml$/u.test(name))) return 'docx';
  return isPackage ? 'other_document' : 'zip';
}
