import rows from './data/regions.json' with { type: 'json' };
import { createTaxonomy, type Term } from './term.ts';

/** Names of provinces without their suffix answer too: 广西壮族自治区 → 广西; cities without 市. */
function shortName(name: string): string {
  return name.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/u, '');
}

/** Provinces (2 digits) and cities (4 digits) by the codes of GB/T 2260; the parent of a city is its province. */
export const REGIONS = createTaxonomy<Term>(
  rows.map(([code = '', zh = '', en = '']) => ({
    id: code,
    label: { zh, en },
    aliases: shortName(zh) === zh ? [] : [shortName(zh)],
    ...(code.length > 2 ? { parent: code.slice(0, 2) } : {}),
  })),
);
