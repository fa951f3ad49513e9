import { type Evidence, extractionRule, type LegalDocument } from '@anjian/domain';
import { type ExplainedValue, explainedValues } from './explained-values.ts';

/** How the words that a value was read from are set apart from those around them. */
export type MarkWords = (words: string) => string;

/** For terminals without colours, and for files. */
export const inBrackets: MarkWords = (words) => `〖${words}〗`;
/** Bold and underlined, on a terminal. */
export const inBold: MarkWords = (words) => `\u001B[1;4m${words}\u001B[0m`;

/** Enough on each side to judge the place without opening the file. */
const CONTEXT = 24;

/** Every extracted value of a document with its confidence, the rule in words and the words of the text, as a text for people. */
export function explainDocument(document: LegalDocument, mark: MarkWords): string {
  const texts = new Map([[0, document.title]]);
  for (const section of document.sections) for (const { n, text } of section.paragraphs) texts.set(n, text);
  const blocks = [...Map.groupBy(explainedValues(document), ({ field }) => field)].map(([field, values]) =>
    [`【${field}】`, ...values.flatMap((value) => valueLines(value, texts, mark))].join('\n'),
  );
  return [`${document.title}\n（${document.source.name}）`, ...blocks].join('\n');
}

function valueLines(value: ExplainedValue, texts: ReadonlyMap<number, string>, mark: MarkWords): string[] {
  const { text, confidence, evidence, rule } = value;
  const sure = confidence === undefined ? '' : `　可信度 ${confidence.toFixed(2)}`;
  if (evidence.length === 0) return [`  ${text}${sure}`, `    ${ruleText(rule)}（正文没有对应的文字）`];
  // Places that one rule found stand under its sentence together.
  const byRule = Map.groupBy(evidence, (each) => each.rule);
  return [
    `  ${text}${sure}`,
    ...[...byRule].flatMap(([id, places]) => [
      `    ${ruleText(id)}`,
      ...places.map((place) => `      ${placeText(place, texts, mark)}`),
    ]),
  ];
}

function ruleText(id: string | undefined): string {
  const label = id === undefined ? undefined : extractionRule(id)?.label.zh;
  return label === undefined ? '依据未记载' : `依据：${label}`;
}

function placeText(place: Evidence, texts: ReadonlyMap<number, string>, mark: MarkWords): string {
  const where = place.paragraph === 0 ? '标题' : `第${place.paragraph}段`;
  const text = texts.get(place.paragraph);
  if (text === undefined || place.end > text.length) return `${where}　${mark(place.text)}`;
  const from = Math.max(0, place.start - CONTEXT);
  const to = Math.min(text.length, place.end + CONTEXT);
  const before = `${from > 0 ? '……' : ''}${text.slice(from, place.start)}`;
  const after = `${text.slice(place.end, to)}${to < text.length ? '……' : ''}`;
  return `${where}　${before}${mark(text.slice(place.start, place.end))}${after}`.toWellFormed();
}
