import { FAMILY_RELATIONS, inverseRelation, type LegalDocument, type RepealTie, type Sibling } from '@anjian/domain';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database.ts';
import { announceChange } from '../feed.ts';
import { storableJson } from '../storable.ts';
import { type Clues, cluesOf } from './clues.ts';
import { familiesOf, type Membership } from './families.ts';
import { findCandidates, namesOfRepeals, ownNames } from './find-candidates.ts';
import { relationOf } from './relation-of.ts';
import { type StandingTie, standingsOf } from './standing-of.ts';
import { versionDay } from './version-day.ts';

type Tx = Transaction<Tables>;

/** Raised by one whenever the clues or the rules change, so that what was tied by others is tied again. */
export const SIBLINGS_FORM = 4;

/** Two who tie at once would each miss the other: whoever changes what readers see waits here first, before any row. */
const LOCK = 7_130;

/** Waits until nobody else ties documents; to be called before the row of a document is locked. Held until the transaction ends. */
export async function lockSiblings(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
}

/**
 * Ties a document again by the text that readers see (undefined: they see none, so it belongs to nobody), in the transaction that
 * changed it. Other documents whose family changed are told to the feed. The work follows the number of its siblings, not the library.
 */
export async function refreshSiblings(tx: Tx, id: string, document: LegalDocument | undefined): Promise<void> {
  const before = await membersWith(tx, [id, ...(await repealedBy(tx, id))]);
  await tx.deleteFrom('siblings').where('document_id', '=', id).execute();
  if (document) {
    const clues = cluesOf(document);
    await insertSibling(tx, id, clues, document);
    await tie(tx, id, clues);
  }
  await regroup(tx, id, before);
}

async function insertSibling(tx: Tx, id: string, clues: Clues, document: LegalDocument): Promise<void> {
  // Bands are for the index alone, and the comparison has no use for them.
  const { bands, ...compared } = clues;
  const row = {
    document_id: id,
    form: SIBLINGS_FORM,
    family: id,
    tied: false,
    superseded: false,
    title: clues.title,
    number: clues.number ?? null,
    letters: clues.letters ?? null,
    bands: [...bands],
    comments: [...clues.comments],
    names: ownNames(clues),
    repeals: namesOfRepeals(clues),
    expired: false,
    expired_on: null,
    amended_on: null,
    clues: storableJson({ ...compared, bands: [] }) as unknown as Clues,
    card: storableJson(cardOf(document)) as unknown as ReturnType<typeof cardOf>,
  };
  await tx.insertInto('siblings').values(row).execute();
}

function cardOf(document: LegalDocument): Omit<Sibling, 'id' | 'relation' | 'repeal'> {
  const { title, docNumber = null, source } = document;
  return { title, docNumber, date: versionDay(document) ?? null, source: source.name };
}

async function tie(tx: Tx, id: string, clues: Clues): Promise<void> {
  const found = (await findCandidates(tx, id, clues)).flatMap((other) => {
    const relation = relationOf(clues, other.clues);
    return relation === undefined ? [] : [{ other: other.id, ...relation }];
  });
  if (found.length === 0) return;
  const rows = found.flatMap(({ other, relation, likeness, repeal }) => [
    { document_id: id, other_id: other, relation, likeness, repeal: storedRepeal(repeal) },
    {
      document_id: other,
      other_id: id,
      relation: inverseRelation(relation),
      likeness,
      repeal: storedRepeal(repeal && { ...repeal, by: repeal.by === 'this' ? 'other' : 'this' }),
    },
  ]);
  await tx.insertInto('ties').values(rows).execute();
}

/** JSON goes to the database as text. */
function storedRepeal(repeal: RepealTie | null): RepealTie | null {
  return repeal && (JSON.stringify(repeal) as unknown as RepealTie);
}

type Member = Membership & { id: string; expired: boolean; expiredOn: string | null; amendedOn: string | null };
type Place = Omit<Member, 'id'>;

/** Alone, and in force as far as anybody says. */
const alone = (id: string): Place => ({
  family: id,
  tied: false,
  superseded: false,
  expired: false,
  expiredOn: null,
  amendedOn: null,
});

/** These documents and everybody of their families. */
async function membersWith(tx: Tx, ids: readonly string[]): Promise<Member[]> {
  if (ids.length === 0) return [];
  return await tx
    .selectFrom('siblings')
    .select(['document_id as id', 'family', 'tied', 'superseded', 'expired', 'expired_on as expiredOn'])
    .select('amended_on as amendedOn')
    .where('family', 'in', (eb) => eb.selectFrom('siblings').select('family').where('document_id', 'in', ids))
    .execute();
}

/** The norms that a document puts out of force, changes or goes before. */
async function repealedBy(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('ties')
    .select('other_id as id')
    .where('document_id', '=', id)
    .where(sql`repeal->>'by'`, '=', 'this')
    .execute();
  return rows.map((row) => row.id);
}

/**
 * Finds the families and the standing anew around a changed document: of that which it was in, of whom it is tied to now, and of the norms
 * that it repeals or no longer does.
 */
async function regroup(tx: Tx, id: string, before: readonly Member[]): Promise<void> {
  const tied = (await tiesOf(tx, [id])).filter(({ relation }) => FAMILY_RELATIONS.includes(relation));
  const now = await membersWith(tx, [id, ...tied.map(({ other }) => other), ...(await repealedBy(tx, id))]);
  const old = new Map(before.map((member) => [member.id, member]));
  const ids = new Set([...before, ...now].map((member) => member.id));
  if (!now.some((member) => member.id === id)) ids.delete(id);
  const current = new Map([...before, ...now].map((member) => [member.id, member]));
  for (const [member, next] of await placesOf(tx, [...ids])) {
    if (!isSame(current.get(member), next)) await putPlace(tx, member, next);
    // The changed document begins anew, as alone: what the index knows of it is what it was before.
    const known = member === id ? (old.get(id) ?? alone(id)) : current.get(member);
    if (!isSame(known, next)) await raiseVersion(tx, member);
  }
}

/** The place that these documents have among the others by the ties that stand now. */
async function placesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Place>> {
  const ties = await tiesOf(tx, ids);
  const families = familiesOf(
    ids,
    ties.filter(({ relation }) => FAMILY_RELATIONS.includes(relation)),
  );
  const standings = standingsOf(await daysOf(tx, ids), ties);
  return new Map(
    [...families].map(([id, membership]) => {
      const { expiredOn = null, amendedOn = null, marked } = standings.get(id) ?? {};
      return [id, { ...membership, expired: expiredOn !== null || marked === 'expired', expiredOn, amendedOn }];
    }),
  );
}

async function putPlace(tx: Tx, id: string, { expiredOn, amendedOn, ...place }: Place): Promise<void> {
  await tx
    .updateTable('siblings')
    .set({ ...place, expired_on: expiredOn, amended_on: amendedOn })
    .where('document_id', '=', id)
    .execute();
}

const PLACE = Object.keys(alone('')) as (keyof Place)[];

function isSame(one: Place | undefined, other: Place): boolean {
  return PLACE.every((key) => one?.[key] === other[key]);
}

async function raiseVersion(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable('documents')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
  await announceChange(tx, id);
}

/** The day of each document as its ties are judged by. */
async function daysOf(tx: Tx, ids: readonly string[]): Promise<{ id: string; day: string | null }[]> {
  if (ids.length === 0) return [];
  return await tx
    .selectFrom('siblings')
    .select(['document_id as id', sql<string | null>`clues->>'latest'`.as('day')])
    .where('document_id', 'in', ids)
    .execute();
}

async function tiesOf(tx: Tx, ids: readonly string[]): Promise<StandingTie[]> {
  if (ids.length === 0) return [];
  return await tx
    .selectFrom('ties')
    .innerJoin('siblings', 'siblings.document_id', 'ties.other_id')
    .select(['ties.document_id as one', 'ties.other_id as other', 'ties.relation', 'ties.likeness', 'ties.repeal'])
    .select(sql<string | null>`siblings.clues->>'holdsFrom'`.as('otherHolds'))
    .where('ties.document_id', 'in', ids)
    .execute();
}
