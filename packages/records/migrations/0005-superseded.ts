import { type Kysely, sql } from 'kysely';

/** Whether a later version of a document is published too: of one text in several versions the latest is shown first. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table siblings add column superseded boolean not null default false`.execute(db);
}
