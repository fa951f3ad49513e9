import type { Repealer, RepealTie, Sibling } from '@anjian/domain';
import { sql } from 'kysely';
import type { Database } from '../database.ts';

type Row = { of: string; id: string; repeal: RepealTie; card: Omit<Sibling, 'id' | 'relation' | 'repeal'> };

/**
 * By which text, and from when, each of these norms is repealed, as far as readers may see both; that which ceased first where several say
 * so. What is said of another source of the same text counts, where that put it out of force.
 */
export async function readRepealers(db: Database, ids: readonly string[]): Promise<Map<string, Repealer>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Row>`
    with own as (select document_id from siblings where document_id = any(${[...ids]}) and expired),
    copies as (
      select document_id as of, document_id as id, 0 as rank from own
      union all
      select ties.document_id, ties.other_id, 1 from ties join own using (document_id) where ties.relation = 'same'
    )
    select copies.of, ties.other_id as id, ties.repeal, siblings.card
    from copies
    join ties on ties.document_id = copies.id
    join siblings on siblings.document_id = ties.other_id
    where ties.repeal->>'by' = 'other' and ties.repeal->>'manner' = 'repealed'
    order by copies.of, copies.rank, ties.repeal->>'from' nulls last, siblings.card->>'date' desc nulls last, ties.other_id`.execute(
    db,
  );
  const found = new Map<string, Repealer>();
  for (const { of, id, repeal, card } of rows) {
    const { title, docNumber, date } = card;
    if (!found.has(of)) found.set(of, { id, title, docNumber, date, from: repeal.from, paragraph: repeal.paragraph });
  }
  return found;
}
