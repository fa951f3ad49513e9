import { type Kysely, sql } from 'kysely';

/** Documents with their append-only revisions, original files, sources, and the feed of changes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table documents (
      id text primary key,
      version bigint not null check (version > 0),
      revision integer not null check (revision > 0),
      state text not null check (state in ('draft', 'published', 'withdrawn')),
      withdrawn_reason text,
      created_at timestamptz not null default now(),
      changed_at timestamptz not null default now(),
      check ((state = 'withdrawn') = (withdrawn_reason is not null))
    )`.execute(db);
  await sql`
    create table revisions (
      document_id text not null references documents,
      revision integer not null,
      content jsonb not null,
      cause text not null,
      created_at timestamptz not null default now(),
      primary key (document_id, revision)
    )`.execute(db);
  await sql`
    create table files (
      sha256 text primary key check (length(sha256) = 64),
      media_type text not null,
      bytes bytea not null,
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`
    create table sources (
      identity text primary key,
      document_id text not null references documents,
      sha256 text not null,
      has_file boolean not null,
      name text not null,
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`create index sources_by_document on sources (document_id)`.execute(db);
  await sql`create index sources_by_hash on sources (sha256)`.execute(db);
  await sql`
    create table state_changes (
      id bigint generated always as identity primary key,
      document_id text not null references documents,
      version bigint not null,
      state text not null,
      reason text not null,
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`create index state_changes_by_document on state_changes (document_id)`.execute(db);
  await sql`
    create table outbox (
      seq bigint generated always as identity primary key,
      document_id text not null,
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`
    create table dead_letters (
      document_id text not null,
      version bigint not null,
      index_name text not null,
      reason text not null,
      created_at timestamptz not null default now(),
      primary key (document_id, index_name)
    )`.execute(db);
  await sql`create table index_targets (name text primary key, created_at timestamptz not null default now())`.execute(
    db,
  );
  await sql`create table settings (key text primary key, value text not null)`.execute(db);
  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only', tg_table_name;
    end $$`.execute(db);
  for (const table of ['revisions', 'state_changes']) {
    await sql`
      create trigger append_only before update or delete or truncate on ${sql.table(table)}
      for each statement execute function refuse_change()`.execute(db);
  }
}
