import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectAccessible } from './journeys/accessibility.ts';
import {
  askByName,
  giveUpParts,
  leaveZero,
  narrowByText,
  takeBackReading,
  takeRepair,
} from './journeys/ask-in-the-language.ts';
import { browseAndCompare } from './journeys/browse-and-compare.ts';
import { checkFacts } from './journeys/check-facts.ts';
import { followCitations } from './journeys/cited-law.ts';
import { seeCorrection } from './journeys/corrected-case.ts';
import { findInDocument } from './journeys/find-in-document.ts';
import { guideByKeyboard } from './journeys/keyboard-guidance.ts';
import { keyboardOnly } from './journeys/keyboard-only.ts';
import { prosecuteByKeyboard } from './journeys/keyboard-prosecutor.ts';
import { trainByKeyboard } from './journeys/keyboard-trainer.ts';
import { chooseYears, excludeValue, stepBack, typeRange } from './journeys/narrow-by-facets.ts';
import { pinyin } from './journeys/pinyin.ts';
import { SCREENS, SMALL_SCREENS } from './journeys/screens.ts';
import { arriveAtPassage, askNothingReadable, searchAndRead } from './journeys/search-and-read.ts';
import { carryFacts, findSimilarCases, uploadFacts } from './journeys/similar-cases.ts';
import { chooseByKeyboard, composeQuietly, openByNumber, ownSearches } from './journeys/suggestions.ts';
import { singleKeys, takeAlong } from './journeys/take-along.ts';
import { askWhy, switchFamily } from './journeys/why-this-hit.ts';
import { launchBrowser } from './launch-browser.ts';
import { watchContext } from './watch-page.ts';

let browser: Browser;
const baseUrl = inject('baseUrl');

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

type Look = { width: number; height: number; colorScheme: 'light' | 'dark' };

const DESK: Look = { width: 1440, height: 900, colorScheme: 'light' };
const PHONE: Look = { width: 390, height: 844, colorScheme: 'light' };
const TABLET: Look = { width: 768, height: 1024, colorScheme: 'light' };
const LOOKS: readonly Look[] = [DESK, { ...DESK, colorScheme: 'dark' }, PHONE, { ...PHONE, colorScheme: 'dark' }];

/** Runs a journey in a fresh window; nothing may be asked of another host, no policy broken, no error left uncaught. */
async function inWindow({ width, height, colorScheme }: Look, journey: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'zh-CN' });
  const watch = await watchContext(context, baseUrl);
  try {
    await journey(withStart(await context.newPage()));
    expect(watch).toEqual({ foreign: [], violations: [], errors: [] });
  } finally {
    await context.close();
  }
}

/** A reader who looks before acting: a page counts as open when it answers, not when it is drawn. */
function withStart(page: Page): Page {
  const goto = page.goto.bind(page);
  page.goto = async (...address) => {
    const response = await goto(...address);
    await page.locator('html[data-started]').waitFor({ state: 'attached' });
    return response;
  };
  return page;
}

describe.each([PHONE, TABLET, DESK])('at $width pixels, a reader', (look) => {
  it.each([
    ['with words searches, narrows, widens, reads along the marks and comes back', searchAndRead],
    ['with facts finds cases like them, narrows them, reads one and comes back', findSimilarCases],
    ['with neither browses, lays two side by side, checks a paragraph and comes back', browseAndCompare],
  ])('%s', (_what, journey) => inWindow(look, (page) => journey(page, baseUrl)));
});

describe.each([PHONE, TABLET, DESK])('at $width pixels, without a mouse,', (look) => {
  it.each([
    [
      'a prosecutor searches, narrows, checks what a fact rests on, copies the citation and comes back',
      prosecuteByKeyboard,
    ],
    ['a trainer browses, ticks, compares, takes along and comes back', trainByKeyboard],
    ['the guidance department goes from a law to who cites it, to cases like that one, and prints', guideByKeyboard],
  ])('%s', (_what, journey) => inWindow(look, (page) => journey(page, baseUrl)));
});

describe('a reader', () => {
  it.each([DESK, PHONE])(
    'goes from a passage to its paragraph at $width pixels, and counts the marks from there',
    (look) => inWindow(look, (page) => arriveAtPassage(page, baseUrl)),
  );

  it('is told when a query holds nothing to search for', () =>
    inWindow(DESK, (page) => askNothingReadable(page, baseUrl)));

  it('does all of it with the keyboard alone', () => inWindow(DESK, (page) => keyboardOnly(page, baseUrl)));

  it('leaves a value out and lets it in again', () => inWindow(DESK, (page) => excludeValue(page, baseUrl)));

  it('goes one step back to the list before', () => inWindow(DESK, (page) => stepBack(page, baseUrl)));

  it('types a range of sums', () => inWindow(DESK, (page) => typeRange(page, baseUrl)));

  it('chooses years with keys and by drawing', () =>
    inWindow(DESK, (page) => chooseYears(page, baseUrl, async () => {})));

  it('chooses years in the dialog of a small screen', () =>
    inWindow(PHONE, (page) =>
      chooseYears(page, baseUrl, (small) => small.getByRole('button', { name: /^筛选/ }).click()),
    ));

  it('sees what an editor set right, and what was there before', () =>
    inWindow(DESK, (page) => seeCorrection(page, baseUrl)));
  it('checks what a fact rests on', () => inWindow(DESK, (page) => checkFacts(page, baseUrl)));

  it('ticks results, takes them along and lays them side by side', () =>
    inWindow(DESK, (page) => takeAlong(page, baseUrl)));

  it('walks the results with single keys, which can be switched off', () =>
    inWindow(DESK, (page) => singleKeys(page, baseUrl)));

  it.each([
    ['chooses a crime by its initials with the keyboard', chooseByKeyboard],
    ['opens a document by the beginning of its number', openByNumber],
    ['composes without a word being asked', composeQuietly],
    ['finds own searches again, and can switch them off', ownSearches],
    ['follows a citation to its article and to who else cites it', followCitations],
    ['asks why a result is there', askWhy],
    ['switches between cases and norms', switchFamily],
    ['finds in a document and goes on to the next result', findInDocument],
    ['finds cases like a file', uploadFacts],
    ['takes a text too long for the search box along to similar cases', carryFacts],
  ])('%s', (_what, journey) => inWindow(DESK, (page) => journey(page, baseUrl)));

  it('types pinyin without searching for half a word', () => inWindow(DESK, (page) => pinyin(page, baseUrl)));
});

describe.each(LOOKS)('at $width pixels, $colorScheme,', (look) => {
  const screens = look.width < DESK.width ? [...SCREENS, ...SMALL_SCREENS] : SCREENS;
  it.each(screens)('the screen “$name” is accessible', ({ open }) =>
    inWindow(look, async (page) => {
      await open(page, baseUrl);
      await expectAccessible(page);
    }),
  );
});

describe('the language of queries', () => {
  it.each([
    ['shows its parts, which can be given up', giveUpParts],
    ['is repaired where it has a fault', takeRepair],
    ['reads a manner of speaking as the law says it, and takes that back', takeBackReading],
    ['answers what is asked for by name', askByName],
    ['helps where nothing is found', leaveZero],
    ['keeps to sections and to results', narrowByText],
  ])('%s', async (_what, journey) => {
    await inWindow(DESK, async (page) => await journey(page, baseUrl));
  });
});
