import type { Kind } from '../taxonomy/kinds.ts';
import type { SectionKind } from '../taxonomy/sections.ts';
import type { Tier } from '../taxonomy/tiers.ts';
import type { Validity } from '../taxonomy/validity.ts';
import type { FacetName } from './facets.ts';

/** Text in pieces, those that matched the query marked; joined they are the text. Never HTML. */
export type MarkedText = { text: string; match: boolean }[];

/** A piece of a document that matched, with the section and the paragraph that it stands in. */
export type Passage = { paragraph: number; section: SectionKind; heading: string; parts: MarkedText };

/** One result, with all that its card shows. Taxonomy values are ids; dates are `YYYY-MM-DD`. */
export type Hit = {
  id: string;
  sourceId: string | null;
  kind: Kind;
  title: string;
  markedTitle: MarkedText;
  docNumber: string | null;
  tier: Tier;
  validity: Validity | null;
  issuers: string[];
  /** Issued, else decided. */
  date: string | null;
  crimes: string[];
  sectors: string[];
  procedures: string[];
  regions: string[];
  /** The first words of the 要旨, or of the text where there is none; for results without passages. */
  summary: string;
  passages: Passage[];
  fictional: boolean;
};

/** A value of a facet with the number of results it would give. `parent` is its broader value. */
export type FacetCount = {
  value: string;
  label: string;
  labelEn: string;
  count: number;
  selected: boolean;
  parent?: string;
};

/** What the query was read as: what was left out, repaired or relaxed, each a sentence. */
export type Notice = { code: 'unbalanced_quote' | 'only_punctuation' | 'relaxed' | 'only_excluded'; message: string };

/** A page of results. `took` is the engine's own time in milliseconds. */
export type SearchResults = {
  total: number;
  page: number;
  size: number;
  took: number;
  hits: Hit[];
  facets: Partial<Record<FacetName, FacetCount[]>>;
  notices: Notice[];
};
