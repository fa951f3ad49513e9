/** The types of content whose parsers run in the cage. */
export const CAGED_TYPES = ['docx', 'doc', 'pdf', 'rtf', 'ofd'] as const;

/** One of {@link CAGED_TYPES}. */
export type CagedType = (typeof CAGED_TYPES)[number];
