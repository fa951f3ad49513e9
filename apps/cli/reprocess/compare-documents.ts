import { isDeepStrictEqual } from 'node:util';
import { CORRECTABLE_FIELDS, correctableField, type LegalDocument } from '@anjian/domain';

/** What changed of one field: its values in words, or only where they stand and how sure they are. */
export type FieldChange = { field: string; label: string; values: { from: string; to: string } | null };

/** Fields that no editor sets right. */
const OTHER_LABELS: Record<string, string> = {
  sections: '分段和正文',
  citations: '援引法条',
  defendants: '被告人',
  events: '程序节点',
  repeals: '废止、修改的规定',
  prevails: '与此前规定',
  findings: '依据的出处',
  source: '来源信息',
  fictional: '虚构标志',
  family: '案例或者规范',
};
/** Said of a value, and no value themselves. */
const ABOUT_VALUES = new Set(['evidence', 'confidence']);
/** Enough of a value to know it by. */
const SHOWN = 80;

/** The fields in which two readings of a document differ, in a fixed order. */
export function compareDocuments(before: LegalDocument, after: LegalDocument): FieldChange[] {
  const [old, fresh] = [plainOf(before), plainOf(after)];
  const names = [
    ...new Set([...CORRECTABLE_FIELDS.map(({ name }) => name), ...Object.keys(old), ...Object.keys(fresh)]),
  ];
  return names.flatMap((name): FieldChange[] => {
    if (isDeepStrictEqual(old[name], fresh[name])) return [];
    const [from, to] = [bare(old[name]), bare(fresh[name])];
    const label = correctableField(name)?.label.zh ?? OTHER_LABELS[name] ?? name;
    if (name === 'findings' || isDeepStrictEqual(from, to)) return [{ field: name, label, values: null }];
    return [{ field: name, label, values: { from: inWords(name, before, from), to: inWords(name, after, to) } }];
  });
}

/** As it would be stored: without what is undefined. */
function plainOf(document: LegalDocument): Record<string, unknown> {
  return JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (ABOUT_VALUES.has(key) ? [] : [[key, bare(each)]])),
  );
}

function inWords(name: string, document: LegalDocument, value: unknown): string {
  if (name === 'sections') return `${document.sections.length} 段`;
  const field = correctableField(name);
  const words = field
    ? field
        .read(document)
        .map((each) => field.show(each).zh)
        .join('、')
    : JSON.stringify(value ?? '');
  const shown = words === '' || words === '""' || words === '[]' ? '（空）' : words;
  return shown.length > SHOWN ? `${shown.slice(0, SHOWN).toWellFormed()}…` : shown;
}
