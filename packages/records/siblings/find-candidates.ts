import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database.ts';
import type { Clues } from './clues.ts';

/** A document that may belong to another one. */
export type Candidate = { id: string; clues: Clues };

/** Looked at for one document: a text that more others resemble is a form letter, of which these are enough. */
const MOST = 400;
/** A decision that clears away the texts of ten years names hundreds. */
const MOST_NAMED = 2_000;

/** Titles and numbers by which a later text can name this one, or the law that it interprets: all in one index. */
export function ownNames({ names, number, interprets = [] }: Pick<Clues, 'names' | 'number' | 'interprets'>): string[] {
  return [...names, ...(number === undefined ? [] : [number]), ...interprets];
}

/** Titles and numbers of all that a text repeals or changes. */
export function namesOfRepeals({ repeals }: Pick<Clues, 'repeals'>): string[] {
  return [...new Set(repeals.flatMap(({ title, number }) => [title, number ?? '']))].filter((name) => name !== '');
}

/**
 * The published documents that may belong to one with these clues: those with its letters, a band of its signature, its title or its
 * number, those that comment on it and those that it comments on, those that it repeals and those that repeal it. Each is one look into an index, whatever the size of the library.
 */
export async function findCandidates(tx: Transaction<Tables>, id: string, clues: Clues): Promise<Candidate[]> {
  const { title, number, letters, bands, comments } = clues;
  const repealed = namesOfRepeals(clues);
  const own = ownNames(clues);
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
      union (select document_id from siblings where names && ${repealed}::text[] limit ${MOST_NAMED})
      union (select document_id from siblings where repeals && ${own}::text[] limit ${MOST_NAMED})
    ) limit ${MOST_NAMED}`.execute(tx);
  return rows;
}
