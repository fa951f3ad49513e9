import type { CorrectedValue, Relation, RepealTie, Sibling, StoredForm } from '@anjian/domain';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Clues } from './siblings/clues.ts';

/**
 * Whether readers see a document: a draft was never shown, a published one is shown in its published revision (a newer one may
 * wait), a withdrawn one keeps its text here, but nobody is shown it.
 */
export type State = 'draft' | 'published' | 'withdrawn';

type Generated<T> = import('kysely').Generated<T>;

/** The tables, as they stand after the last migration. */
export type Tables = {
  documents: {
    id: string;
    /** Grows by one with every change of text or state; the index takes it as its external version. */
    version: number;
    /** The newest revision of the text, from 1. */
    revision: number;
    /** The revision that readers see; null unless the document is published. */
    published_revision: number | null;
    state: State;
    withdrawn_reason: string | null;
    created_at: Generated<Date>;
    changed_at: Generated<Date>;
  };
  revisions: {
    document_id: string;
    revision: number;
    /** As it was stored, which may be in an earlier form: reading brings it into the present one. */
    content: StoredForm;
    cause: string;
    created_at: Generated<Date>;
  };
  /** Every revision that readers were ever shown, and from when. */
  publications: { document_id: string; revision: number; created_at: Generated<Date> };
  files: { sha256: string; media_type: string; bytes: Uint8Array; created_at: Generated<Date> };
  sources: {
    identity: string;
    document_id: string;
    sha256: string;
    has_file: boolean;
    name: string;
    created_at: Generated<Date>;
  };
  state_changes: {
    id: Generated<number>;
    document_id: string;
    version: number;
    state: State;
    reason: string;
    created_at: Generated<Date>;
  };
  /** What editors set right, oldest first; a null value undoes what was set before. */
  corrections: {
    id: Generated<number>;
    document_id: string;
    field: string;
    value: CorrectedValue | null;
    editor: string;
    reason: string;
    created_at: Generated<Date>;
  };
  /** Of every published document what tells which others belong to it; `tied` where its family has others, `superseded` where one of
   * them is a later version; `expired` where a later text repeals it, `expired_on` and `amended_on` (`YYYY-MM-DD`) since when. */
  siblings: {
    document_id: string;
    form: number;
    family: string;
    tied: boolean;
    superseded: boolean;
    title: string;
    number: string | null;
    letters: string | null;
    bands: number[];
    comments: string[];
    /** Titles and numbers by which a later text can name it, and those that it repeals or changes itself. */
    names: string[];
    repeals: string[];
    expired: boolean;
    expired_on: string | null;
    amended_on: string | null;
    clues: Clues;
    /** What a line about this document says, so that its text need not be read. */
    card: Omit<Sibling, 'id' | 'relation' | 'repeal'>;
  };
  /** What `other_id` is to `document_id`; every tie stands twice, once from each side. */
  ties: { document_id: string; other_id: string; relation: Relation; likeness: number; repeal: RepealTie | null };
  outbox: { seq: Generated<number>; document_id: string; created_at: Generated<Date> };
  dead_letters: {
    document_id: string;
    version: number;
    index_name: string;
    reason: string;
    created_at: Generated<Date>;
  };
  index_targets: { name: string; created_at: Generated<Date> };
  settings: { key: string; value: string };
};

/** A handle on the records database. */
export type Database = Kysely<Tables>;

/** Connections of one process: enough for the searches of an office, few enough for a small server. */
const MAX_CONNECTIONS = 8;

// Counters never come near 2^53: numbers are easier on everybody than strings.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** Opens a pool of connections; nothing is asked of the server before the first query. */
export function connect(databaseUrl: string): Database {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: MAX_CONNECTIONS, application_name: 'anjian' });
  // A connection that dies while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {});
  // One that dies between two statements of a transaction says so itself; its next statement fails, which is enough.
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
