import type { DocumentView, Hit, Label, Section } from '@anjian/domain';
import type { Paragraph } from 'docx';
import { citationOf } from '../document/citation-of.ts';
import { keyFacts } from '../search/results/key-facts.ts';
import { packWord } from '../word/pack-word.ts';
import { about, heading, prose, title } from '../word/word-parts.ts';
import { remarkOf } from '../words/remark-of.ts';
import type { Words } from '../words/zh.ts';

/** That a text is none of an office shall not be overlooked on paper; red, as RGB. */
const WARNING = 'B3261E';

/** A ticked result and the document behind it. */
export type Taken = { hit: Hit; view: DocumentView };

/**
 * Ticked documents as one Word file, each from a new page: title, citation, what it is about, and its text; of a norm, which may have a
 * thousand articles, only the passages that were found.
 */
export async function documentsAsWord(
  taken: readonly Taken[],
  words: Words,
  label: (label: Label) => string,
): Promise<Blob> {
  const { selection } = words;
  return await packWord(
    selection.wordTitle,
    taken.flatMap(({ hit, view }, at) => {
      const { document } = view;
      const remark = remarkOf(document, words);
      const facts = keyFacts(hit, words, label).join(' | ');
      return [
        title(document.title, at === 0),
        ...(remark === '' ? [] : [about(remark, { bold: true, color: WARNING })]),
        about(selection.citedAs(citationOf(view))),
        ...(facts === '' ? [] : [about(facts)]),
        ...(document.family === 'norm' && hit.passages.length > 0 ? foundIn(view, hit, words) : textOf(view)),
      ];
    }),
  );
}

function textOf({ document }: DocumentView): Paragraph[] {
  return document.sections.filter(({ kind }) => kind !== 'contents').flatMap((section) => sectionOf(section));
}

/** Whole paragraphs, each under its heading: a passage on a card may be a part of one. */
function foundIn({ document }: DocumentView, { passages }: Hit, { selection }: Words): Paragraph[] {
  const found = new Set(passages.map(({ paragraph }) => paragraph));
  return [
    about(selection.passagesOnly),
    ...document.sections
      .map((section) => ({ ...section, paragraphs: section.paragraphs.filter(({ n }) => found.has(n)) }))
      .filter(({ paragraphs }) => paragraphs.length > 0)
      .flatMap(sectionOf),
  ];
}

function sectionOf({ heading: name, level, paragraphs }: Section): Paragraph[] {
  return [...(name === '' ? [] : [heading(name, level)]), ...paragraphs.map(({ text }) => prose(text))];
}
