import { type Kysely, sql } from 'kysely';

/**
 * What tells which published documents belong together, and what they are to each other. All of it follows from the revisions and
 * can be made again: `form` says by which rules a row was made.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table siblings (
      document_id text primary key references documents,
      form integer not null,
      family text not null,
      tied boolean not null,
      title text not null,
      number text,
      letters text,
      bands integer[] not null,
      comments text[] not null,
      clues jsonb not null,
      card jsonb not null
    )`.execute(db);
  await sql`create index siblings_by_family on siblings (family)`.execute(db);
  await sql`create index siblings_by_title on siblings (title)`.execute(db);
  await sql`create index siblings_by_number on siblings (number)`.execute(db);
  await sql`create index siblings_by_letters on siblings (letters)`.execute(db);
  await sql`create index siblings_by_bands on siblings using gin (bands)`.execute(db);
  await sql`create index siblings_by_comments on siblings using gin (comments)`.execute(db);
  await sql`
    create table ties (
      document_id text not null references siblings on delete cascade,
      other_id text not null references siblings on delete cascade,
      relation text not null,
      likeness real not null,
      primary key (document_id, other_id)
    )`.execute(db);
  await sql`create index ties_by_other on ties (other_id)`.execute(db);
}
