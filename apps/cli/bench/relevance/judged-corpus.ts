import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { documentId, type ReadResult, readDocuments, walkSources } from '@anjian/intake';
import type { Database } from '@anjian/records';
import { type BenchDocument, insertDocuments, ROWS_AT_ONCE } from '../bench-corpus.ts';

/** A corpus in the records; `judgedIds` leads from our ids to those that judgements use, `refused` counts what could not be read. */
export type JudgedCorpus = { judgedIds: ReadonlyMap<string, string>; refused: number };

type Readable = Extract<ReadResult, { ok: true }>;

/**
 * Reads a corpus as an import does and puts it into empty records. Judgements know a row of a .jsonl file by its `id` and a file of a
 * folder by its path below the folder.
 * @param accept which files of folders belong to the corpus
 */
export async function loadCorpus(
  db: Database,
  paths: readonly string[],
  accept: (name: string) => boolean,
  onProgress: (done: number) => void,
): Promise<JudgedCorpus> {
  const judgedIds = new Map<string, string>();
  let refused = 0;
  let waiting: BenchDocument[] = [];
  const flush = async (): Promise<void> => {
    if (waiting.length > 0) await insertDocuments(db, waiting);
    waiting = [];
    onProgress(judgedIds.size);
  };
  const folder = await mkdtemp(join(tmpdir(), 'anjian-corpus-'));
  try {
    for await (const source of walkSources(await withTitles(paths, folder))) {
      if (!accept(source.name)) continue;
      for await (const result of readDocuments(source)) {
        const id = result.ok ? documentId(result.identity) : '';
        if (!result.ok) refused++;
        if (!result.ok || judgedIds.has(id)) continue;
        judgedIds.set(id, judgedId(result));
        waiting.push({ id, document: result.document });
        if (waiting.length === ROWS_AT_ONCE) await flush();
      }
    }
    await flush();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { judgedIds, refused };
}

function judgedId({ document, name }: Readable): string {
  return document.source.sourceId ?? name;
}

/** The paths, with copies of the .jsonl files among them in which every row has a title. */
async function withTitles(paths: readonly string[], folder: string): Promise<string[]> {
  return await Promise.all(
    paths.map(async (path, place) => {
      if (!path.endsWith('.jsonl')) return path;
      const lines = (await readFile(path, 'utf8')).split('\n').map(titled);
      const copy = join(folder, String(place), basename(path));
      await mkdir(join(folder, String(place)));
      await writeFile(copy, lines.join('\n'));
      return copy;
    }),
  );
}

/** A row without a title gets its id for one, as a file without a title is called by its file name; what is no row is refused later. */
function titled(line: string): string {
  try {
    const row = JSON.parse(line) as { id?: unknown; title?: unknown };
    return typeof row.title === 'string' && row.title.trim() !== ''
      ? line
      : JSON.stringify({ ...row, title: String(row.id) });
  } catch {
    return line;
  }
}
