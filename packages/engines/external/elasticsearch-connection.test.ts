import { expect, it } from 'vitest';
import { EngineError } from '../engine-error.ts';
import { readDatabaseUrl } from './check-postgres.ts';
import { readElasticsearchConnection } from './elasticsearch-connection.ts';

const ELASTICSEARCH_URL = 'https://search.example:9200';

it('reads the address with an API key, or with a user and password, and starts an engine of its own without an address', () => {
  expect(readElasticsearchConnection({})).toBeUndefined();
  const keyed = readElasticsearchConnection({ ELASTICSEARCH_URL, ELASTICSEARCH_API_KEY: 'key' });
  expect(keyed).toEqual({ node: ELASTICSEARCH_URL, auth: { apiKey: 'key' } });
  const account = { ELASTICSEARCH_USERNAME: 'anjian', ELASTICSEARCH_PASSWORD: 'secret' };
  expect(readElasticsearchConnection({ ELASTICSEARCH_URL, ...account })).toEqual({
    node: ELASTICSEARCH_URL,
    auth: { username: 'anjian', password: 'secret' },
  });
});

it.each([
  ['an address of another kind', { ELASTICSEARCH_URL: 'ftp://search' }],
  ['a password in the address', { ELASTICSEARCH_URL: 'https://a:b@search' }],
  ['a user without a password', { ELASTICSEARCH_URL, ELASTICSEARCH_USERNAME: 'anjian' }],
  ['a certificate that is not there', { ELASTICSEARCH_URL, ELASTICSEARCH_CA_FILE: '/no/such/ca.pem' }],
])('refuses %s with the name of the variable', (_what, env) => {
  expect(() => readElasticsearchConnection(env)).toThrow(EngineError);
  expect(() => readElasticsearchConnection(env)).toThrow(/ELASTICSEARCH_/);
});

it('takes only a PostgreSQL address as the database', () => {
  expect(readDatabaseUrl({ DATABASE_URL: 'postgresql://db/cases' })).toBe('postgresql://db/cases');
  expect(() => readDatabaseUrl({ DATABASE_URL: 'mysql://db/cases' })).toThrow('DATABASE_URL');
});
