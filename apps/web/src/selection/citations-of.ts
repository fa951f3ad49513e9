import { type Hit, officialCitation } from '@anjian/domain';

/** Official citations, one a line, in the order of ticking. */
export function citationsOf(hits: readonly Hit[]): string {
  return hits.map(officialCitation).join('\n');
}
