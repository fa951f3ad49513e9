import type { CorrectedValue } from '@anjian/domain';
import { sql } from 'kysely';
import type { Database } from './database.ts';

/** What an editor set a field to, by whom, why and when. */
export type StandingCorrection = { field: string; value: CorrectedValue; editor: string; reason: string; at: Date };

/** The last word of editors on each field of a document, unless it was undone; the oldest first. */
export async function standingCorrections(db: Database, id: string): Promise<StandingCorrection[]> {
  const { rows } = await sql<StandingCorrection>`
    select * from (
      select distinct on (field) field, value, editor, reason, created_at as at
      from corrections where document_id = ${id} order by field, id desc
    ) as latest where value is not null order by at, field`.execute(db);
  return rows;
}
