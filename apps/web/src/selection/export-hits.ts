import {
  CRIMES,
  type Hit,
  ISSUERS,
  KINDS,
  type Label,
  officialCitation,
  REGIONS,
  SECTORS,
  TIERS,
} from '@anjian/domain';
import { csvTable } from '../ui/csv-table.ts';
import { termLabel } from '../ui/term-label.ts';
import { remarkOf } from '../words/remark-of.ts';
import type { Words } from '../words/zh.ts';

/** Ticked results as a table for a spreadsheet: CSV (RFC 4180) in UTF-8, terms in words, one line a document. */
export function hitsAsCsv(hits: readonly Hit[], origin: string, words: Words, label: (label: Label) => string): string {
  const { columns } = words.selection;
  const join = (values: readonly string[]): string => values.join(words.separator);
  const rows = hits.map((hit) => [
    hit.title,
    termLabel(KINDS, hit.kind, label),
    termLabel(TIERS, hit.tier, label),
    hit.docNumber ?? '',
    join(hit.issuers.map((id) => termLabel(ISSUERS, id, label))),
    hit.date ?? '',
    join(hit.crimes.map((id) => termLabel(CRIMES, id, label))),
    join(hit.sectors.map((id) => termLabel(SECTORS, id, label))),
    join(hit.regions.map((id) => termLabel(REGIONS, id, label))),
    hit.amount?.kind === 'object' ? String(hit.amount.yuan) : '',
    hit.sentence === null ? '' : words.results.sentence(hit.sentence),
    hit.summary,
    remarkOf(hit, words),
    officialCitation(hit),
    addressOfHit(hit, origin),
  ]);
  return csvTable([columns, ...rows]);
}

/** Ticked results as JSON: everything that a card shows, with the citation and the address. */
export function hitsAsJson(hits: readonly Hit[], origin: string): string {
  const rows = hits.map(({ markedTitle: _title, passages: _passages, ...hit }) => ({
    ...hit,
    citation: officialCitation(hit),
    address: addressOfHit(hit, origin),
  }));
  return JSON.stringify(rows, undefined, 2);
}

function addressOfHit({ id }: Pick<Hit, 'id'>, origin: string): string {
  return `${origin}/documents/${encodeURIComponent(id)}`;
}
