import type { LegalDocument } from '@anjian/domain';

/** What a case has from the batch that it was split from: its title, who issued it, and when (`YYYY-MM-DD`). */
export type BatchFacts = { title?: string; issuers: readonly string[]; issuedOn?: string };

/** What the source of a case keeps of its batch, so that the case can be read again without it; nothing for other documents. */
export function batchFacts({ metadata = {} }: LegalDocument['source']): BatchFacts {
  const { batchTitle, batchIssuers, batchIssuedOn } = metadata;
  return {
    issuers: Array.isArray(batchIssuers) ? batchIssuers.filter((each) => typeof each === 'string') : [],
    ...(typeof batchTitle === 'string' ? { title: batchTitle } : {}),
    ...(typeof batchIssuedOn === 'string' ? { issuedOn: batchIssuedOn } : {}),
  };
}

/** The metadata by which a case is tied to its batch and {@link batchFacts} knows what it has from it. */
export function metadataOfPart(
  { title, issuers, issuedOn }: LegalDocument,
  identity: string,
  number: number,
): Record<string, unknown> {
  return {
    batchTitle: title,
    batchIdentity: identity,
    batchNumber: number,
    ...(issuers.length > 0 ? { batchIssuers: issuers } : {}),
    ...(issuedOn === undefined ? {} : { batchIssuedOn: issuedOn }),
  };
}
