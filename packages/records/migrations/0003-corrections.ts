import { type Kysely, sql } from 'kysely';

/** What editors set right, apart from the revisions: every correction and every undoing is a row, and no row ever changes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table corrections (
      id bigint generated always as identity primary key,
      document_id text not null references documents,
      field text not null,
      value jsonb,
      editor text not null,
      reason text not null,
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`create index corrections_by_document on corrections (document_id, field, id)`.execute(db);
  await sql`
    create trigger append_only before update or delete or truncate on corrections
    for each statement execute function refuse_change()`.execute(db);
}
