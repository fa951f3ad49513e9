import { type Kysely, sql } from 'kysely';

/**
 * What later texts make of a norm (decision 21): the names and numbers under which it can be repealed, those that it repeals itself, what
 * the later one of two says of the earlier on their tie, and what follows for each: out of force, since when, or replaced since when.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table siblings
      add column names text[] not null default '{}',
      add column repeals text[] not null default '{}',
      add column expired boolean not null default false,
      add column expired_on text,
      add column amended_on text`.execute(db);
  await sql`create index siblings_by_names on siblings using gin (names)`.execute(db);
  await sql`create index siblings_by_repeals on siblings using gin (repeals)`.execute(db);
  await sql`alter table ties add column repeal jsonb`.execute(db);
}
