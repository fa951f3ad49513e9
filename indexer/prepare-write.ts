import {
  CRIMES,
  documentDate,
  documentTier,
  type LegalDocument,
  REGIONS,
  SECTIONS,
  type SectionRole,
  STATUTES,
  type Tag,
  type Taxonomy,
  TIERS,
} from '@anjian/domain';
import { foldLetters, type Lexicon } from '@anjian/lexicon';
import type { IndexableRecord } from '@anjian/records';
import { type Card, type IndexDocument, markParagraph, type Tombstone, titleKey, type Write } from '@anjian/search';

/** The first characters of the 要旨, or of the text, that a card shows where nothing is marked. */
const SUMMARY_LENGTH = 120;

/** The end of the title of a digest that comes with the product. */
const DIGEST_SUFFIX = '（要点摘编）';

/** Audiences of a published document: everybody, until there are accounts. */
const PUBLIC = ['public'];

/** What the indexer needs of the lexicon. */
export type IndexLexicon = Pick<Lexicon, 'segment' | 'fold'>;

/** What is written to the index for a record: the whole document if it is published, else a tombstone without text. */
export function prepareWrite({ id, version, state, document }: IndexableRecord, lexicon: IndexLexicon): Write {
  const body: IndexDocument | Tombstone =
    state === 'published' ? indexDocument(id, document, lexicon) : { id, visibleTo: [] };
  return { id, version, json: JSON.stringify(body) };
}

/** The index document of a published text; every paragraph is cut once and its words are used for all the fields it belongs to. */
function indexDocument(id: string, document: LegalDocument, lexicon: IndexLexicon): IndexDocument {
  const words: Record<SectionRole, string[]> = {
    keywords: [],
    holding: [],
    facts: [],
    reasoning: [],
    law: [],
    text: [],
    tail: [],
  };
  const title = foldLetters(document.title);
  const titleWords = lexicon.segment(
    document.docNumber === undefined ? document.title : `${document.title} ${document.docNumber}`,
  );
  const body = [markParagraph(title, 0)];
  const printed = [document.title];
  const all = [titleWords];
  let folded = title !== document.title;
  for (const section of document.sections) {
    const role = SECTIONS.get(section.kind)?.role ?? 'text';
    // A heading is found with the paragraph that it stands over: 第三百八十八条 with the article's first sentence.
    let heading = section.heading === '' ? '' : `${section.heading}　`;
    if (section.paragraphs.length === 0) all.push(lexicon.segment(heading));
    for (const { n, text: own } of section.paragraphs) {
      const text = heading + own;
      heading = '';
      const letters = foldLetters(text);
      const cut = lexicon.segment(text);
      folded ||= letters !== text;
      printed[n] = text;
      body.push(markParagraph(letters, n));
      all.push(cut);
      words[role].push(cut);
    }
  }
  const card = cardOf(document);
  const bare = document.title.replaceAll(/[（(][^（()）]*[）)]/gu, '').trim();
  const statute = STATUTES.find(({ name, full }) => bare === full || bare === name)?.name;
  return {
    id,
    visibleTo: PUBLIC,
    family: document.family,
    kind: document.kind,
    tier: card.tier,
    tierRank: TIERS.get(card.tier)?.rank ?? TIERS.terms.length,
    demonstration: document.fictional || document.title.endsWith(DIGEST_SUFFIX),
    ...(document.docNumber === undefined ? {} : { docNumber: document.docNumber }),
    issuers: document.issuers,
    ...(card.date === null ? {} : { date: card.date, year: card.date.slice(0, 4) }),
    ...(card.effectiveOn === null ? {} : { effectiveOn: card.effectiveOn }),
    ...(card.expiredOn === null ? {} : { expiredOn: card.expiredOn }),
    ...(card.validityMark === null ? {} : { validityMark: card.validityMark }),
    crimes: withBroader(document.crimes, CRIMES),
    sectors: card.sectors,
    procedures: card.procedures,
    regions: withBroader(document.regions, REGIONS),
    articles: [...new Set(document.citations.filter((each) => each.article !== undefined).map((each) => each.key))],
    ...(statute === undefined ? {} : { statute }),
    title,
    titleKey: titleKey(document.title, lexicon.fold),
    body,
    titleW: titleWords,
    keywordsW: document.keywords.map((keyword) => lexicon.segment(keyword)).join(' '),
    holdingW: words.holding.join(' '),
    factsW: words.facts.join(' '),
    reasonsW: words.reasoning.join(' '),
    bodyW: all.join(' '),
    card,
    ...(folded ? { printed: { paragraphs: printed } } : {}),
  };
}

function cardOf(document: LegalDocument): Card {
  const norm = document.family === 'norm' ? document : undefined;
  let from = 1;
  const sections = document.sections.flatMap((section) => {
    from = section.paragraphs[0]?.n ?? from;
    return section.paragraphs.length === 0 ? [] : [{ from, kind: section.kind, heading: section.heading }];
  });
  return {
    sourceId: document.source.sourceId ?? null,
    kind: document.kind,
    title: document.title,
    docNumber: document.docNumber ?? null,
    tier: documentTier(document),
    issuers: document.issuers,
    date: documentDate(document),
    crimes: document.crimes.map((tag) => tag.id),
    sectors: document.sectors.map((tag) => tag.id),
    procedures: document.procedures.map((tag) => tag.id),
    regions: document.regions.map((tag) => tag.id),
    summary: summaryOf(document),
    fictional: document.fictional,
    effectiveOn: norm?.effectiveOn ?? null,
    expiredOn: norm?.expiredOn ?? null,
    validityMark: norm?.validityMark ?? null,
    hasValidity: norm !== undefined,
    sections,
  };
}

function summaryOf(document: LegalDocument): string {
  const section =
    document.sections.find((each) => each.kind === 'holding') ??
    document.sections.find((each) => each.paragraphs.length > 0);
  const text = section?.paragraphs.map((each) => each.text).join('') ?? '';
  return text.length > SUMMARY_LENGTH ? `${text.slice(0, SUMMARY_LENGTH).toWellFormed()}…` : text;
}

function withBroader(tags: readonly Tag[], taxonomy: Taxonomy): string[] {
  return [...new Set(tags.flatMap((tag) => taxonomy.lineage(tag.id)))];
}
