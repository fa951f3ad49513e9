import { expect, test } from 'vitest';
import { toKnownHosts } from './known-hosts.ts';

const answer = (): Response => new Response('library');
const asked = async (url: string, host: string, others?: string[]): Promise<[number, string]> => {
  const response = await toKnownHosts(answer, host, others)(new Request(url));
  return [response.status, await response.text()];
};

test('a server for this machine alone answers by its own names only', async () => {
  for (const name of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000'])
    expect(await asked(`http://${name}/api/search`, '127.0.0.1')).toEqual([200, 'library']);
  const [status, text] = await asked('http://evil.example:3000/api/search', '127.0.0.1');
  expect(status).toBe(421);
  expect(text).toContain('evil.example');
  expect(text).not.toContain('library');
});

test('names that a proxy passes on can be allowed, and on a network nothing is refused', async () => {
  expect(await asked('http://anjian.office/', '127.0.0.1', ['anjian.office'])).toEqual([200, 'library']);
  expect(await asked('http://10.1.2.3:3000/', '0.0.0.0')).toEqual([200, 'library']);
});
