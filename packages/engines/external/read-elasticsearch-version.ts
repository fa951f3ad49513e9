import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { ElasticsearchConnection } from './elasticsearch-connection.ts';

/** An Elasticsearch that answered, but with a refusal. */
export class ElasticsearchRefusal extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`Elasticsearch answered ${status}`);
    this.name = 'ElasticsearchRefusal';
    this.status = status;
  }
}

const ANSWER_LIMIT_MS = 5_000;
const NOT_ALLOWED = 405;

const authorization = ({ auth }: ElasticsearchConnection): Record<string, string> => {
  if (auth === undefined) return {};
  if ('apiKey' in auth) return { authorization: `ApiKey ${auth.apiKey}` };
  return { authorization: `Basic ${Buffer.from(`${auth.username}:${auth.password}`).toString('base64')}` };
};

const getJson = (connection: ElasticsearchConnection, path: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const url = new URL(`${connection.node.replace(/\/+$/, '')}${path}`);
    const send = url.protocol === 'https:' ? requestSecure : requestPlain;
    const options = { headers: authorization(connection), timeout: ANSWER_LIMIT_MS, agent: false, ...connection.tls };
    const request = send(url, options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        if (answer.statusCode !== 200) return reject(new ElasticsearchRefusal(answer.statusCode ?? 0));
        try {
          resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')));
        } catch (cause) {
          reject(new Error('the answer is no JSON', { cause }));
        }
      });
    });
    request.on('timeout', () => request.destroy(new Error(`no answer within ${ANSWER_LIMIT_MS} ms`)));
    request.on('error', reject);
    request.end();
  });

const findVersion = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    if ((name === 'version' || name === 'number') && typeof inner === 'string') return inner;
    const found = findVersion(inner);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Asks an Elasticsearch for its version; rejects when it cannot be reached, refuses, or is something else. */
export const readElasticsearchVersion = async (connection: ElasticsearchConnection): Promise<string> => {
  const fromNodes = (): Promise<unknown> => getJson(connection, '/_nodes/_local?filter_path=nodes.*.version');
  // The build that Maven gives has no answer to `GET /`; a managed cluster may hide `_nodes`.
  const answer = await getJson(connection, '/').catch((fault: unknown) => {
    if (fault instanceof ElasticsearchRefusal && fault.status === NOT_ALLOWED) return fromNodes();
    throw fault;
  });
  const version = findVersion(answer);
  if (version === undefined) throw new Error('the answer names no version');
  return version;
};
