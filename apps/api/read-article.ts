import {
  type ArticleNumber,
  arrangeVersions,
  type Citing,
  type CitingHit,
  citationKey,
  citationLabel,
  citingPassages,
  type LawArticle,
  type LegalDocument,
  lawTextOf,
} from '@anjian/domain';
import { readPublished, readStandings } from '@anjian/records';
import type { CitingPage, Viewer } from '@anjian/search';
import type { Services } from './services.ts';

/** What is asked of the citator: the narrowing, the page, and a day whose law is wanted. */
export type CitingOptions = {
  crime?: string | undefined;
  year?: string | undefined;
  page: number;
  size: number;
  on?: string | undefined;
};

/** The Criminal Law of 1997 took the name of that of 1979; a key tells them apart, titles do not. */
const OLD_LAW = '刑法(1979)';
const NEW_LAW = '刑法';
const NEW_LAW_FROM = '1997-03-14';

/** An article with its stored texts and what cites it; undefined where the library knows neither. */
export async function readArticle(
  services: Services,
  law: string,
  number: ArticleNumber,
  options: CitingOptions,
  viewer: Viewer,
  signal?: AbortSignal,
): Promise<LawArticle | undefined> {
  const { citator, db, today } = services;
  const named = await citator.named([law === OLD_LAW ? NEW_LAW : law], viewer, signal);
  // A document that is called by this number has a name too, under which others cite it.
  const names = [...new Set([law, ...(law === OLD_LAW ? [] : named.flatMap((each) => each.citedAs))])];
  const keys = names.map((name) => citationKey(name, number.article, number.sub));
  const ids = named.map((each) => each.id);
  const [texts, standings, page] = await Promise.all([
    readPublished(db, ids),
    readStandings(db, ids),
    citator.citing({ ...options, keys }, viewer, signal),
  ]);
  const stored = [...texts].flatMap(([id, document]) =>
    document.family === 'norm' ? [lawTextOf(document, id, number, standings.get(id))] : [],
  );
  const ofThisLaw = stored.filter((text) => law !== OLD_LAW || (text.issuedOn ?? NEW_LAW_FROM) < NEW_LAW_FROM);
  if (ofThisLaw.length === 0 && page.total === 0 && page.crimes.length + page.years.length === 0) return undefined;
  const amendments = await readAmendments(
    services,
    ofThisLaw.flatMap((text) => text.history),
    keys,
    viewer,
    signal,
  );
  const key = citationKey(law, number.article, number.sub);
  return {
    key,
    law,
    article: number.article,
    sub: number.sub ?? null,
    label: citationLabel(key),
    known: ofThisLaw.length > 0,
    ...arrangeVersions(ofThisLaw, { today: today(), on: options.on, ...amendments }),
    citing: await withPassages(services, page, keys),
  };
}

/** What cites a document under any of its names, as a whole or in one of its articles. */
export async function readCiting(
  services: Services,
  names: readonly string[],
  options: CitingOptions,
  viewer: Viewer,
  signal?: AbortSignal,
): Promise<Citing> {
  const page = await services.citator.citing({ ...options, keys: names }, viewer, signal);
  return await withPassages(services, page, names);
}

/** Of the amendments of a law, those that are stored: from when each holds, and which of them do not name the article. */
async function readAmendments(
  { citator, db }: Services,
  history: readonly { day: string; by: string | null }[],
  keys: readonly string[],
  viewer: Viewer,
  signal: AbortSignal | undefined,
): Promise<{ effects: Map<string, string>; untouched: Set<string>; touched: Set<string> }> {
  const effects = new Map<string, string>();
  const untouched = new Set<string>();
  const touched = new Set<string>();
  const amendments = [...new Set(history.flatMap(({ by }) => by ?? []))];
  const named = await citator.named(amendments, viewer, signal);
  const texts = await readPublished(
    db,
    named.map((each) => each.id),
  );
  for (const { day, by } of history) {
    const id = named.find((each) => by !== null && each.citedAs.includes(by))?.id;
    const amendment = texts.get(id ?? '');
    if (amendment?.family !== 'norm') continue;
    if (amendment.effectiveOn !== undefined) effects.set(day, amendment.effectiveOn);
    const names = amendment.citations.some((citation) => keys.includes(citation.key));
    (names ? touched : untouched).add(day);
  }
  return { effects, untouched, touched };
}

/** The page with its passages; what was withdrawn a moment ago is not on it. */
async function withPassages({ db }: Services, page: CitingPage, keys: readonly string[]): Promise<Citing> {
  const texts = await readPublished(
    db,
    page.hits.map((hit) => hit.id),
  );
  const hits = page.hits.flatMap((hit): CitingHit[] => {
    const document: LegalDocument | undefined = texts.get(hit.id);
    return document ? [{ ...hit, ...citingPassages(document, keys) }] : [];
  });
  return { ...page, hits };
}
