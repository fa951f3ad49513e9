import type { ArticleVersion, EarlierText } from './law-article.ts';

/** A day on which a law was adopted or amended, and the name of the amendment where it has one. */
export type Adoption = { day: string; by: string | null };

/** A stored text of a law, as far as one article of it needs; `text` is empty where it has no such article. */
export type LawText = {
  documentId: string;
  title: string;
  issuedOn: string | undefined;
  effectiveOn: string | undefined;
  expiredOn: string | undefined;
  marked: 'amended' | 'expired' | undefined;
  digest: boolean;
  /** When the law was adopted and amended, as its head tells. */
  history: readonly Adoption[];
  paragraph: number;
  heading: string;
  text: readonly string[];
};

/** The versions of an article, newest first, and what is missing between them. */
export type ArrangedVersions = {
  versions: ArticleVersion[];
  now: number | null;
  earlier: EarlierText | null;
  missing: string[];
};

/** `today` and `on`, the day for which the text is asked (of a judgment, say), as `YYYY-MM-DD`. */
export type ArrangeOptions = {
  today: string;
  on?: string | undefined;
  effects?: ReadonlyMap<string, string>;
  untouched?: ReadonlySet<string>;
  touched?: ReadonlySet<string>;
};

const NO_EFFECTS: ReadonlyMap<string, string> = new Map();
const NONE: ReadonlySet<string> = new Set();

/**
 * Puts the stored texts of an article in order. A code keeps its first day of effect through all amendments, so that a text counts
 * from the day of its last amendment; `effects` gives the day of effect of amendments that are stored themselves, by their day.
 * Digests count only where no real text is stored. `untouched` are the days of amendments that are stored and do not name the article:
 * they left it as it was; `touched` those that name it. Of any other amendment nobody can tell, so that the words may be older than it.
 */
export function arrangeVersions(stored: readonly LawText[], options: ArrangeOptions): ArrangedVersions {
  const { on, effects = NO_EFFECTS, untouched = NONE, touched = NONE } = options;
  const real = stored.filter((text) => !text.digest);
  const laws = [...(real.length > 0 ? real : stored)].sort((a, b) =>
    startOf(a, effects).localeCompare(startOf(b, effects)),
  );
  const days = new Set(laws.flatMap((law) => (law.issuedOn === undefined ? [] : [law.issuedOn])));
  const history = [...new Set(laws.flatMap((law) => law.history.map((each) => each.day)))].sort();
  const changing = real.length === 0 ? [] : history.filter((day) => !untouched.has(day));
  const spans = mergeSame(laws.filter((law) => law.text.length > 0));
  const versions = spans
    .map((span, at) =>
      versionOf(span, spans[at + 1], {
        today: options.today,
        effects,
        changing,
        touched: new Set([...touched, ...history.slice(0, 1)]),
      }),
    )
    .reverse();
  const now = versions.findIndex((version) => version.state === 'in_force' || version.state === 'expired');
  return {
    versions,
    now: now < 0 ? null : now,
    earlier: on === undefined ? null : textOn(on, { spans, changing, days, effects }),
    missing: changing.filter((day) => !days.has(day)),
  };
}

/** The first day from which a text can have been in force; an undated one comes first. */
function startOf(law: LawText, effects: ReadonlyMap<string, string>): string {
  const amended = law.issuedOn === undefined ? undefined : (effects.get(law.issuedOn) ?? law.issuedOn);
  return (
    [amended, law.effectiveOn]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? ''
  );
}

/** The first day of the words of an article: that of the last amendment that may have changed it, not of later ones that left it alone. */
function sinceOf(law: LawText, changing: readonly string[], effects: ReadonlyMap<string, string>): string {
  const changed = changing.filter((day) => day <= (law.issuedOn ?? '')).at(-1);
  return changed === undefined ? startOf(law, effects) : startOf({ ...law, issuedOn: changed }, effects);
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
  { today, effects, changing, touched }: Changes,
): ArticleVersion {
  const since = sinceOf(first, changing, effects);
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
    sinceKnown: isSinceKnown(first, changing, touched),
    until: until === '' ? null : until,
    state:
      since > today
        ? 'not_yet'
        : isReplaced || newest.marked === 'amended'
          ? 'amended'
          : isExpired
            ? 'expired'
            : 'in_force',
    digest: first.digest,
    sameIn: later.map(({ documentId, title, issuedOn }) => ({ documentId, title, issuedOn: issuedOn ?? null })),
  };
}

/** What is known of the amendments of a law: when each holds, which may have changed the article, which did. */
type Changes = {
  today: string;
  effects: ReadonlyMap<string, string>;
  changing: readonly string[];
  touched: ReadonlySet<string>;
};

/** Whether the words of an article are new on the day since which they are said to hold: adopted, or changed by an amendment that is stored. */
function isSinceKnown(law: LawText, changing: readonly string[], touched: ReadonlySet<string>): boolean {
  const changed = changing.filter((day) => day <= (law.issuedOn ?? '')).at(-1);
  return changed === undefined || touched.has(changed);
}

type Spans = {
  spans: readonly Span[];
  /** Days on which the article may have changed, those of stored texts too. */
  changing: readonly string[];
  days: ReadonlySet<string>;
  effects: ReadonlyMap<string, string>;
};

/**
 * Which stored text held on a day: the last one before it, unless one that is not stored may have replaced it by then; else the next
 * one after it, where nothing between the two days changed the article, or where both print it alike.
 */
function textOn(on: string, { spans, changing, days, effects }: Spans): EarlierText {
  const all = spans.flatMap((span, at) => [span.first, ...span.later].map((law) => ({ law, at })));
  const before = all.filter(({ law }) => startOf(law, effects) <= on).at(-1);
  const after = all.find(({ law }) => startOf(law, effects) > on);
  const effectOf = (day: string): string => effects.get(day) ?? day;
  const place = (at: number): number => spans.length - 1 - at;
  const since = before?.law.issuedOn ?? '';
  const lacking = changing.filter((day) => !days.has(day) && day > since && effectOf(day) <= on);
  if (before && lacking.length === 0) return { on, version: place(before.at), state: 'stored', missing: [] };
  if (before && after?.at === before.at) return { on, version: place(before.at), state: 'unchanged', missing: [] };
  // A code holds from its own first day of effect on, whatever amended it later.
  const known = (after?.law.effectiveOn ?? '') <= on && changing.some((day) => effectOf(day) <= on);
  const changes = changing.filter((day) => effectOf(day) > on && day <= (after?.law.issuedOn ?? ''));
  if (after?.law.issuedOn !== undefined && known && changes.length === 0)
    return { on, version: place(after.at), state: 'unchanged', missing: [] };
  return { on, version: null, state: 'missing', missing: lacking };
}
