import { createHash } from 'node:crypto';
import {
  articlesOf,
  CRIMES,
  citedKeys,
  documentYear,
  isCivil,
  isDemonstration,
  namesOf,
  REGIONS,
  STATUTES,
  type Tag,
  type Taxonomy,
  TIERS,
} from '@anjian/domain';
import type { Lexicon } from '@anjian/lexicon';
import mapping from '@anjian/mappings/documents.json' with { type: 'json' };
import type { IndexableRecord } from '@anjian/records';
import {
  type IndexDocument,
  type LatentModel,
  latentVector,
  printVector,
  type Tombstone,
  titleKey,
  type Write,
} from '@anjian/search';
import { cardOf } from './index-card.ts';
import { indexFigures } from './index-figures.ts';
import { indexText } from './index-text.ts';

/** Audiences of a published document: everybody, until there are accounts. */
const PUBLIC = ['public'];

/** What the indexer needs of the lexicon. */
export type IndexLexicon = Pick<Lexicon, 'segment' | 'contentWords' | 'fold' | 'fingerprint'>;

/** Raised by one whenever this folder writes another index document for the same record. */
const FORM = 5;

/** What index documents depend on beside the records: their form, the mapping and the dictionary. An index of another one is rebuilt. */
export function writtenBy(lexicon: IndexLexicon): string {
  const mappingHash = createHash('sha256').update(JSON.stringify(mapping)).digest('hex').slice(0, 16);
  return `${FORM}-${mappingHash}-${lexicon.fingerprint}`;
}

/**
 * What is written to the index for a record: the whole document if it is published, else a tombstone without text.
 * @param model the latent model of that index, if it has one
 */
export function prepareWrite(record: IndexableRecord, lexicon: IndexLexicon, model?: LatentModel): Write {
  const { id, version, state } = record;
  const body: IndexDocument | Tombstone =
    state === 'published' ? indexDocument(record, lexicon, model) : { id, visibleTo: [] };
  return { id, version, json: JSON.stringify(body) };
}

/** The index document of a published text. */
export function indexDocument(
  { id, family, tied, superseded, standing, document }: Omit<IndexableRecord, 'version' | 'state'>,
  lexicon: IndexLexicon,
  model?: LatentModel,
): IndexDocument {
  const text = indexText(document, lexicon);
  const vector = model && latentVector(text.caseW ?? text.normW ?? '', model);
  const card = cardOf(document, standing);
  const year = documentYear(document)?.year;
  const bare = document.title.replaceAll(/[（(][^（()）]*[）)]/gu, '').trim();
  const statute = STATUTES.find(
    ({ name, full }) => bare === full || bare === name || bare.startsWith(`${full} `),
  )?.name;
  return {
    id,
    visibleTo: PUBLIC,
    family: document.family,
    kin: family,
    ...(tied ? { siblings: family } : {}),
    ...(superseded ? { superseded } : {}),
    kind: document.kind,
    tier: card.tier,
    tierRank: TIERS.get(card.tier)?.rank ?? TIERS.terms.length,
    ...(isCivil(document) ? { civil: true } : {}),
    demonstration: isDemonstration(document),
    ...(document.docNumber === undefined ? {} : { docNumber: document.docNumber }),
    citedAs: namesOf(document),
    holds: articlesOf(document),
    cites: citedKeys(document),
    keywords: [...new Set(document.keywords.map(lexicon.fold))],
    issuers: document.issuers,
    ...(card.date === null ? {} : { date: card.date }),
    ...(year === undefined ? {} : { year }),
    ...(card.effectiveOn === null ? {} : { effectiveOn: card.effectiveOn }),
    ...(card.expiredOn === null ? {} : { expiredOn: card.expiredOn }),
    ...(card.amendedOn === null ? {} : { amendedOn: card.amendedOn }),
    ...(card.validityMark === null ? {} : { validityMark: card.validityMark }),
    crimes: withBroader(document.crimes, CRIMES),
    sectors: card.sectors,
    procedures: card.procedures,
    regions: withBroader(document.regions, REGIONS),
    ...indexFigures(document),
    articles: [...new Set(document.citations.filter((each) => each.article !== undefined).map((each) => each.key))],
    ...(statute === undefined ? {} : { statute }),
    titleKey: titleKey(document.title, lexicon.fold),
    ...text,
    ...(vector ? { latent: printVector(vector) } : {}),
    card,
  };
}

function withBroader(tags: readonly Tag[], taxonomy: Taxonomy): string[] {
  return [...new Set(tags.flatMap((tag) => taxonomy.lineage(tag.id)))];
}
