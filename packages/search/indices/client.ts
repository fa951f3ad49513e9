import { Client, type ClientOptions } from '@elastic/elasticsearch';

/** How to reach Elasticsearch: an address, with an API key or a name and a password, and a CA where its certificate is its own. */
export type Connection = {
  node: string;
  auth?: { apiKey: string } | { username: string; password: string };
  tls?: { ca: string };
};

/** A search that is not answered in this time counts as down: the reader is told, instead of waiting. */
export const SEARCH_TIMEOUT_MS = 3_000;

/** Bulk requests and index management may take this long. A single request can only shorten it. */
const REQUEST_TIMEOUT_MS = 120_000;

/** A client for this connection. Nothing is retried here: callers know what may be repeated. */
export function createClient(connection: Connection): Client {
  const options: ClientOptions = {
    node: connection.node,
    maxRetries: 0,
    requestTimeout: REQUEST_TIMEOUT_MS,
    ...(connection.auth ? { auth: connection.auth } : {}),
    ...(connection.tls ? { tls: connection.tls } : {}),
  };
  return new Client(options);
}
