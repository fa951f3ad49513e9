import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';

/** A file to be read: `name` is its path relative to the imported root (NFC, with /), or the base name of a single file; size in bytes. */
export type SourceFile = { name: string; path: string; size: number };

/** Folders and files that are never content: version control, what systems leave behind, lock files of office programs. */
const NOISE =
  /^(?:\.git|\.gitattributes|\.gitignore|\.svn|\.hg|\.DS_Store|Thumbs\.db|desktop\.ini|__MACOSX|~\$.*|\.~lock\..*#)$/u;

/**
 * Lists the files under the given files and folders, sorted by name, hidden ones too. Links inside a folder are not
 * followed, so that nothing outside of it is read and nothing is read twice. A path that cannot be looked into is
 * yielded like a file: reading it then gives a refusal that says so.
 */
export async function* walkSources(paths: readonly string[]): AsyncIterable<SourceFile> {
  for (const given of paths) {
    const root = resolve(given);
    const found = await stat(root).catch(() => undefined);
    if (found?.isDirectory()) yield* walkFolder(root, root);
    else yield { name: basename(root).normalize('NFC'), path: root, size: found?.size ?? 0 };
  }
}

async function* walkFolder(root: string, folder: string): AsyncIterable<SourceFile> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) {
    yield { name: nameUnder(root, folder), path: folder, size: 0 };
    return;
  }
  for (const entry of entries.filter((one) => !NOISE.test(one.name)).sort(byName)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walkFolder(root, path);
    else if (entry.isFile()) {
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
