import type { Tier } from '../taxonomy/tiers.ts';
import type { Validity } from '../taxonomy/validity.ts';
import type { LegalDocument } from './legal-document.ts';

/** A stretch of a paragraph that the search matched: UTF-16 offsets, `end` exclusive; paragraph 0 is the title. */
export type Mark = { paragraph: number; start: number; end: number };

/** An original file that a document was read from. */
export type OriginalFile = { sha256: string; name: string; mediaType: string; bytes: number; href: string };

/** A published document as the reader's screen shows it, in one of its revisions. */
export type DocumentView = {
  id: string;
  /** The revision shown, and the newest one. */
  revision: number;
  latestRevision: number;
  /** When each revision came (ISO 8601) and why, newest first. */
  revisions: { revision: number; at: string; cause: string }[];
  tier: Tier;
  /** Null on cases. */
  validity: Validity | null;
  /** Issued, else decided. */
  date: string | null;
  document: LegalDocument;
  files: OriginalFile[];
  /** What the query of the address matched in this text; empty without one. */
  marks: Mark[];
};
