import { type Kysely, sql } from 'kysely';

/**
 * Which revision readers see, and which ones they ever saw: a draft of a published document waits behind it. What they could read
 * under the old schema stays readable.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table publications (
      document_id text not null,
      revision integer not null,
      created_at timestamptz not null default now(),
      primary key (document_id, revision),
      foreign key (document_id, revision) references revisions
    )`.execute(db);
  await sql`
    insert into publications (document_id, revision, created_at)
    select revisions.document_id, revisions.revision, revisions.created_at
    from revisions join documents on documents.id = revisions.document_id
    where documents.state = 'published' or (documents.state = 'withdrawn' and exists (
      select from state_changes where state_changes.document_id = documents.id and state_changes.state = 'published'))
  `.execute(db);
  await sql`
    create trigger append_only before update or delete or truncate on publications
    for each statement execute function refuse_change()`.execute(db);
  await sql`alter table documents add column published_revision integer`.execute(db);
  await sql`update documents set published_revision = revision where state = 'published'`.execute(db);
  await sql`
    alter table documents
      add check (published_revision <= revision),
      add check ((state = 'published') = (published_revision is not null))`.execute(db);
}
