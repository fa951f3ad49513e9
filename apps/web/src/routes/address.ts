import { formatSearch, parseSearch, type SearchRequest } from '@anjian/domain';

/** The parameters of an address as the router keeps them: each a word, or a list where it is repeated. */
export type Address = Record<string, string | string[]>;

/**
 * Reads the query part of an address. The router's own codec would read `q=0012` as a number and write lists as JSON;
 * our addresses are plain and repeat a name.
 */
export function parseAddress(query: string): Address {
  const address: Address = {};
  for (const [name, value] of new URLSearchParams(query)) {
    // A name like __proto__ must not reach the object's own workings.
    if (name === '__proto__') continue;
    const before = address[name];
    if (before === undefined) address[name] = value;
    else if (typeof before === 'string') address[name] = [before, value];
    else before.push(value);
  }
  return address;
}

/** Writes the query part of an address, with its question mark; empty where there is nothing to say. */
export function formatAddress(address: Record<string, unknown>): string {
  const query = toParams(address).toString();
  return query === '' ? '' : `?${query}`;
}

/** The search that an address asks for. What is wrong in it is listed and left out. */
export function searchOf(address: Address): ReturnType<typeof parseSearch> {
  return parseSearch(toParams(address));
}

/**
 * The address of a search. The empty address is the start page, so a list of everything says its order even where that is
 * the default.
 */
export function addressOf(request: SearchRequest): Address {
  const address = parseAddress(formatSearch(request).toString());
  return Object.keys(address).length === 0 ? { sort: request.sort } : address;
}

/** Whether an address asks for nothing, and so shows the start page. */
export function isStart(address: Address): boolean {
  return Object.keys(address).length === 0;
}

function toParams(address: Record<string, unknown>): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(address)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== null) params.append(name, String(each));
    }
  }
  return params;
}
