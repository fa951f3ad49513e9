import type { SectionKind } from '../taxonomy/sections.ts';
import type { Label } from '../taxonomy/term.ts';

/** Parts of documents that are indexed by themselves, so that a search can be kept to them, and the sections that make them up. */
export const SCOPE_PARTS = {
  title: [],
  keywords: ['keywords'],
  holding: ['holding'],
  facts: ['facts', 'procedure', 'outcome'],
  prosecution: ['prosecution'],
  reasoning: ['reasoning', 'issues'],
  significance: ['significance'],
} as const satisfies Record<string, readonly SectionKind[]>;
/** One of {@link SCOPE_PARTS}. */
export type ScopePart = keyof typeof SCOPE_PARTS;

/** What a reader may keep a search to, under all printed headings of it. */
export const SCOPES = [
  { name: 'title', label: { zh: '标题', en: 'Title' }, parts: ['title'] },
  { name: 'keywords', label: { zh: '关键词', en: 'Keywords' }, parts: ['keywords'] },
  { name: 'holding', label: { zh: '要旨', en: 'Holding' }, parts: ['holding'] },
  { name: 'facts', label: { zh: '事实', en: 'Facts' }, parts: ['facts'] },
  { name: 'prosecution', label: { zh: '检察履职', en: 'Work of the procuratorate' }, parts: ['prosecution'] },
  // Cases of the procuratorate reason in 典型意义 and 指导意义.
  { name: 'reasoning', label: { zh: '理由', en: 'Reasoning' }, parts: ['reasoning', 'significance'] },
  { name: 'significance', label: { zh: '典型意义', en: 'Significance' }, parts: ['significance'] },
] as const satisfies readonly { name: string; label: Label; parts: readonly ScopePart[] }[];
/** The name of one of {@link SCOPES}, as it stands in addresses. */
export type ScopeName = (typeof SCOPES)[number]['name'];

/** The kinds of section that a search in these scopes looks at; none are all. */
export function sectionsOf(scopes: readonly ScopeName[]): ReadonlySet<SectionKind> {
  const parts = SCOPES.filter(({ name }) => scopes.includes(name)).flatMap(
    (scope): readonly ScopePart[] => scope.parts,
  );
  return new Set(parts.flatMap((part): readonly SectionKind[] => SCOPE_PARTS[part]));
}
