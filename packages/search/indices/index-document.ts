import type { Hit, ScopePart, ValidityFacts } from '@anjian/domain';

/**
 * What one document is in the index: the fields of mappings/documents.json. Text fields that end in W hold words joined by
 * spaces, those in C characters; `body` holds the paragraphs, the title first, each sentence or so preceded by the mark of its paragraph.
 */
export type IndexDocument = {
  id: string;
  visibleTo: string[];
  family: 'case' | 'norm';
  /** The family of sources and versions that it belongs to; its own id where there are no others. */
  kin: string;
  /** The same where there are others, else absent, so that those can be counted apart. */
  siblings?: string;
  /** Set where the library holds a later version. */
  superseded?: boolean;
  kind: string;
  tier: string;
  tierRank: number;
  /** Set on a case in which nothing is said of a crime. */
  civil?: boolean;
  /** Fiction, or a digest of a norm: comes after the real texts once there are any. */
  demonstration: boolean;
  docNumber?: string;
  /** Names and numbers under which other documents cite it. */
  citedAs: string[];
  /** Keys of the articles that it prints. */
  holds: string[];
  /** Keys of everything that it cites, whole laws too. */
  cites: string[];
  keywords: string[];
  issuers: string[];
  date?: string;
  year?: string;
  effectiveOn?: string;
  expiredOn?: string;
  amendedOn?: string;
  validityMark?: string;
  crimes: string[];
  sectors: string[];
  procedures: string[];
  regions: string[];
  /** Names of offences that are no duty crimes. */
  otherCrimes: string[];
  /** In yuan. */
  amount?: number;
  amountBand?: string;
  months: number[];
  severity?: number;
  sentenceBands: string[];
  levels: string[];
  unitTypes: string[];
  circumstances: string[];
  modi: string[];
  outcomes: string[];
  articles: string[];
  /** Short name of the statute that this document is the text of: 刑法. */
  statute?: string;
  title: string;
  titleKey: string;
  body: string[];
  titleW: string;
  keywordsW: string;
  holdingW: string;
  factsW: string;
  reasonsW: string;
  /** The words of the whole text, of a case or of a norm: each family is ranked by its own statistics. */
  caseW?: string;
  normW?: string;
  /** Where it stands on the axes of the index's latent model, printed; absent without a model, which is learned from cases. */
  latent?: string;
  card: Card;
  /** The paragraphs as printed, by number, that differ from `body` by traditional or full-width letters. */
  printed?: Record<number, string>;
} & PartFields;

/** The fields with the characters of the parts to which a search can be kept, by paragraphs. */
export type PartFields = { [Part in Exclude<ScopePart, 'title'> as `${Part}C`]?: string[] };

/** A withdrawn document or a draft: nothing of it but the id, so that a late write of an older version finds a newer one. */
export type Tombstone = Pick<IndexDocument, 'id' | 'visibleTo'>;

/** What a result card shows and a search does not compute, stored as it is; `sections` says which section begins at which paragraph. */
export type Card = Pick<
  Hit,
  | 'sourceId'
  | 'kind'
  | 'title'
  | 'docNumber'
  | 'tier'
  | 'issuers'
  | 'date'
  | 'dateKind'
  | 'yearTold'
  | 'crimes'
  | 'sectors'
  | 'procedures'
  | 'regions'
  | 'decidedOn'
  | 'amount'
  | 'sentence'
  | 'summary'
  | 'fictional'
> & {
  effectiveOn: string | null;
  expiredOn: string | null;
  amendedOn: string | null;
  validityMark: 'amended' | 'expired' | null;
  /** Null on cases, which have no validity. */
  hasValidity: boolean;
  /** See {@link sectionLines}. */
  sections: string;
};

/** What of a card decides the validity of its norm. */
export function validityOfCard(
  card: Pick<Card, 'effectiveOn' | 'expiredOn' | 'amendedOn' | 'validityMark'>,
): ValidityFacts {
  return {
    effectiveOn: card.effectiveOn ?? undefined,
    expiredOn: card.expiredOn ?? undefined,
    amendedOn: card.amendedOn ?? undefined,
    marked: card.validityMark ?? undefined,
  };
}
