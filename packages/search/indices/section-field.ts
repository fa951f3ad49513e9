import type { ScopePart } from '@anjian/domain';

/** The field of the index that holds the characters of a part of the documents. */
export function sectionField(part: ScopePart): string {
  return part === 'title' ? 'title' : `${part}C`;
}
