/** Brackets that open. */
export const OPENING = new Set(['(', '（']);
/** Brackets that close. */
export const CLOSING = new Set([')', '）']);

/**
 * The places of brackets that belong together, both ways; those inside quotes belong to nothing.
 * @param closingQuote where the quote that opens at a place is closed, or -1
 */
export function matchBrackets(q: string, closingQuote: (place: number) => number): Map<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  for (let place = 0; place < q.length; place++) {
    const character = q.charAt(place);
    place = Math.max(place, closingQuote(place));
    if (OPENING.has(character)) open.push(place);
    else if (CLOSING.has(character)) {
      const start = open.pop();
      if (start !== undefined) {
        partners.set(start, place);
        partners.set(place, start);
      }
    }
  }
  return partners;
}
