import { SET_FIELDS } from './fields.ts';
import type { FoundPlace } from './found-values.ts';
import { countField, FIELD_NAMES, isAsked, type Pair, setsOf } from './score-extraction.ts';

/** A labelled document with what was understood of it, its title, and where the values stand. */
export type JudgedDocument = Pair & { title: string; places: ReadonlyMap<string, FoundPlace> };

/** What repeats another field: the same error would be told twice. */
const REPEATED: ReadonlySet<string> = new Set(['articles_xf', 'articles_xf_anyver', 'events_date']);
const isSet = (name: string): name is keyof typeof SET_FIELDS => Object.hasOwn(SET_FIELDS, name);

/**
 * Every error, document by document, one a line: what is there too much with the words that led to it and the rule, and what is
 * missing. `only` names one field.
 */
export function listErrors(documents: readonly JudgedDocument[], only?: string): string[] {
  return documents.flatMap((document) => {
    const lines = FIELD_NAMES.filter((name) => (only === undefined ? !REPEATED.has(name) : name === only)).flatMap(
      (name) => (isAsked(name, document.gold) ? errorsOf(name, document) : []),
    );
    return lines.length > 0 ? [`${document.gold.id}　${document.title}`, ...lines] : [];
  });
}

function errorsOf(name: string, document: JudgedDocument): string[] {
  if (!isSet(name)) return pairedErrors(name, document);
  const { wanted, had } = setsOf(name, document);
  return [
    ...[...had]
      .filter((value) => !wanted.has(value))
      .map((value) => `  ${name} ＋${value}${whence(name, value, document)}`),
    ...[...wanted].filter((value) => !had.has(value)).map((value) => `  ${name} －${value}`),
  ];
}

function pairedErrors(name: string, { gold, given }: JudgedDocument): string[] {
  const { extra, missing } = countField(name, { gold, given });
  if (extra === 0 && missing === 0) return [];
  const field = name === 'amounts' ? 'amounts' : 'sentence';
  return [
    `  ${name} 标注 ${JSON.stringify(gold[field])}`,
    `  ${' '.repeat(name.length)} 提取 ${JSON.stringify(given[field])}`,
  ];
}

/** The words and the rule behind a value. */
function whence(name: string, value: string, { places }: JudgedDocument): string {
  const place = places.get(`${name} ${value}`);
  const [first] = place?.evidence ?? [];
  if (first) return `（第${first.paragraph}段“${first.text}”，${first.rule}）`;
  return place?.rule === undefined ? '' : `（${place.rule}）`;
}
