import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from './database.ts';

/** A lock that another process holds is asked for again after this time. */
const ASK_EVERY_MS = 500;

/**
 * Does work that only one process of all that share this database may do at a time. The lock belongs to a connection of the database, so that
 * a process that dies gives it back.
 * @param onWait told once, if another process is at it
 */
export async function holdLock<T>(
  db: Database,
  name: string,
  work: () => Promise<T>,
  onWait: () => void = () => {},
): Promise<T> {
  return await db.connection().execute(async (held) => {
    const key = sql`hashtextextended(${`anjian ${name}`}, 0)`;
    const isOurs = async (): Promise<boolean> =>
      (await sql<{ ours: boolean }>`select pg_try_advisory_lock(${key}) as ours`.execute(held)).rows[0]?.ours === true;
    if (!(await isOurs())) {
      onWait();
      do await setTimeout(ASK_EVERY_MS);
      while (!(await isOurs()));
    }
    try {
      return await work();
    } finally {
      // A connection that is gone has given its locks back.
      await sql`select pg_advisory_unlock(${key})`.execute(held).catch(() => {});
    }
  });
}
