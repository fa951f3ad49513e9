/** Documents side by side: fewer is no comparison, more is no overview. */
export const LEAST_COMPARED = 2;
/** See {@link LEAST_COMPARED}. */
export const MOST_COMPARED = 4;

/** The documents that an address of the compare page names, each once; `dropped` says how many were too many. */
export function comparedIn(id: readonly string[]): { ids: string[]; dropped: number } {
  const all = [...new Set(id)].filter((each) => each !== '');
  return { ids: all.slice(0, MOST_COMPARED), dropped: Math.max(0, all.length - MOST_COMPARED) };
}
