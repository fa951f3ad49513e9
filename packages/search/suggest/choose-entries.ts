import { MAX_SUGGESTIONS, type Suggestion } from '@anjian/domain';
import { partsOf } from './mark-parts.ts';
import { matchName, type NameMatch } from './match-name.ts';
import type { Entry } from './vocabulary.ts';

type Found = { entry: Entry; place: number; match: NameMatch };

/** The entries that may be meant by what was typed, best first, up to as many as a list can show, of each kind. */
export function chooseEntries(typed: string, vocabulary: readonly Entry[]): Suggestion[] {
  const found = vocabulary.flatMap((entry) => findIn(entry, typed) ?? []);
  const best = found.toSorted((a, b) => rank(a) - rank(b) || b.entry.count - a.entry.count || shorter(a, b));
  const kept = new Map<string, number>();
  return best.flatMap(({ entry, place, match }) => {
    const count = (kept.get(entry.kind) ?? 0) + 1;
    kept.set(entry.kind, count);
    if (count > MAX_SUGGESTIONS) return [];
    const { kind, id, text } = entry;
    const named = entry.names[place]?.text ?? '';
    return [
      {
        kind,
        id,
        text,
        parts: partsOf(text, place === 0 ? [match] : []),
        // 刑法388 is what the article is called; another name of a crime, or the crime of an article, is told.
        note: place === 0 || /[\d条]/u.test(named) ? '' : named,
        count: entry.count,
      },
    ];
  });
}

function findIn(entry: Entry, typed: string): Found | undefined {
  for (const [place, name] of entry.names.entries()) {
    const match = matchName(typed, name);
    // A word in the midst of a law's name does not ask for its articles; their numbers do.
    const isAside = entry.kind === 'article' && match !== undefined && match.start > 0 && !/[\d第条]/u.test(typed);
    if (match && !isAside) return { entry, place, match };
  }
  return undefined;
}

/** The whole name, then its beginning, then a piece of it; the own name before others. */
function rank({ entry, place, match }: Found): number {
  const isWhole = match.end - match.start === entry.names[place]?.text.length;
  const otherName = entry.kind === 'crime' && place > 0 ? 1 : 0;
  return (isWhole ? 0 : match.start === 0 ? 2 : 4) + otherName;
}

function shorter(a: Found, b: Found): number {
  return a.entry.text.length - b.entry.text.length;
}
