import { expect } from 'vitest';
import type { Session } from './session.ts';

const CARD = 'article h2 a';
const COUNT = '[...document.querySelectorAll("[role=status]")].some((e) => /共 [\\d,]+ 件/.test(e.textContent))';

/** The main journey in an old browser: search, a facet, a document with its marks, and back; nothing may fail on the way. */
export async function smokeJourney(session: Session, baseUrl: string): Promise<void> {
  await session.send('Page.navigate', { url: baseUrl });
  await session.until('document.querySelector("#query")');
  await session.evaluate('document.querySelector("#query").focus()');
  await session.send('Input.insertText', { text: '受贿' });
  await pressEnter(session);
  await session.until(`location.search.includes("q=") && ${COUNT} && document.querySelector("${CARD}")`);

  await session.evaluate('document.querySelector("fieldset input[type=checkbox]").click()');
  await session.until(`document.querySelector("ul[aria-label=已选条件]") && ${COUNT}`);
  await session.until(`!document.querySelector("[aria-busy=true]") && document.querySelector("${CARD}")`);
  const list = await session.evaluate<string>('location.href');

  await session.evaluate(`document.querySelector("${CARD}").click()`);
  await session.until('location.pathname.startsWith("/documents/") && document.querySelector("#document-title")');
  await session.until('document.querySelector("section[aria-label=检索词位置] button")');
  await session.evaluate('document.querySelectorAll("section[aria-label=检索词位置] button")[1].click()');
  await session.until('document.querySelector("mark[data-now]")');

  // What a fact rests on: the words are quoted, gone to, and marked by what this browser has.
  await session.evaluate('document.querySelector("article header button[aria-expanded=false]").click()');
  await session.until('document.querySelector("article header li a[href^=\'#\']")');
  await session.evaluate('document.querySelector("article header li a[href^=\'#\']").click()');
  await session.until('String(getSelection()) !== "" || (CSS.highlights && CSS.highlights.has("evidence"))');

  await session.evaluate('history.back()');
  await session.until(`location.href === ${JSON.stringify(list)} && document.querySelector("${CARD}")`);
  expect(session.faults).toEqual([]);
}

async function pressEnter(session: Session): Promise<void> {
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}
