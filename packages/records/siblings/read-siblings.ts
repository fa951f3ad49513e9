import {
  FAMILY_RELATIONS,
  RELATIONS,
  type Relation,
  type RepealTie,
  type Sibling,
  type Standing,
} from '@anjian/domain';
import { sql } from 'kysely';
import type { Database } from '../database.ts';

/** Siblings told of one document at most: more is a form letter, not a family. */
const MOST = 50;

type Row = {
  of: string;
  id: string;
  relation: Relation | null;
  repeal: RepealTie | null;
  card: Omit<Sibling, 'id' | 'relation' | 'repeal'>;
};

/**
 * The other sources and versions of each of these documents that readers may see now, as far as they may see those too: what stands behind
 * one result of a list. A member that only a third one ties to it counts as another version. What was withdrawn is not in the map.
 */
export async function readFamilies(db: Database, ids: readonly string[]): Promise<Map<string, Sibling[]>> {
  if (ids.length === 0) return new Map();
  // One question for a page: a search waits for it.
  const rows = await db
    .selectFrom('documents')
    .leftJoin('siblings as own', (join) => join.onRef('own.document_id', '=', 'documents.id').on('own.tied', '=', true))
    .leftJoin('siblings as other', (join) =>
      join.onRef('other.family', '=', 'own.family').onRef('other.document_id', '<>', 'own.document_id'),
    )
    .leftJoin('ties', (join) =>
      join
        .onRef('ties.document_id', '=', 'own.document_id')
        .onRef('ties.other_id', '=', 'other.document_id')
        .on('ties.relation', 'in', FAMILY_RELATIONS),
    )
    .select(['documents.id as of', 'other.document_id as id', 'ties.relation', 'ties.repeal', 'other.card'])
    .where('documents.id', '=', sql<string>`any(${[...ids]})`)
    .where('documents.state', '=', 'published')
    .execute();
  const alone = rows.map(({ of }): [string, Sibling[]] => [of, []]);
  const tied = rows.flatMap(({ id, card, ...row }) => (id === null || card === null ? [] : [{ ...row, id, card }]));
  return new Map([...alone, ...grouped(tied)]);
}

/** Everything that belongs to a document and that readers may see: its family, other parts of it, commentaries and what they are on. */
export async function readSiblings(db: Database, id: string): Promise<Sibling[]> {
  const [families, others] = await Promise.all([
    readFamilies(db, [id]),
    db
      .selectFrom('ties')
      .innerJoin('siblings', 'siblings.document_id', 'ties.other_id')
      .select(['ties.document_id as of', 'ties.other_id as id', 'ties.relation', 'ties.repeal', 'siblings.card'])
      .where('ties.document_id', '=', id)
      .where('ties.relation', 'not in', FAMILY_RELATIONS)
      .execute(),
  ]);
  return inOrder([...(families.get(id) ?? []), ...(grouped(others).get(id) ?? [])]);
}

function grouped(rows: readonly Row[]): Map<string, Sibling[]> {
  const siblings = new Map<string, Sibling[]>();
  for (const { of, id, relation, repeal, card } of rows) {
    const own = siblings.get(of) ?? [];
    own.push({ id, relation: relation ?? 'version', ...card, repeal });
    siblings.set(of, own);
  }
  return new Map([...siblings].map(([of, own]) => [of, inOrder(own)]));
}

/** By relation in the order of their list, then the newest first. */
function inOrder(siblings: readonly Sibling[]): Sibling[] {
  const rank = ({ relation }: Sibling): number => RELATIONS.terms.findIndex(({ id }) => id === relation);
  return siblings
    .toSorted((a, b) => rank(a) - rank(b) || (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id))
    .slice(0, MOST);
}

/** What other published texts make of each of these norms, by id; nothing of what nobody speaks of, or readers do not see. */
export async function readStandings(db: Database, ids: readonly string[]): Promise<Map<string, Standing>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('siblings')
    .select(['document_id as id', 'expired', 'expired_on as expiredOn', 'amended_on as amendedOn'])
    .where('document_id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, ...row }) => [id, standingOf(row)]));
}

/** The standing that the columns of a document tell. */
export function standingOf(row: {
  expired: boolean | null;
  expiredOn: string | null;
  amendedOn: string | null;
}): Standing {
  const { expired, expiredOn, amendedOn } = row;
  return {
    ...(expiredOn === null ? {} : { expiredOn }),
    ...(amendedOn === null ? {} : { amendedOn }),
    ...(expired && expiredOn === null ? { marked: 'expired' as const } : {}),
  };
}
