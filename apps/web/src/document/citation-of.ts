import { type DocumentView, documentDateKind, officialCitation } from '@anjian/domain';

/** The official citation of a document that is open. */
export function citationOf({ document, date }: DocumentView): string {
  return officialCitation({
    ...document,
    docNumber: document.docNumber ?? null,
    date,
    dateKind: documentDateKind(document),
  });
}
