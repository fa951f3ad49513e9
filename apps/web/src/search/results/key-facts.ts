import { CRIMES, type Hit, SECTORS } from '@anjian/domain';
import { termLabel } from '../../ui/term-label.ts';
import type { useLabel } from '../../words/language.tsx';
import type { Words } from '../../words/zh.ts';

// A code concerns a hundred offences; a card says what a document is about, not all of it.
const MOST_NAMES = 4;

/** What a document is about, in one line: offences, sectors, sum, penalty, year of the decision; each only where it is told. */
export function keyFacts(hit: Hit, words: Words, label: ReturnType<typeof useLabel>): string[] {
  const { results } = words;
  const names = (ids: readonly string[], taxonomy: typeof CRIMES | typeof SECTORS) => {
    const shown = ids.length > MOST_NAMES + 1 ? ids.slice(0, MOST_NAMES) : ids;
    const text = shown.map((id) => termLabel(taxonomy, id, label)).join(words.separator);
    return shown.length < ids.length ? `${text}${results.moreSubjects(ids.length)}` : text;
  };
  const { amount, sentence, decidedOn, dateKind } = hit;
  return [
    names(hit.crimes, CRIMES),
    names(hit.sectors, SECTORS),
    amount === null ? '' : results.amount[amount.kind](words.figures.yuan(amount.yuan)),
    sentence === null ? '' : results.sentence(sentence),
    // The line above dates the document; the decision is told where that is another day.
    decidedOn === null || dateKind === 'decided' ? '' : results.decidedIn(decidedOn.slice(0, 4)),
  ].filter((part) => part !== '');
}
