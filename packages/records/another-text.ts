import { type LegalDocument, presentForm } from '@anjian/domain';
import type { Transaction } from 'kysely';
import type { Tables } from './database.ts';
import { lettersOf, shareOfRuns } from './siblings/fingerprint.ts';
import { titleKeyOf } from './siblings/name-keys.ts';

/** A new version keeps more than this of its text; two papers of one kind share about as much in their closing words. */
const SAME_PAPER = 0.1;

/**
 * The title of what is stored under this id, if a document that comes under it now has neither its title nor its text: then it is
 * another paper in a file of the same name, and no new version. Undefined where it may be one, or nothing is stored.
 */
export async function anotherText(
  tx: Transaction<Tables>,
  id: string,
  document: LegalDocument,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('documents')
    .innerJoin('revisions', (join) =>
      join.onRef('revisions.document_id', '=', 'documents.id').onRef('revisions.revision', '=', 'documents.revision'),
    )
    .select('revisions.content')
    .where('documents.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const stored = presentForm(row.content);
  const [old, fresh] = [titleKeyOf(stored), titleKeyOf(document)];
  if (old.includes(fresh) || fresh.includes(old)) return undefined;
  return shareOfRuns(lettersOf(stored), lettersOf(document)) < SAME_PAPER ? stored.title : undefined;
}
