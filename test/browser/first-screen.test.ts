import { describe, expect, inject, it } from 'vitest';

const baseUrl = inject('baseUrl');

/** The page as it comes, before any script. */
async function pageOf(path: string, cookie = ''): Promise<string> {
  return await (await fetch(baseUrl + path, { headers: { cookie } })).text();
}

/** What a page says it was drawn from. */
function screenOf(page: string): unknown {
  const held = /<script type="application\/json" id="first-screen">([^<]*)<\/script>/u.exec(page)?.[1];
  return held === undefined ? undefined : JSON.parse(held);
}

describe('the page of a search, before any script', () => {
  it('holds its results as text to read, its title, and what it was drawn from', async () => {
    const page = await pageOf('/?q=受贿');
    expect(page).toContain('<title>受贿 — 检索 — 案鉴</title>');
    expect(page).toMatch(/<article [^>]*data-card/u);
    expect(screenOf(page)).toMatchObject({ query: '?q=%E5%8F%97%E8%B4%BF', language: 'zh', results: { page: 1 } });
  });

  it('holds the start, with the table of offences and sectors', async () => {
    const page = await pageOf('/');
    expect(page).toContain('最近发布');
    expect(screenOf(page)).toMatchObject({ query: '', cross: { crimes: expect.anything() } });
  });

  it('speaks the language that this browser was last read in', async () => {
    const page = await pageOf('/?q=受贿', 'anjian-language=en');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('Sort by');
  });

  it('shows what somebody typed as text, whatever it is', async () => {
    const typed = `</script><script>alert(1)</script>$&'"`;
    const page = await pageOf(`/?q=${encodeURIComponent(typed)}`);
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;/script&gt;');
    expect(screenOf(page)).toMatchObject({ results: { page: 1 } });
  });

  it('is left to the application where the address has faults', async () => {
    expect(screenOf(await pageOf('/?sector=nowhere'))).toBeUndefined();
  });

  it('is no page of results at another address', async () => {
    expect(screenOf(await pageOf('/similar'))).toBeUndefined();
  });
});
