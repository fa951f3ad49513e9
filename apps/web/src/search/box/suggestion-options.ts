import type { MarkedText, SuggestionKind, Suggestions } from '@anjian/domain';

/** A line of the suggestion list: a suggestion of the server, or one of the reader's own searches. */
export type Option = {
  kind: SuggestionKind | 'own';
  id: string;
  text: string;
  parts: MarkedText;
  note: string;
  count: number | null;
};

/** Own searches beside suggestions, and alone. */
const OWN_BESIDE = 2;
const OWN_ALONE = 8;

/** What the list shows: the suggestions in their groups, then own searches that hold what is typed; all of these where nothing is typed. */
export function optionsOf(typed: string, suggestions: Suggestions | undefined, own: readonly string[]): Option[] {
  const wanted = typed.trim().toLowerCase();
  const beside = own.filter((q) => q.toLowerCase().includes(wanted) && q.toLowerCase() !== wanted);
  const suggested = wanted === '' ? [] : (suggestions?.groups.flatMap((group) => group.items) ?? []);
  return [
    ...suggested,
    ...beside
      .slice(0, wanted === '' ? OWN_ALONE : OWN_BESIDE)
      .map((q): Option => ({ kind: 'own', id: q, text: q, parts: partsOf(q, wanted), note: '', count: null })),
  ];
}

function partsOf(text: string, wanted: string): MarkedText {
  const at = wanted === '' ? -1 : text.toLowerCase().indexOf(wanted);
  if (at < 0) return [{ text, match: false }];
  const end = at + wanted.length;
  return [
    { text: text.slice(0, at), match: false },
    { text: text.slice(at, end), match: true },
    { text: text.slice(end), match: false },
  ].filter((part) => part.text !== '');
}

/** Nobody types more than this of a name; pasted facts are not sent with every letter. */
const LONGEST_ASKED = 100;

/** Whether there is enough typed to ask for suggestions: a Chinese character, a figure, or two letters. */
export function isWorthAsking(typed: string): boolean {
  return typed.length <= LONGEST_ASKED && (/[\p{Script=Han}\d]/u.test(typed) || /[a-z]{2}/iu.test(typed));
}
