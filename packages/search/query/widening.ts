import { formatSearch, type SearchRequest } from '@anjian/domain';
import { RANKING } from '../ranking.ts';
import type { Meaning } from './meaning.ts';
import { isTold } from './scoring-clauses.ts';
import { SCORED } from './sort.ts';
import type { TextClauses } from './text-clauses.ts';

/**
 * Whether documents that are alike to the best count: where the words are the whole text's, for told facts and where the words find little
 * enough; not where a document is asked for by its number. In an order that looks at no fit they count only where hardly anything is found:
 * then they are listed, and what is listed is the same in every order.
 */
export function goesByMeaning(request: SearchRequest, text: TextClauses, strict: number): boolean {
  if (strict === 0 || !mayGoByMeaning(request, text)) return false;
  if (!SCORED.has(request.sort) && strict >= RANKING.few) return false;
  return isTold(text.terms) || strict <= RANKING.meaning.most;
}

/** The same as far as it can be known before it is known how much is found. */
export function mayGoByMeaning(request: SearchRequest, { terms }: TextClauses): boolean {
  if (request.verbatim || request.scopes.length > 0 || terms.length === 0) return false;
  if (!SCORED.has(request.sort) && isTold(terms)) return false;
  return !terms.some(({ named }) => named.some(({ reason }) => reason?.type === 'number'));
}

/** A search with the reader's choices and order left out, from its first page: by what this finds it is told what a text means. */
export function bareOf(request: SearchRequest): SearchRequest {
  return { ...request, sort: 'relevance', page: 1, filters: {}, ranges: {} };
}

/** Whether a search is such a one itself. */
export function isBare(request: SearchRequest): boolean {
  return formatSearch(bareOf(request)).toString() === formatSearch(request).toString();
}

/** Whether so little has all the words (`strict` documents) that what has some of them follows. */
export function findsFew({ verbatim }: SearchRequest, { terms }: TextClauses, strict: number): boolean {
  return strict < RANKING.few && !isTold(terms) && !verbatim;
}

/** Whether there is anything by which more could be listed: other words to go by, or what is near. */
export function canWiden({ terms }: TextClauses, meaning: Meaning | undefined): boolean {
  return terms.length > 1 || meaning !== undefined;
}
