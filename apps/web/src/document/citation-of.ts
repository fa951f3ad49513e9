import { type DocumentView, documentDateKind, normHistory, officialCitation } from '@anjian/domain';

/** The official citation of a document that is open. */
export function citationOf({ document, date }: DocumentView): string {
  return officialCitation({
    ...document,
    docNumber: document.docNumber ?? null,
    date,
    dateKind: documentDateKind(document),
    ...(document.family === 'norm' ? { history: normHistory(document) } : {}),
  });
}
