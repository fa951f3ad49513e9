import * as v from 'valibot';
import { HealthSchema } from './health.ts';

/** A server of this machine answers within this time, or it is not ours. */
const ANSWER_LIMIT_MS = 2_000;

/** The address under which the product is served already at this host and port; undefined if nothing, or something else, is there. */
export async function findRunning({ host, port }: { host: string; port: number }): Promise<string | undefined> {
  const url = serverUrl(host, port);
  try {
    // Asked of the address that is bound: a name like localhost may lead to another server.
    const asked = host === '0.0.0.0' ? '127.0.0.1' : host;
    const answer = await fetch(`http://${forUrl(asked)}:${port}/api/health`, {
      signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
    });
    return v.is(HealthSchema, await answer.json()) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The address to open for a server that is bound to this host and port. */
export function serverUrl(host: string, port: number): string {
  return `http://${host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : forUrl(host)}:${port}`;
}

/** An address of IPv6 stands in brackets. */
function forUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
