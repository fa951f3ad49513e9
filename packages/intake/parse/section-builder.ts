import type { Section, SectionKind } from '@anjian/domain';

/** Collects paragraphs into sections, numbering them from 1 through the whole document. */
export function createSectionBuilder(): {
  open(kind: SectionKind, heading: string, level?: number): void;
  add(text: string): void;
  finish(): Section[];
} {
  const sections: Section[] = [];
  let n = 0;
  return {
    open(kind, heading, level = 1) {
      sections.push({ kind, heading, level, paragraphs: [] });
    },
    add(text) {
      if (text === '') return;
      if (sections.length === 0) sections.push({ kind: 'preface', heading: '', level: 1, paragraphs: [] });
      n += 1;
      sections.at(-1)?.paragraphs.push({ n, text });
    },
    finish: () => sections,
  };
}
