import type { Citation } from '@anjian/domain';

/** A stretch of a paragraph that cites: UTF-16 offsets, and the keys of all that it names. */
export type CitedPlace = { start: number; end: number; keys: string[] };

/** The places of the citations by paragraph, in reading order; those that overlap become one, which names all of them. */
export function citedPlaces(citations: readonly Citation[]): Map<number, CitedPlace[]> {
  const places = new Map<number, CitedPlace[]>();
  for (const { key, evidence } of citations) {
    for (const { paragraph, start, end } of evidence) {
      if (end <= start) continue;
      const there = places.get(paragraph) ?? [];
      places.set(paragraph, there);
      there.push({ start, end, keys: [key] });
    }
  }
  for (const [paragraph, there] of places) places.set(paragraph, joined(there));
  return places;
}

function joined(places: readonly CitedPlace[]): CitedPlace[] {
  const inOrder = [...places].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: CitedPlace[] = [];
  for (const place of inOrder) {
    const last = kept[kept.length - 1];
    if (last && place.start < last.end) {
      last.end = Math.max(last.end, place.end);
      last.keys = [...new Set([...last.keys, ...place.keys])];
    } else kept.push({ ...place });
  }
  return kept;
}
