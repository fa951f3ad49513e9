import { readAgain } from '@anjian/intake';
import { type Database, keptDocumentIds, readKept, reviseDocument } from '@anjian/records';
import { compareDocuments } from './compare-documents.ts';

/** What changed in one field over all documents: how often its values, how often only their places, and some examples. */
type FieldSummary = { label: string; values: number; places: number; examples: Example[] };
type Example = { id: string; title: string; from: string; to: string };

/** What reading everything again gave; numbers of documents. */
export type ReprocessSummary = {
  read: number;
  changed: number;
  /** Of the changed ones those that readers do not see in the new form: drafts, withdrawn ones, drafts behind a published text. */
  hidden: number;
  fields: Map<string, FieldSummary>;
  /** Documents left as they are, with the sentence why. */
  left: { id: string; reason: string }[];
};

/** How to read again: which documents (all where none is named), and whether anything is stored. */
export type ReprocessOptions = {
  ids: readonly string[];
  dryRun: boolean;
  cause: string;
  onRead?: (read: number) => void;
};

/** Examples kept of each field. */
const EXAMPLES = 3;

/**
 * Reads stored documents again by today's rules, one after the other, and adds a revision where something came out otherwise. Each is a
 * transaction of its own: stopped anywhere, what was done stays done, and the next run finds the rest.
 */
export async function reprocessDocuments(db: Database, options: ReprocessOptions): Promise<ReprocessSummary> {
  const summary: ReprocessSummary = { read: 0, changed: 0, hidden: 0, fields: new Map(), left: [] };
  for await (const id of options.ids.length > 0 ? options.ids : keptDocumentIds(db)) {
    await reprocessOne(db, id, options, summary);
    summary.read++;
    options.onRead?.(summary.read);
  }
  return summary;
}

async function reprocessOne(
  db: Database,
  id: string,
  { dryRun, cause }: ReprocessOptions,
  summary: ReprocessSummary,
): Promise<void> {
  const kept = await readKept(db, id);
  if (!kept) {
    summary.left.push({ id, reason: `没有编号为 ${id} 的文书` });
    return;
  }
  const again = await readAgain(kept.document, kept.file, kept);
  if (!again.ok) {
    summary.left.push({ id, reason: again.reason });
    return;
  }
  const changes = compareDocuments(kept.document, again.document);
  if (changes.length === 0) return;
  if (!dryRun && (await reviseDocument(db, kept, again.document, cause)) === 'overtaken') {
    summary.left.push({ id, reason: `《${kept.document.title}》刚刚有了新版，请再运行一次` });
    return;
  }
  summary.changed++;
  if (!kept.shown) summary.hidden++;
  for (const { field, label, values } of changes) {
    const known = summary.fields.get(field) ?? { label, values: 0, places: 0, examples: [] };
    summary.fields.set(field, known);
    if (values === null) known.places++;
    else known.values++;
    if (values !== null && known.examples.length < EXAMPLES)
      known.examples.push({ id, title: kept.document.title, ...values });
  }
}
