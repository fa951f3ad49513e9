import { MAX_DEPTH } from '@anjian/domain';

// Neighbours of the page in view: two on each side fit a phone.
const NEIGHBOURS = 1;

/** The last page that can be opened: of what there is, and of what the engine pages through. */
export function lastPage(total: number, size: number): number {
  return Math.ceil(Math.min(total, Math.floor(MAX_DEPTH / size) * size) / size);
}

/** The pages to offer: first, last, the one in view with its neighbours, and gaps; a gap of one page is that page. */
export function pageList(page: number, last: number): (number | 'gap-before' | 'gap-after')[] {
  const from = Math.max(2, Math.min(page - NEIGHBOURS, last - 1 - 2 * NEIGHBOURS));
  const to = Math.min(last - 1, Math.max(page + NEIGHBOURS, 2 + 2 * NEIGHBOURS));
  const list: (number | 'gap-before' | 'gap-after')[] = [1];
  if (from === 3) list.push(2);
  else if (from > 3) list.push('gap-before');
  for (let each = from; each <= to; each++) list.push(each);
  if (to === last - 2) list.push(last - 1);
  else if (to < last - 2) list.push('gap-after');
  if (last > 1) list.push(last);
  return list;
}
