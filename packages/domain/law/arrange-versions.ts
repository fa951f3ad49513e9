import type { ArticleThen, ArticleVersion } from './law-article.ts';

/** A stored text of a law, as far as one article of it needs; `text` is empty where it has no such article. */
export type LawText = {
  documentId: string;
  title: string;
  issuedOn: string | undefined;
  effectiveOn: string | undefined;
  expiredOn: string | undefined;
  marked: 'amended' | 'expired' | undefined;
  digest: boolean;
  /** Days on which the law was adopted or amended, as its head tells. */
  history: readonly string[];
  paragraph: number;
  heading: string;
  text: readonly string[];
};

/** The versions of an article, newest first, and what is missing between them. */
export type ArrangedVersions = {
  versions: ArticleVersion[];
  now: number | null;
  then: ArticleThen | null;
  missing: string[];
};

/**
 * Puts the stored texts of an article in order. A code keeps its first day of effect through all amendments, so that a text counts
 * from the day of its last amendment; `effects` gives the day of effect of amendments that are stored themselves, by their day.
 * Digests count only where no real text is stored.
 * @param today `YYYY-MM-DD`
 * @param on the day for which the text is asked, the day of a judgment, say
 */
export function arrangeVersions(
  stored: readonly LawText[],
  { today, on, effects = new Map() }: { today: string; on?: string | undefined; effects?: ReadonlyMap<string, string> },
): ArrangedVersions {
  const real = stored.filter((text) => !text.digest);
  const laws = (real.length > 0 ? real : stored).toSorted((a, b) => startOf(a, effects).localeCompare(startOf(b, effects)));
  const days = new Set(laws.flatMap((law) => (law.issuedOn === undefined ? [] : [law.issuedOn])));
  const history = [...new Set(laws.flatMap((law) => law.history))].toSorted();
  const missing = laws.some((law) => law.digest) ? [] : history.filter((day) => !days.has(day));
  const texts = laws.filter((law) => law.text.length > 0);
  const spans = mergeSame(texts);
  const versions = spans.map((span, at) => versionOf(span, spans[at + 1], { today, effects })).toReversed();
  const now = versions.findIndex((version) => version.state === 'in_force' || version.state === 'expired');
  return {
    versions,
    now: now < 0 ? null : now,
    then: on === undefined ? null : textOn(on, { spans, missing, effects }),
    missing,
  };
}

/** The first day from which a text can have been in force; an undated one comes first. */
function startOf(law: LawText, effects: ReadonlyMap<string, string>): string {
  const amended = law.issuedOn === undefined ? undefined : (effects.get(law.issuedOn) ?? law.issuedOn);
  return [amended, law.effectiveOn].filter((day) => day !== undefined).toSorted().at(-1) ?? '';
}

/** Texts that follow each other in the same words, punctuation aside. */
type Span = { first: LawText; later: LawText[] };

function mergeSame(texts: readonly LawText[]): Span[] {
  const spans: Span[] = [];
  for (const text of texts) {
    const last = spans.at(-1);
    if (last && wordsOf(last.first) === wordsOf(text)) last.later.push(text);
    else spans.push({ first: text, later: [] });
  }
  return spans;
}

function wordsOf({ text }: LawText): string {
  return text.join('').replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function versionOf(
  { first, later }: Span,
  next: Span | undefined,
  { today, effects }: { today: string; effects: ReadonlyMap<string, string> },
): ArticleVersion {
  const since = startOf(first, effects);
  const until = next === undefined ? '' : startOf(next.first, effects);
  const newest = later.at(-1) ?? first;
  const isExpired = newest.marked === 'expired' || (newest.expiredOn !== undefined && newest.expiredOn <= today);
  const isReplaced = until !== '' && until <= today;
  return {
    documentId: first.documentId,
    title: first.title,
    paragraph: first.paragraph,
    heading: first.heading,
    text: [...first.text],
    issuedOn: first.issuedOn ?? null,
    since: since === '' ? null : since,
    until: until === '' ? null : until,
    state: since > today ? 'not_yet' : isReplaced || newest.marked === 'amended' ? 'amended' : isExpired ? 'expired' : 'in_force',
    digest: first.digest,
    sameIn: later.map(({ documentId, title, issuedOn }) => ({ documentId, title, issuedOn: issuedOn ?? null })),
  };
}

type Spans = { spans: readonly Span[]; missing: readonly string[]; effects: ReadonlyMap<string, string> };

/** Which stored text held on a day. One that a missing text may have replaced by then is no answer, unless the text after it is the same. */
function textOn(on: string, { spans, missing, effects }: Spans): ArticleThen {
  const all = spans.flatMap((span, at) => [span.first, ...span.later].map((law) => ({ law, at })));
  const before = all.filter(({ law }) => startOf(law, effects) <= on).at(-1);
  const after = all.find(({ law }) => startOf(law, effects) > on);
  const place = (at: number): number => spans.length - 1 - at;
  const since = before?.law.issuedOn ?? '';
  const between = missing.filter((day) => day > since && (effects.get(day) ?? day) <= on);
  if (before && between.length === 0) return { on, version: place(before.at), state: 'stored', missing: [] };
  if (before && after?.at === before.at) return { on, version: place(before.at), state: 'unchanged', missing: [] };
  return { on, version: null, state: 'missing', missing: between };
}
