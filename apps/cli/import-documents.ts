import type { Services } from '@anjian/api';
import { documentId, fileIdentity, type PassedOver, type ReadResult, readDocuments, walkSources } from '@anjian/intake';
import { type OrphanedPart, orphanedParts, type SaveOutcome, saveDocument } from '@anjian/records';

/** A source that was refused, and why. */
export type Refused = { file: string; reason: string; code: string };
/** A source whose bytes were there already under another name. */
type Duplicate = { name: string; of: string };
/** A document whose new text readers do not see, with the id to publish it by. */
export type Hidden = { id: string; title: string } & NonNullable<SaveOutcome['hidden']>;
/** A document whose source now holds the bytes of another one; `name` is that of the source. */
type Left = { id: string; title: string; name: string; of: string };

/** What an import did; numbers of documents. `warnings` are sentences on what was taken without one of its fields. */
export type ImportSummary = {
  read: number;
  new: number;
  revised: number;
  unchanged: number;
  duplicates: Duplicate[];
  refused: Refused[];
  warnings: string[];
  hidden: Hidden[];
  left: Left[];
  /** Documents that were read from a part of a file which is no more in it. */
  orphaned: OrphanedPart[];
  passedOver: { name: string; reason: PassedOver }[];
};

/** How to import: as drafts or published, why (kept with each revision), and under which collection of identities. */
export type ImportOptions = {
  draft: boolean;
  /** Whether a source may hold another paper than it did. */
  replace?: boolean;
  cause: string;
  collection?: string;
  /** Which files are taken, by their path under the imported root; all where nothing is said. */
  accept?: (name: string) => boolean;
  onRead?: (read: number) => void;
  signal?: AbortSignal;
};

type Readable = Extract<ReadResult, { ok: true }>;

/** Reads everything at these paths into the records; a file that cannot be read is refused and the rest goes on. */
export async function importDocuments(
  { db }: Pick<Services, 'db'>,
  paths: string[],
  options: ImportOptions,
): Promise<ImportSummary> {
  const summary = emptySummary();
  const seen = new Map<string, Seen>();
  const within = (identity: string): string =>
    options.collection === undefined ? identity : `${options.collection}/${identity}`;
  const found = new Set<string>();
  const archives = new Set<string>();
  const refused = new Set<string>();
  const sources = walkSources(paths, (name, reason) => summary.passedOver.push({ name, reason }));
  for await (const source of sources) {
    if (options.accept?.(source.name) === false) continue;
    for await (const result of readDocuments(source)) {
      if (options.signal?.aborted) return summary;
      summary.read++;
      options.onRead?.(summary.read);
      if (result.name.startsWith(`${source.name}/`)) archives.add(within(fileIdentity(source.name)));
      if (!result.ok) {
        refused.add(within(fileIdentity(result.name)));
        summary.refused.push({ file: source.name, reason: result.reason, code: result.code });
        continue;
      }
      const reason = rivalOf(seen, result, source.path);
      if (reason !== undefined) {
        summary.refused.push({ file: source.name, reason, code: 'same_identity' });
        continue;
      }
      summary.warnings.push(...result.warnings);
      const identity = within(result.identity);
      found.add(identity);
      const saved = await saveDocument(db, {
        id: documentId(identity),
        identity,
        document: result.document,
        original: result.original,
        state: options.draft ? 'draft' : 'published',
        cause: options.cause,
        replace: options.replace,
      });
      noteSaved(summary, result, saved);
    }
  }
  summary.orphaned = await orphanedParts(db, { found, archives: [...archives], refused: [...refused] });
  return summary;
}

/** What an import begins with. */
export function emptySummary(): ImportSummary {
  return {
    read: 0,
    new: 0,
    revised: 0,
    unchanged: 0,
    duplicates: [],
    refused: [],
    warnings: [],
    hidden: [],
    left: [],
    orphaned: [],
    passedOver: [],
  };
}

function noteSaved(summary: ImportSummary, { name, document }: Readable, saved: SaveOutcome): void {
  const { outcome, id, of = '', hidden, left } = saved;
  if (outcome === 'other') summary.refused.push({ file: document.source.name, ...otherPaper(name, document, saved) });
  else if (outcome === 'duplicate') summary.duplicates.push({ name: document.source.name, of });
  else summary[outcome]++;
  if (hidden) summary.hidden.push({ id, title: document.title, ...hidden });
  if (left) summary.left.push({ ...left, name, of });
}

/** The sentence for a source that holds another paper now: two files of one name, or an id used twice, must not swallow a document. */
function otherPaper(
  name: string,
  { source }: Readable['document'],
  { id, of = '' }: SaveOutcome,
): Omit<Refused, 'file'> {
  const same = source.sourceId === undefined ? '同名' : 'id 相同';
  const reason = `「${name}」与库中的《${of}》（${id}）${same}，而标题和正文都不同，没有覆盖它：确是它的新版，请加 --replace 再导入；是另一件，请改名，或者从共同的上级文件夹导入。`;
  return { reason, code: 'other_paper' };
}

/** Where an identity was met in this import, and with which bytes. */
type Seen = { name: string; path: string; sha256: string };

/**
 * The sentence that refuses a document whose identity was met in this import with other bytes. The first is kept and the second
 * refused: stored one after the other they would be revisions of each other, anew at every import, and nobody knows which is meant.
 */
function rivalOf(seen: Map<string, Seen>, result: Readable, path: string): string | undefined {
  const { name, identity, document } = result;
  const { sha256 } = document.source;
  const first = seen.get(identity);
  if (first === undefined) seen.set(identity, { name, path, sha256 });
  if (first === undefined || first.sha256 === sha256) return undefined;
  // Files of one name come from two folders: only the whole path tells them apart.
  const [mine, other] = name === first.name ? [path, first.path] : [name, first.name];
  return document.source.sourceId === undefined
    ? `「${mine}」与「${other}」在各自的文件夹中同名而内容不同，只导入了前一个，请从它们共同的上级文件夹导入。`
    : `「${mine}」与「${other}」的 id 相同而内容不同，只导入了前一处，请改成不同的 id 后再导入。`;
}
