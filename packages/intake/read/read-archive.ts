import { RefusedInput } from '../refusal.ts';
import { whyPassedOver } from '../source/passed-over.ts';
import { inflateEntry, type ZipEntry, zipDirectory } from './zip/zip-directory.ts';

/** A file in an archive: its path there, made harmless, and how to get its bytes. */
export type ArchivedFile = { name: string; bytes: () => Uint8Array };

/**
 * The files of a zip, sorted by name, without what is no content (see `whyPassedOver`). Nothing is unpacked to the disk, and each
 * only when its bytes are asked for.
 * @throws {RefusedInput} when there is none.
 */
export function filesOfArchive(bytes: Uint8Array): ArchivedFile[] {
  const files = zipDirectory(bytes)
    .filter((entry) => !/[/\\]$/u.test(entry.name))
    .map((entry) => ({ name: harmless(entry.name), entry }))
    .filter(({ name }) => name !== '' && !isPassedOver(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (files.length === 0) throw new RefusedInput('no_text');
  return files.map(({ name, entry }: { name: string; entry: ZipEntry }) => ({
    name,
    bytes: () => inflateEntry(bytes, entry),
  }));
}

/** Controls, which the database would not store, and marks that turn the direction of what follows: gpj.exe reads exe.jpg. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** The path inside of the archive with nothing that leads out of it. */
function harmless(name: string): string {
  return name
    .normalize('NFC')
    .replace(UNSEEN, '')
    .split(/[/\\]/u)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
}

function isPassedOver(path: string): boolean {
  const parts = path.split('/');
  return parts.some((name, index) => {
    const isFile = index === parts.length - 1;
    return whyPassedOver({ name, isFile: () => isFile, isDirectory: () => !isFile }) !== undefined;
  });
}
