import type { FirstScreen } from './first-screen.ts';

/** What was drawn of a page before its answers were there. */
export type DrawnStart = { title: string; start: string };

const ROOT = '<div id="root"></div>';
const TITLE = /<title>[^<]*<\/title>/u;

/** Closes what stands open after the start: the frame of the page, and the root. */
const END_OF_START = '</div></div>';

/** The page in two parts, between which its answers are waited for: with the start drawn into it, and what follows the root. */
export function splitPage(
  page: string,
  language: FirstScreen['language'],
  { title, start }: DrawnStart,
): { before: string; after: string } {
  const root = page.indexOf(ROOT);
  // By functions: a dollar sign in a text is no reference.
  const before = page
    .slice(0, root)
    .replace(/<html lang="[^"]*">/u, `<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">`)
    .replace(TITLE, () => `<title>${title}</title>`);
  return { before: `${before}<div id="root">${start}`, after: page.slice(root + ROOT.length) };
}

/**
 * What comes between: the rest of what was drawn, and beside it what it was drawn from, as text that is no script and no markup. Where
 * nothing was drawn the start is closed, and the application draws over it.
 */
export function restOfPage({ start }: DrawnStart, drawn: { screen: FirstScreen; body: string } | undefined): string {
  if (!drawn?.body.startsWith(start)) return END_OF_START;
  const data = JSON.stringify(drawn.screen).replace(/</gu, '\\u003c');
  return `${drawn.body.slice(start.length)}</div><script type="application/json" id="first-screen">${data}</script>`;
}
