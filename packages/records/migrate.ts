import { Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import * as documents from './migrations/0001-documents.ts';
import * as publishedRevisions from './migrations/0002-published-revisions.ts';
import * as corrections from './migrations/0003-corrections.ts';
import * as siblings from './migrations/0004-siblings.ts';
import * as superseded from './migrations/0005-superseded.ts';
import * as repeals from './migrations/0006-repeals.ts';

const MIGRATIONS = {
  '0001-documents': documents,
  '0002-published-revisions': publishedRevisions,
  '0003-corrections': corrections,
  '0004-siblings': siblings,
  '0005-superseded': superseded,
  '0006-repeals': repeals,
};

/**
 * Brings the database to the newest schema; safe when two processes start together (the migrator takes an advisory lock).
 * @throws {Error} with the name of the migration that failed; the schema is then as before it.
 */
export async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find((result) => result.status === 'Error')?.migrationName ?? '';
  throw new Error(`数据库迁移 ${failed} 失败，库结构保持原样`, { cause: error });
}
