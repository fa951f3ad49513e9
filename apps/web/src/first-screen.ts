import type { FirstScreen } from '@anjian/api/client';
import type { QueryClient } from '@tanstack/react-query';
import { crossQuery, searchQuery } from './queries.ts';
import { parseAddress, searchOf } from './routes/address.ts';

/** The element in which the server leaves what it drew the first screen from (apps/api/first-screen.ts). */
const HOLDER = 'first-screen';

/** What the server drew the first screen from, once; null where it drew none. */
export function takeFirstScreen(): FirstScreen | null {
  const holder = document.getElementById(HOLDER);
  holder?.remove();
  return holder ? (JSON.parse(holder.textContent) as FirstScreen) : null;
}

/** Puts the answers of the first screen where the screens look for them. */
export function seedCache(client: QueryClient, { query, results, cross }: Omit<FirstScreen, 'language'>): void {
  // Spread: the key of a query knows its type as JSON reads it, without keys that have no value.
  client.setQueryData([...searchQuery(searchOf(parseAddress(query)).request).queryKey], results);
  if (cross) client.setQueryData(crossQuery().queryKey, cross);
}
