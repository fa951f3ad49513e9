import * as v from 'valibot';
import { DateSchema } from '../document/evidence.ts';
import type { LegalDocument } from '../document/legal-document.ts';
import type { Label, Taxonomy } from '../taxonomy/term.ts';

/** What a field was set to, or was read as: ids of terms, days, words; none where the document has nothing of the kind. */
export type CorrectedValue = readonly string[];

/** What somebody wrote for one value: the value as it is kept, or a sentence that says what is wrong and what to do. */
export type ReadValue = { value: string } | { fault: string };

/** A field of documents that an editor may set right. */
export type CorrectableField = {
  /** The name in the schema and on the command line. */
  name: string;
  label: Label;
  /** Only documents of this family have it; both where nothing is said. */
  family?: LegalDocument['family'];
  /** How many values it takes. */
  takes: 'one' | 'one or none' | 'many';
  /** What to write, in words. */
  expects: string;
  /** Reads one value as somebody wrote it. */
  parse(written: string): ReadValue;
  /** The values of a document, as `parse` gives them. */
  read(document: LegalDocument): CorrectedValue;
  /** The document with these values; places in the text stay with the values that were found there. */
  write(document: LegalDocument, values: CorrectedValue): LegalDocument;
  /** A value in words for people. */
  show(value: string): Label;
};

type Draft = Omit<CorrectableField, 'parse' | 'show' | 'expects'> & Partial<CorrectableField>;

/** A field whose values are any words. */
export function wordsField(draft: Draft): CorrectableField {
  return {
    expects: '文字',
    parse(written) {
      const value = written.normalize('NFC').trim();
      return value === '' ? { fault: `${draft.label.zh}不能是空的；要清空这一项，请用 --clear` } : { value };
    },
    show: (value) => ({ zh: value, en: value }),
    ...draft,
  };
}

/** A field whose values are days; with `past` of something that has happened, so that none lies ahead. */
export function dayField({ past = false, ...draft }: Draft & { past?: boolean }): CorrectableField {
  return wordsField({
    expects: '日期，如 2024-03-01',
    parse(written) {
      const read = v.safeParse(DateSchema, written.trim());
      const refuse = (why: string): ReadValue => ({ fault: `${draft.label.zh}“${written}”：${why}` });
      if (!read.success) return refuse(read.issues[0].message);
      if (past && read.output > lastDayOnEarth()) return refuse('这一天还没有到，请核对年、月、日');
      return { value: read.output };
    },
    ...draft,
  });
}

/** The calendar goes furthest ahead at UTC+14: whatever lies after this day is still to come everywhere. */
const FURTHEST_AHEAD_MS = 14 * 3_600_000;

function lastDayOnEarth(): string {
  return new Date(Date.now() + FURTHEST_AHEAD_MS).toISOString().slice(0, 10);
}

/** Terms with a name like what was written, so many at most, help on. */
const MOST_HINTS = 6;

/** A field whose values are terms; with `open` also names that are no term. */
export function termField(taxonomy: Taxonomy, draft: Draft & { open?: boolean }): CorrectableField {
  const { open = false, ...rest } = draft;
  return wordsField({
    expects: open ? '名称，或者文字' : '名称或者编号',
    parse(written) {
      const name = written.trim();
      const term = taxonomy.find(name);
      if (term) return { value: term.id };
      if (open && name !== '') return { value: name };
      const like = taxonomy.terms.filter(({ label }) => sharesPair(label.zh, name)).slice(0, MOST_HINTS);
      const hint = like.length === 0 ? '' : `，相近的有：${like.map(({ label }) => label.zh).join('、')}`;
      return { fault: `${draft.label.zh}中没有“${written}”${hint}` };
    },
    show: (value) => taxonomy.get(value)?.label ?? { zh: value, en: value },
    ...rest,
  });
}

/** Whether two names have two characters in a row in common. */
function sharesPair(one: string, other: string): boolean {
  for (let at = 0; at + 2 <= other.length; at++) if (one.includes(other.slice(at, at + 2))) return true;
  return false;
}
