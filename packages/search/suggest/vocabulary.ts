import { CRIMES, citationKey, citationLabel, parseCitation, STATUTES, type SuggestionKind } from '@anjian/domain';
import { createName, type Name } from './match-name.ts';

/** How often the things of a vocabulary occur in the documents that a viewer may see, by id, key or phrase. */
export type Frequencies = {
  crimes: ReadonlyMap<string, number>;
  articles: ReadonlyMap<string, number>;
  phrases: ReadonlyMap<string, number>;
};

/** Something that may be meant: what it is, its words, the names under which it may be typed (its own first), and its frequency. */
export type Entry = { kind: SuggestionKind; id: string; text: string; names: readonly Name[]; count: number };

/** What the vocabulary needs of the lexicon. */
export type NameReader = { fold(text: string): string; readings(text: string): string[] };

/** A phrase that one document has is that document's own. */
const LEAST_COUNT = 2;
/** Longer keywords are sentences, and one character is none. */
const PHRASE_CHARACTERS = { least: 2, most: 20 };

/** All that is suggested from memory: the duty crimes, the articles that are cited, and the phrases that are frequent. */
export function buildVocabulary(frequencies: Frequencies, reader: NameReader): Entry[] {
  const nameOf = (text: string): Name => createName(reader.fold(text), reader.readings(text));
  const crimes = CRIMES.terms
    .filter((term) => term.parent !== undefined)
    .map(
      ({ id, label, aliases = [] }): Entry => ({
        kind: 'crime',
        id,
        text: label.zh,
        // A name without 罪 is the beginning of the one with it.
        names: [label.zh, ...aliases.filter((alias) => !label.zh.startsWith(alias))].map(nameOf),
        count: frequencies.crimes.get(id) ?? 0,
      }),
    );
  const articles = [...articleKeys(frequencies.articles)].map((key): Entry => {
    const text = citationLabel(key);
    return {
      kind: 'article',
      id: key,
      text,
      names: [text, ...writtenForms(key), ...(CRIMES_OF.get(key) ?? [])].map(nameOf),
      count: frequencies.articles.get(key) ?? 0,
    };
  });
  const taken = new Set([...CRIMES.terms.map((term) => term.label.zh), ...STATUTES.map((statute) => statute.name)]);
  const phrases = [...frequencies.phrases]
    .filter(([text, count]) => count >= LEAST_COUNT && !taken.has(text) && !taken.has(`${text}罪`) && isPhrase(text))
    .map(([text, count]): Entry => ({ kind: 'phrase', id: text, text, names: [nameOf(text)], count }));
  return [...crimes, ...articles, ...phrases];
}

/** The names of the duty crimes that an article defines: who types 受贿 may want 刑法第三百八十五条. */
const CRIMES_OF = new Map<string, string[]>();
for (const { article, sub, label } of CRIMES.terms) {
  if (article === undefined) continue;
  const key = citationKey('刑法', article, sub);
  CRIMES_OF.set(key, [...(CRIMES_OF.get(key) ?? []), label.zh]);
}

/** The articles that are cited, and those of the crimes, cited or not. */
function articleKeys(cited: ReadonlyMap<string, number>): Set<string> {
  const ofCrimes = CRIMES.terms.flatMap(({ article, sub }) =>
    article === undefined ? [] : [citationKey('刑法', article, sub)],
  );
  return new Set([...[...cited.keys()].filter((key) => parseCitation(key) === key), ...ofCrimes]);
}

/** 刑法388 and 刑法第388条, as people type them, and the same with the other short names of the law. */
function writtenForms(key: string): string[] {
  const match = /^(.+):(\d+)(?:-(\d+))?$/u.exec(key);
  if (!match) return [];
  const [, law = '', article = '', sub] = match;
  const behind = sub === undefined ? '' : `之${sub}`;
  const aliases = STATUTES.find((statute) => statute.name === law)?.aliases ?? [];
  const others = aliases.flatMap((alias) => [
    `${alias}${key.slice(law.length + 1)}`,
    citationLabel(`${alias}${key.slice(law.length)}`),
  ]);
  // 刑法388 is this article to the end, and only the beginning of 刑法388之1.
  const bare = behind === '' ? [`${law}${article}`] : [];
  return [...bare, `${law}${article}${behind === '' ? '条' : behind}`, `${law}第${article}条${behind}`, ...others];
}

function isPhrase(text: string): boolean {
  const length = [...text].length;
  return length >= PHRASE_CHARACTERS.least && length <= PHRASE_CHARACTERS.most && /^[\p{Script=Han}、]+$/u.test(text);
}
