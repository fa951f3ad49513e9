import { sql } from 'kysely';
import type { Database } from './database.ts';

/** A document whose part of a file was not found when the file was read again; `name` is that of the part. */
export type OrphanedPart = { id: string; title: string; name: string };

/** What an import read: the identities of all that it found, the files it read whole, and what it could not read. */
export type ReadSources = {
  found: Pick<ReadonlySet<string>, 'has'>;
  /** Identities of archives that were opened; a file of one is known by the path behind it. */
  archives: readonly string[];
  /** Identities of files that were refused: nothing is known of what they hold. */
  refused: readonly string[];
};

/** A case of a batch is known by the file that holds it and its number. */
const PART = /^(.*)#\d{1,2}$/u;

/**
 * The documents that were read from a part of a file (a case of a batch, a file of an archive), where the file was read again and the part
 * is no more in it, and no other source leads to them. Withdrawn ones are left out: somebody has decided.
 */
export async function orphanedParts(db: Database, read: ReadSources): Promise<OrphanedPart[]> {
  const rows = await db
    .selectFrom('sources')
    .innerJoin('documents', 'documents.id', 'sources.document_id')
    .select(['sources.identity', 'sources.document_id', 'sources.name'])
    .where('documents.state', '<>', 'withdrawn')
    .where((eb) =>
      eb.or([
        eb('sources.identity', '~', '#[0-9]{1,2}$'),
        ...read.archives.map((archive) => sql<boolean>`starts_with(sources.identity, ${`${archive}/`})`),
      ]),
    )
    .orderBy('sources.name')
    .execute();
  const gone = new Map(rows.filter(({ identity }) => isGone(identity, read)).map((row) => [row.document_id, row]));
  if (gone.size === 0) return [];
  const led = await ledTo(db, [...gone.keys()]);
  const kept = new Set(led.filter(({ identity }) => !isGone(identity, read)).map((row) => row.document_id));
  const titles = await newestTitles(db, [...gone.keys()]);
  return [...gone].filter(([id]) => !kept.has(id)).map(([id, { name }]) => ({ id, title: titles.get(id) ?? '', name }));
}

/** Whether a part belongs to a file that was read, and was not found in it. */
function isGone(identity: string, { found, archives, refused }: ReadSources): boolean {
  const within = (file: string): boolean => identity === file || /^[#/]/u.test(restBehind(identity, file));
  if (found.has(identity) || refused.some(within)) return false;
  const whole = PART.exec(identity)?.[1];
  return (whole !== undefined && found.has(whole)) || archives.some((one) => identity.startsWith(`${one}/`));
}

function restBehind(identity: string, file: string): string {
  return identity.startsWith(file) ? identity.slice(file.length) : '';
}

async function ledTo(db: Database, ids: readonly string[]): Promise<{ identity: string; document_id: string }[]> {
  return await db.selectFrom('sources').select(['identity', 'document_id']).where('document_id', 'in', ids).execute();
}

async function newestTitles(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('documents')
    .innerJoin('revisions', (join) =>
      join.onRef('revisions.document_id', '=', 'documents.id').onRef('revisions.revision', '=', 'documents.revision'),
    )
    .select(['documents.id', sql<string>`revisions.content->>'title'`.as('title')])
    .where('documents.id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, title }) => [id, title]));
}
