import {
  type Amount,
  CIRCUMSTANCES,
  CRIMES,
  citationNames,
  type DocumentView,
  documentDateKind,
  type Evidence,
  ISSUERS,
  KINDS,
  type Label,
  MODI,
  PROCEDURES,
  REGIONS,
  SECTIONS,
  SECTORS,
  type SectionKind,
  type Tag,
  type Taxonomy,
  TIERS,
} from '@anjian/domain';
import { relianceOn } from '../ui/reliance-on.ts';
import { termLabel } from '../ui/term-label.ts';
import { amountWords } from '../words/amount-words.ts';
import { formatDated } from '../words/format.ts';
import { sentenceText } from '../words/sentence-text.ts';
import type { Words } from '../words/zh.ts';

/** One thing said of a document, with the paragraph it stands in where that is known. */
export type CompareLine = { text: string; paragraph?: number };

/** A row of the comparison: what is compared, and what each document says of it, in the order of the documents. */
export type CompareRow = { id: string; name: string; prose: boolean; cells: CompareLine[][]; same: boolean };

/** How words and labels are said. */
export type Saying = { words: Words; label: (label: Label) => string };

/** Sections that are laid side by side; keywords stand among the elements, and provisions are read in their own document. */
const COMPARED_SECTIONS: readonly SectionKind[] = [
  'holding',
  'facts',
  'procedure',
  'prosecution',
  'issues',
  'outcome',
  'reasoning',
  'significance',
  'text',
];

/** The comparison of documents: first the elements of each in words, then the sections, each row only where one of them has it. */
export function compareRows(views: readonly DocumentView[], saying: Saying): CompareRow[] {
  const { words, label } = saying;
  const elements = Object.entries(ELEMENTS).map(([id, read]) =>
    rowOf(id, words.compare.elements[id as ElementName], false, views, (view) => read(view, saying)),
  );
  const sections = COMPARED_SECTIONS.map((kind) =>
    rowOf(kind, termLabel(SECTIONS, kind, label), true, views, (view) => linesOfSection(view, kind)),
  );
  return [...elements, ...sections].filter((row) => row.cells.some((cell) => cell.length > 0));
}

function rowOf(
  id: string,
  name: string,
  prose: boolean,
  views: readonly DocumentView[],
  read: (view: DocumentView) => CompareLine[],
): CompareRow {
  const cells = views.map(read);
  const texts = cells.map((cell) => cell.map((line) => line.text).join('\n'));
  return { id, name, prose, cells, same: texts.every((text) => text === texts[0]) };
}

type ElementName = keyof Words['compare']['elements'];

const ELEMENTS: Record<ElementName, (view: DocumentView, saying: Saying) => CompareLine[]> = {
  effect: ({ document, tier, validity }, { words, label }) => {
    const term = TIERS.get(tier);
    const kind = termLabel(KINDS, document.kind, label);
    return [
      {
        text: term
          ? words.document.effectOf(kind, relianceOn({ tier, title: document.title, validity }, words, label))
          : kind,
      },
    ];
  },
  source: ({ document, date, yearTold }, { words, label }) => {
    const issuers = document.issuers.map((id) => termLabel(ISSUERS, id, label)).join(words.separator);
    const dateKind = documentDateKind(document);
    const parts = [issuers, document.docNumber ?? '', formatDated({ date, dateKind, yearTold }, words)];
    return parts.filter((text) => text !== '').map((text) => ({ text }));
  },
  defendants: ({ document }, { words }) =>
    document.family === 'norm'
      ? []
      : document.defendants.map(({ name, unit, post, evidence }) => {
          const role = [unit, post].filter((part) => part !== undefined).join('');
          return at(role === '' ? name : words.document.sumOfPerson(name) + role, evidence);
        }),
  crimes: ({ document }, { label }) => tags(document.crimes, CRIMES, label),
  amounts: ({ document }, { words, label }) =>
    document.family === 'norm'
      ? []
      : document.amounts.map((amount) => at(amountText(amount, words, label), amount.evidence)),
  modi: ({ document }, { label }) => (document.family === 'norm' ? [] : tags(document.modi ?? [], MODI, label)),
  circumstances: ({ document }, { label }) =>
    document.family === 'norm' ? [] : tags(document.circumstances ?? [], CIRCUMSTANCES, label),
  sentences: ({ document }, { words }) =>
    document.family === 'norm'
      ? []
      : document.sentences.map((sentence) =>
          at(ofPerson(sentence.name, words) + sentenceText(sentence, words), sentence.evidence),
        ),
  procedures: ({ document }, { label }) => tags(document.procedures, PROCEDURES, label),
  sectors: ({ document }, { label }) => tags(document.sectors, SECTORS, label),
  regions: ({ document }, { label }) => tags(document.regions, REGIONS, label),
  citations: ({ document }, { label }) =>
    document.citations
      .filter((citation) => citation.article !== undefined)
      .map(({ key, evidence }) => at(label(citationNames(key)), evidence)),
};

function ofPerson(name: string | undefined, words: Words): string {
  return name === undefined ? '' : words.document.sumOfPerson(name);
}

/** What one offence came to: 某甲：受贿罪 1161.1万元（11,611,000元）; a loss or gain says so. */
function amountText(amount: Amount, words: Words, label: Saying['label']): string {
  const { owner, kind, sum, note } = amountWords(amount, words);
  const crime = amount.crime === undefined ? '' : `${termLabel(CRIMES, amount.crime, label)} `;
  return owner + crime + kind + sum + note;
}

function tags(found: readonly Tag[], taxonomy: Taxonomy, label: (label: Label) => string): CompareLine[] {
  return found.map(({ id, evidence }) => at(termLabel(taxonomy, id, label), evidence));
}

function at(text: string, evidence: readonly Evidence[]): CompareLine {
  const paragraph = evidence[0]?.paragraph;
  return paragraph === undefined || paragraph === 0 ? { text } : { text, paragraph };
}

function linesOfSection({ document }: DocumentView, kind: SectionKind): CompareLine[] {
  return document.sections
    .filter((section) => section.kind === kind)
    .flatMap((section) => section.paragraphs.map(({ n, text }) => ({ text, paragraph: n })));
}
