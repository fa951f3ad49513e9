import { FAMILY_RELATIONS, inverseRelation, type LegalDocument, type Sibling } from '@anjian/domain';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database.ts';
import { announceChange } from '../feed.ts';
import { storableJson } from '../storable.ts';
import { type Clues, cluesOf } from './clues.ts';
import { familiesOf, type Membership } from './families.ts';
import { findCandidates } from './find-candidates.ts';
import { relationOf } from './relation-of.ts';
import { versionDay } from './version-day.ts';

type Tx = Transaction<Tables>;

/** Raised by one whenever the clues or the rules change, so that what was tied by others is tied again. */
export const SIBLINGS_FORM = 1;

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
  const before = await membersWith(tx, [id]);
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
    title: clues.title,
    number: clues.number ?? null,
    letters: clues.letters ?? null,
    bands: [...bands],
    comments: [...clues.comments],
    clues: storableJson({ ...compared, bands: [] }) as unknown as Clues,
    card: storableJson(cardOf(document)) as unknown as ReturnType<typeof cardOf>,
  };
  await tx.insertInto('siblings').values(row).execute();
}

function cardOf(document: LegalDocument): Omit<Sibling, 'id' | 'relation'> {
  const { title, docNumber = null, source } = document;
  return { title, docNumber, date: versionDay(document) ?? null, source: source.name };
}

async function tie(tx: Tx, id: string, clues: Clues): Promise<void> {
  const found = (await findCandidates(tx, id, clues)).flatMap((other) => {
    const relation = relationOf(clues, other.clues);
    return relation === undefined ? [] : [{ other: other.id, ...relation }];
  });
  if (found.length === 0) return;
  const rows = found.flatMap(({ other, relation, likeness }) => [
    { document_id: id, other_id: other, relation, likeness },
    { document_id: other, other_id: id, relation: inverseRelation(relation), likeness },
  ]);
  await tx.insertInto('ties').values(rows).execute();
}

type Member = { id: string; family: string; tied: boolean };

/** These documents and everybody of their families. */
async function membersWith(tx: Tx, ids: readonly string[]): Promise<Member[]> {
  if (ids.length === 0) return [];
  return await tx
    .selectFrom('siblings')
    .select(['document_id as id', 'family', 'tied'])
    .where('family', 'in', (eb) => eb.selectFrom('siblings').select('family').where('document_id', 'in', ids))
    .execute();
}

/** Finds the families anew around a changed document: that which it was in, and those of whom it is tied to now. */
async function regroup(tx: Tx, id: string, before: readonly Member[]): Promise<void> {
  const tied = await familyTies(tx, [id]);
  const now = await membersWith(tx, [id, ...tied.map(({ other }) => other)]);
  const old = new Map(before.map((member) => [member.id, member]));
  const ids = new Set([...before, ...now].map((member) => member.id));
  if (!now.some((member) => member.id === id)) ids.delete(id);
  const current = new Map([...before, ...now].map((member) => [member.id, member]));
  for (const [member, next] of familiesOf([...ids], await familyTies(tx, [...ids]))) {
    if (!isSame(current.get(member), next))
      await tx.updateTable('siblings').set(next).where('document_id', '=', member).execute();
    // The changed document begins anew, as alone: what the index knows of it is what it was before.
    const known = member === id ? (old.get(id) ?? { family: id, tied: false }) : current.get(member);
    if (!isSame(known, next)) await raiseVersion(tx, member);
  }
}

function isSame(one: Membership | undefined, other: Membership): boolean {
  return one?.family === other.family && one.tied === other.tied;
}

async function raiseVersion(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable('documents')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
  await announceChange(tx, id);
}

async function familyTies(tx: Tx, ids: readonly string[]): Promise<{ one: string; other: string }[]> {
  if (ids.length === 0) return [];
  return await tx
    .selectFrom('ties')
    .select(['document_id as one', 'other_id as other'])
    .where('document_id', 'in', ids)
    .where('relation', 'in', FAMILY_RELATIONS)
    .execute();
}
