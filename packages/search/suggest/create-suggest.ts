import { MAX_SUGGESTIONS, SUGGESTION_KINDS, type Suggestion, type Suggestions } from '@anjian/domain';
import type { Client } from '@elastic/elasticsearch';
import type { Card } from '../indices/index-document.ts';
import { READ_ALIAS } from '../indices/manage-indices.ts';
import type { Viewer } from '../query/filters.ts';
import { askEngine } from '../search-error.ts';
import { chooseEntries } from './choose-entries.ts';
import { buildDocumentQuery } from './document-query.ts';
import { buildFrequencyQuery, readFrequencies } from './frequency-query.ts';
import { partsOf, placesOf } from './mark-parts.ts';
import { readTyped, type Typed } from './read-typed.ts';
import { buildVocabulary, type Entry, type NameReader } from './vocabulary.ts';

/** What the suggestions need of the lexicon. */
export type SuggestWords = NameReader & { terms: readonly string[] };

/** Suggestions while somebody types; only of what this viewer may see. */
export type Suggester = {
  /** `keep` says which documents may still be shown, since the index can be behind the records. */
  suggest(
    q: string,
    viewer: Viewer,
    keep: (ids: readonly string[]) => Promise<ReadonlySet<string>>,
    signal?: AbortSignal,
  ): Promise<Suggestions>;
};

/** Names may be this old before they are counted anew, beside the answers: what was withdrawn must be gone within five seconds. */
const FRESH_MS = 2_000;
/** Older than this many times fresh, the new count is waited for: nobody may have typed since yesterday. */
const SERVED_TIMES = 2;
/** Kinds of viewers whose vocabulary is kept. */
const MAX_VIEWERS = 8;
/** So many times more documents are asked for than are shown, since several may be called alike. */
const ASKED_TIMES = 2;
/** Whoever types is not served by a late answer. */
const LIMIT_MS = 1_000;

/** The names with what they were made from. */
type Vocabulary = { print: string; entries: readonly Entry[] };
type Kept = { at: number; vocabulary: Promise<Vocabulary> };

const entriesOf = async ({ vocabulary }: Kept): Promise<readonly Entry[]> => (await vocabulary).entries;

/** Makes the suggestions over an engine; the vocabulary is counted at the first question and then kept fresh. */
export function createSuggest(client: Client, words: SuggestWords, freshMs = FRESH_MS): Suggester {
  const kept = new Map<string, Kept>();

  const count = async (viewer: Viewer, before: Kept | undefined): Promise<Vocabulary> => {
    const body = buildFrequencyQuery(words.terms, viewer);
    const frequencies = readFrequencies(await askEngine(() => client.search({ index: READ_ALIAS, ...body })));
    const print = JSON.stringify(frequencies);
    const old = await before?.vocabulary.catch(() => undefined);
    // Counting is cheap, reading thousands of names aloud is not: seldom has anything changed.
    return old?.print === print ? old : { print, entries: buildVocabulary(frequencies, words) };
  };
  const vocabularyOf = (viewer: Viewer): Promise<readonly Entry[]> => {
    const key = viewer.audiences.toSorted().join('\n');
    const known = kept.get(key);
    const age = known ? Date.now() - known.at : Number.POSITIVE_INFINITY;
    if (known && age < freshMs) return entriesOf(known);
    const now: Kept = { at: Date.now(), vocabulary: count(viewer, known) };
    if (kept.size >= MAX_VIEWERS) kept.delete(kept.keys().next().value ?? '');
    kept.set(key, now);
    // What could not be counted is counted at the next question; until then the old counts serve.
    now.vocabulary.catch(() => (known ? kept.set(key, { ...known, at: Date.now() }) : kept.delete(key)));
    return entriesOf(known && age < freshMs * SERVED_TIMES ? known : now);
  };

  const documents = async (typed: Typed, viewer: Viewer, signal: AbortSignal | undefined): Promise<Suggestion[]> => {
    // Titles are Chinese: letters alone are pinyin of what the vocabulary knows.
    if (typed.isLatin) return [];
    const body = buildDocumentQuery(typed.words, ASKED_TIMES * MAX_SUGGESTIONS, viewer);
    const { hits } = await askEngine(() =>
      client.search<{ card: Pick<Card, 'title' | 'docNumber'> }>(
        { index: READ_ALIAS, ...body },
        { requestTimeout: LIMIT_MS, ...(signal ? { signal } : {}) },
      ),
    );
    const named = new Set<string>();
    return hits.hits.flatMap(({ _id, _source }) => {
      if (_id === undefined || !_source) return [];
      const { title, docNumber } = _source.card;
      const name = `${words.fold(title)}\n${docNumber ?? ''}`;
      if (named.has(name)) return [];
      named.add(name);
      const parts = partsOf(title, placesOf(typed.words, words.fold(title)));
      return [{ kind: 'document', id: _id, text: title, parts, note: docNumber ?? '', count: null } as const];
    });
  };

  return {
    async suggest(q, viewer, keep, signal) {
      const typed = readTyped(q, words.fold);
      if (!typed) return { from: q.length, groups: [] };
      const wants = (kind: Suggestion['kind']): boolean => typed.kinds?.includes(kind) ?? true;
      const [vocabulary, found] = await Promise.all([
        vocabularyOf(viewer),
        wants('document') ? documents(typed, viewer, signal) : [],
      ]);
      const shown = found.length === 0 ? new Set<string>() : await keep(found.map(({ id }) => id));
      const all = [
        ...chooseEntries(
          typed.piece,
          vocabulary.filter(({ kind }) => wants(kind)),
        ),
        ...found.filter(({ id }) => shown.has(id)),
      ];
      return { from: typed.from, groups: share(all) };
    },
  };
}

/** As many suggestions as a list shows, one of each group in turn, so that none crowds out another. */
function share(all: readonly Suggestion[]): Suggestions['groups'] {
  const groups = SUGGESTION_KINDS.map((kind) => all.filter((each) => each.kind === kind));
  const taken = groups.map(() => 0);
  let left = MAX_SUGGESTIONS;
  for (let round = 0; round < MAX_SUGGESTIONS && left > 0; round++) {
    for (const [at, group] of groups.entries()) {
      if (left === 0 || group.length <= round) continue;
      taken[at] = round + 1;
      left--;
    }
  }
  return groups.flatMap((group, at) => {
    const [first] = group;
    return first && (taken[at] ?? 0) > 0 ? [{ kind: first.kind, items: group.slice(0, taken[at]) }] : [];
  });
}
