import type { Services } from '@anjian/api';
import { documentId, readDocuments, walkSources } from '@anjian/intake';
import { saveDocument } from '@anjian/records';

/** A source that was refused, and why. */
export type Refused = { file: string; reason: string; code: string };
/** A source whose bytes were there already under another name. */
type Duplicate = { name: string; of: string };

/** A document that readers do not see yet, with the id to publish it by. */
type Draft = { id: string; title: string };

/** What an import did; numbers of documents. */
export type ImportSummary = {
  read: number;
  new: number;
  revised: number;
  unchanged: number;
  duplicates: Duplicate[];
  refused: Refused[];
  drafts: Draft[];
};

/** How to import: as drafts or published, why (kept with each revision), and under which collection of identities. */
export type ImportOptions = {
  draft: boolean;
  cause: string;
  collection?: string;
  /** Which files are taken, by their path under the imported root; all where nothing is said. */
  accept?: (name: string) => boolean;
  onRead?: (read: number) => void;
  signal?: AbortSignal;
};

/** Reads everything at these paths into the records; a file that cannot be read is refused and the rest goes on. */
export async function importDocuments(
  { db }: Pick<Services, 'db'>,
  paths: string[],
  options: ImportOptions,
): Promise<ImportSummary> {
  const summary: ImportSummary = { read: 0, new: 0, revised: 0, unchanged: 0, duplicates: [], refused: [], drafts: [] };
  for await (const source of walkSources(paths)) {
    if (options.accept?.(source.name) === false) continue;
    for await (const result of readDocuments(source)) {
      if (options.signal?.aborted) return summary;
      summary.read++;
      options.onRead?.(summary.read);
      if (!result.ok) {
        summary.refused.push({ file: source.name, reason: result.reason, code: result.code });
        continue;
      }
      const identity = options.collection === undefined ? result.identity : `${options.collection}/${result.identity}`;
      const { outcome, of } = await saveDocument(db, {
        id: documentId(identity),
        identity,
        document: result.document,
        original: result.original,
        state: options.draft ? 'draft' : 'published',
        cause: options.cause,
      });
      if (outcome === 'duplicate') summary.duplicates.push({ name: result.document.source.name, of: of ?? '' });
      else summary[outcome]++;
      if (options.draft && (outcome === 'new' || outcome === 'revised')) {
        summary.drafts.push({ id: documentId(identity), title: result.document.title });
      }
    }
  }
  return summary;
}
