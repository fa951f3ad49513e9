import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { securityHeaders } from './security-headers.ts';

const app = new Hono()
  .use(securityHeaders)
  .get('/own', (c) => c.text('', 200, { 'Content-Security-Policy': "default-src 'none'" }))
  .get('*', (c) => c.text(''));
const headersOf = async (path: string) => (await app.request(path)).headers;
const policyOf = async (path: string) => (await headersOf(path)).get('Content-Security-Policy') ?? '';

describe('every answer', () => {
  it.each(['/', '/api/search', '/api/docs'])(
    'at %s runs and loads only what is ours and is never framed',
    async (path) => {
      const headers = await headersOf(path);
      const policy = headers.get('Content-Security-Policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe-eval|https?:|\*/u);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
      // Plain HTTP in a closed network: such a header would lock people out.
      expect(headers.has('Strict-Transport-Security')).toBe(false);
    },
  );

  it('lets no style stand in a page but those of the two constant elements of its library', async () => {
    expect(await policyOf('/')).not.toContain('unsafe-inline');
    expect(await policyOf('/documents/x')).toContain("require-trusted-types-for 'script'");
  });

  it('keeps a policy that is stricter', async () => {
    expect(await policyOf('/own')).toBe("default-src 'none'");
  });
});

describe('the library of the interface', () => {
  // Resolved from where the interface is, which alone depends on it.
  const library = dirname(
    createRequire(join(import.meta.dirname, '../web/package.json')).resolve('react-aria-components/package.json'),
  );
  const dist = join(
    dirname(createRequire(join(library, 'package.json')).resolve('react-aria/package.json')),
    'dist/private',
  );

  it.each(['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'])(
    'writes in %s the very style that the policy allows',
    async (file) => {
      const code = readFileSync(join(dist, file), 'utf8');
      const template = /style\.textContent = `([^`]*)`\.trim\(\)/u.exec(code)?.[1] ?? '';
      const style = template
        .replaceAll(/\$\{([^}]+)\}/gu, (_, name: string) => code.split(`const ${name} = '`)[1]?.split("'")[0] ?? '')
        .trim();
      expect(style).toMatch(/^@layer/u);
      const hash = createHash('sha256').update(style).digest('base64');
      expect(await policyOf('/')).toContain(`'sha256-${hash}'`);
    },
  );
});
