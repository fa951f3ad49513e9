import { formatSearch, parseSearch, type SearchRequest } from '@anjian/domain';

/** What public/first-paint.js asked before the application was there: the query part of the address, and the coming answer. */
type Early = { asked: string; answer: Promise<Response> };

/**
 * The answer to a search that was already asked while the page loaded, once; undefined where that was another search or did
 * not succeed, so that it is asked anew.
 */
export async function takeEarlyAnswer(request: SearchRequest): Promise<Response | undefined> {
  const place = window as { anjianEarly?: Early | undefined };
  const early = place.anjianEarly;
  if (!early) return undefined;
  // Later it would be stale.
  place.anjianEarly = undefined;
  const same = formatSearch(parseSearch(new URLSearchParams(early.asked)).request).toString();
  if (same !== formatSearch(request).toString()) return undefined;
  const response = await early.answer.catch(() => undefined);
  return response?.ok === true ? response : undefined;
}
