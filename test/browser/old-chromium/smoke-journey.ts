import { expect } from 'vitest';
import { FACTS } from '../journeys/similar-cases.ts';
import type { Session } from './session.ts';

const CARD = 'article h2 a';
const COUNT = '[...document.querySelectorAll("[role=status]")].some((e) => /共 [\\d,]+ 件/.test(e.textContent))';

const STARTED = 'document.querySelector("html[data-started]")';

/** The main journey in an old browser: search, a facet, a document with its marks, and back, two side by side, a suggestion, a citation, similar cases; nothing may fail on the way. */
export async function smokeJourney(session: Session, baseUrl: string): Promise<void> {
  await session.send('Page.navigate', { url: baseUrl });
  await session.until(STARTED);
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
  await compareTwo(session);
  await chooseSuggestion(session, baseUrl);
  await openCitation(session, baseUrl);
  await findSimilar(session, baseUrl);
  expect(session.faults).toEqual([]);
}

/** Two results are ticked and laid side by side. */
async function compareTwo(session: Session): Promise<void> {
  await session.evaluate('[...document.querySelectorAll("[data-tick]")].slice(0, 2).forEach((tick) => tick.click())');
  await session.until('document.querySelector("a[href^=\'/compare\']")');
  await session.evaluate('document.querySelector("a[href^=\'/compare\']").click()');
  await session.until('location.pathname === "/compare" && document.querySelector("main table")');
}

/** The initials of a crime bring suggestions; the arrow key takes the first, and Enter asks for it. */
async function chooseSuggestion(session: Session, baseUrl: string): Promise<void> {
  await session.send('Page.navigate', { url: baseUrl });
  await session.until(STARTED);
  await session.until('document.readyState === "complete" && document.querySelector("#query")');
  await session.evaluate('document.querySelector("#query").focus()');
  await session.send('Input.insertText', { text: 'shouhui' });
  await session.until('document.querySelector("[role=option]")');
  await press(session, { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 });
  await session.until('document.querySelector("[role=option][aria-selected=true]")');
  await pressEnter(session);
  await session.until(`location.search !== "" && document.querySelector("${CARD}")`);
}

/** A citation in the text of a case opens the card of its article. */
async function openCitation(session: Session, baseUrl: string): Promise<void> {
  await session.send('Page.navigate', {
    url: `${baseUrl}/?q=${encodeURIComponent('受贿')}&kind=guiding_case`,
  });
  await session.until(`document.querySelector("${CARD}")`);
  await session.evaluate(`document.querySelector("${CARD}").click()`);
  await session.until('document.querySelector("a[data-cited]")');
  await session.evaluate('document.querySelector("a[data-cited]").click()');
  await session.until('document.querySelector("#citation-card a")');
}

/** Pasted facts bring cases, which a facet narrows. */
async function findSimilar(session: Session, baseUrl: string): Promise<void> {
  await session.send('Page.navigate', { url: `${baseUrl}/similar` });
  await session.until('document.querySelector("main textarea")');
  await session.evaluate('document.querySelector("main textarea").focus()');
  await session.send('Input.insertText', { text: FACTS });
  await session.evaluate('document.querySelector("main textarea").form.requestSubmit()');
  await session.until('document.querySelector("[data-card]")');
  await session.evaluate('document.querySelector("fieldset input[type=checkbox]").click()');
  await session.until('document.querySelector("ul[aria-label=已选条件] button")');
  await session.until('document.querySelector("section[aria-busy=false] [data-card]") && location.search === ""');
}

async function pressEnter(session: Session): Promise<void> {
  await press(session, { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' });
}

async function press(session: Session, key: Record<string, unknown>): Promise<void> {
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}
