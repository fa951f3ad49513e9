import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Places inside of a transaction: before a row of this table, and at the commit after all rows; `taken` is the commit of a follower that took rows. */
const POINTS = [
  'documents',
  'revisions',
  'state_changes',
  'outbox',
  'sources',
  'commit',
  'taken',
  'corrections',
] as const;
/** See {@link POINTS}. */
export type Point = (typeof POINTS)[number];

/** The first number of the advisory locks of these tests; the product's own have but one. */
const LOCKS = 7_001;

/**
 * Makes the database itself hold a transaction at a named point: a trigger there waits for a lock that the test has. The
 * product knows nothing of it.
 */
export type HoldPoints = {
  /** From now on every transaction that comes to this point waits there. */
  hold(point: Point): Promise<void>;
  /** The number of the database process that waits, as soon as one does. */
  waiting(): Promise<number>;
  /** Lets it go on. */
  release(): Promise<void>;
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
};

const TRIGGERS = `
  create function hold_here() returns trigger language plpgsql as $$
  begin
    perform pg_advisory_xact_lock_shared(${LOCKS}, tg_argv[0]::integer);
    return new;
  end $$;`;

/** Sets the triggers up in the database of a test. */
export async function installHoldPoints(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(TRIGGERS + POINTS.map(triggerAt).join(''));
  await client.end();
}

/** Opens the session that holds transactions at their points; whoever still waits goes on when it is closed. */
export async function openHoldPoints(databaseUrl: string): Promise<HoldPoints> {
  const client = new pg.Client({ connectionString: databaseUrl });
  // A test may kill the server, and with it this session.
  client.on('error', () => {});
  await client.connect();
  const query = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await client.query<Row>(text, values)).rows;
  let held: Point | undefined;
  return {
    query,
    async hold(point) {
      held = point;
      await query('select pg_advisory_lock($1, $2)', [LOCKS, POINTS.indexOf(point)]);
    },
    async waiting() {
      for (;;) {
        const [row] = await query<{ pid: number }>(
          "select pid from pg_locks where locktype = 'advisory' and classid = $1 and objsubid = 2 and not granted",
          [LOCKS],
        );
        if (row) return row.pid;
        await sleep(LOOK_EVERY_MS);
      }
    },
    async release() {
      if (held) await query('select pg_advisory_unlock($1, $2)', [LOCKS, POINTS.indexOf(held)]);
      held = undefined;
    },
    close: async () => await client.end().catch(() => {}),
  };
}

const LOOK_EVERY_MS = 3;

function triggerAt(point: Point, number: number): string {
  if (point === 'commit')
    return `create constraint trigger hold_commit after insert or update on documents deferrable initially deferred for each row execute function hold_here(${number});`;
  if (point === 'taken')
    return `create constraint trigger hold_taken after delete on outbox deferrable initially deferred for each row execute function hold_here(${number});`;
  return `create trigger hold_${point} before insert or update on ${point} for each row execute function hold_here(${number});`;
}
