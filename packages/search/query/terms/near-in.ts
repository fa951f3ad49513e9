import type { Query } from '../query.ts';

/** Texts within so many characters of each other, in one paragraph. */
export function nearIn(field: string, texts: readonly string[], within: number, ordered: boolean): Query {
  return {
    intervals: {
      [field]: {
        all_of: {
          ordered,
          max_gaps: within,
          intervals: texts.map((query) => ({ match: { query, ordered: true, max_gaps: 0 } })),
        },
      },
    },
  };
}
