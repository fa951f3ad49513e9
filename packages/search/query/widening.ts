import type { SearchRequest } from '@anjian/domain';
import { RANKING } from '../ranking.ts';
import { type BuiltSearch, SCORED } from './build-search.ts';
import type { Meaning } from './meaning.ts';
import { isTold } from './scoring-clauses.ts';

/**
 * Whether documents that are alike to the best count: where the words are the whole text's, for told facts and where the words find little
 * enough; not where a document is asked for by its number. In an order that looks at no fit they count only where hardly anything is found:
 * then they are listed, and what is listed is the same in every order.
 */
export function goesByMeaning(request: SearchRequest, { terms }: BuiltSearch['text'], strict: number): boolean {
  if (request.verbatim || request.scopes.length > 0 || terms.length === 0) return false;
  // One word that nobody wrote says nothing; of several, some may be met.
  if (strict === 0 && terms.length === 1) return false;
  if (!SCORED.has(request.sort) && (isTold(terms) || strict >= RANKING.few)) return false;
  if (terms.some(({ named }) => named.some(({ reason }) => reason?.type === 'number'))) return false;
  return isTold(terms) || strict <= RANKING.meaning.most;
}

/** Whether so little has all the words (`strict` documents) that what has some of them follows. */
export function findsFew({ verbatim }: SearchRequest, { terms }: BuiltSearch['text'], strict: number): boolean {
  return strict < RANKING.few && !isTold(terms) && !verbatim;
}

/** Whether there is anything by which more could be listed: other words to go by, or what is near. */
export function canWiden({ terms }: BuiltSearch['text'], meaning: Meaning | undefined): boolean {
  return terms.length > 1 || meaning !== undefined;
}
