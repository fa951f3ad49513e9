import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database.ts';
import type { Clues } from './clues.ts';

/** A document that may belong to another one. */
export type Candidate = { id: string; clues: Clues };

/** Looked at for one document: a text that more others resemble is a form letter, of which these are enough. */
const MOST = 400;

/**
 * The published documents that may belong to one with these clues: those with its letters, a band of its signature, its title or its
 * number, those that comment on it and those that it comments on. Each is one look into an index, whatever the size of the library.
 */
export async function findCandidates(tx: Transaction<Tables>, id: string, clues: Clues): Promise<Candidate[]> {
  const { title, number, letters, bands, comments } = clues;
  const names = [title, number].filter((name) => name !== undefined && name !== '');
  // One query each: together in one `or` PostgreSQL would rather read the whole table.
  const { rows } = await sql<Candidate>`
    select document_id as id, clues from siblings where document_id <> ${id} and document_id in (
      (select document_id from siblings where letters = ${letters ?? null} limit ${MOST})
      union (select document_id from siblings where title = ${title} and ${title} <> '' limit ${MOST})
      union (select document_id from siblings where number = ${number ?? null} limit ${MOST})
      union (select document_id from siblings where bands && ${bands}::integer[] limit ${MOST})
      union (select document_id from siblings where comments && ${names}::text[] limit ${MOST})
      union (select document_id from siblings where title = any(${comments}::text[]) limit ${MOST})
      union (select document_id from siblings where number = any(${comments}::text[]) limit ${MOST})
    ) limit ${MOST}`.execute(tx);
  return rows;
}
