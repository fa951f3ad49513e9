import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { type PassedOver, whyPassedOver } from './passed-over.ts';

/** A file to be read: `name` is its path relative to the imported root (NFC, with /), or the base name of a single file; size in bytes. */
export type SourceFile = { name: string; path: string; size: number };

/** Is told of each file and folder that is passed over, by its path relative to the imported root. */
type OnPassedOver = (name: string, reason: PassedOver) => void;

/**
 * Lists the files under the given files and folders, sorted by name. Inside a folder, what is no content is passed over and told
 * (see {@link PassedOver}); links are not followed, so that nothing outside of it is read and nothing is read twice. A path that is
 * given itself is always taken. One that cannot be looked into is yielded like a file: reading it then gives a refusal that says so.
 */
export async function* walkSources(
  paths: readonly string[],
  onPassedOver: OnPassedOver = () => {},
): AsyncIterable<SourceFile> {
  for (const given of paths) {
    const root = resolve(given);
    const found = await stat(root).catch(() => undefined);
    if (found?.isDirectory()) yield* walkFolder(root, root, onPassedOver);
    else yield { name: basename(root).normalize('NFC'), path: root, size: found?.size ?? 0 };
  }
}

async function* walkFolder(root: string, folder: string, onPassedOver: OnPassedOver): AsyncIterable<SourceFile> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) {
    yield { name: nameUnder(root, folder), path: folder, size: 0 };
    return;
  }
  for (const entry of entries.sort(byName)) {
    const path = join(folder, entry.name);
    const reason = whyPassedOver(entry);
    if (reason) onPassedOver(nameUnder(root, path), reason);
    else if (entry.isDirectory()) yield* walkFolder(root, path, onPassedOver);
    else {
      const size = await stat(path).then(
        (one) => one.size,
        () => 0,
      );
      yield { name: nameUnder(root, path), path, size };
    }
  }
}

function nameUnder(root: string, path: string): string {
  return (relative(root, path) || basename(path)).split(sep).join('/').normalize('NFC');
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
