import { CRIMES, type CrossCounts, SECTORS, type Taxonomy } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';
import { accessClause, type Viewer } from './filters.ts';

/** Lines and columns that a page has room for. */
const MOST_CRIMES = 14;
const MOST_SECTORS = 14;

/** The request that counts documents by offence and sector. */
export function buildCross(viewer: Viewer): estypes.SearchRequest {
  return {
    size: 0,
    query: { bool: { filter: [accessClause(viewer)] } },
    aggs: {
      sectors: { terms: { field: 'sectors', size: SECTORS.terms.length } },
      crimes: {
        terms: { field: 'crimes', size: CRIMES.terms.length },
        aggs: { sectors: { terms: { field: 'sectors', size: SECTORS.terms.length } } },
      },
    },
  };
}

type Bucket = { key: string; doc_count: number; sectors?: { buckets: Bucket[] } };

/** The counts from the engine's answer: offences without their categories, which would count every document twice. */
export function readCross(aggregations: Record<string, estypes.AggregationsAggregate> | undefined): CrossCounts {
  const buckets = (name: string): Bucket[] =>
    (aggregations?.[name] as { buckets: Bucket[] } | undefined)?.buckets ?? [];
  const sectors = buckets('sectors').slice(0, MOST_SECTORS);
  const crimes = buckets('crimes')
    .filter(({ key }) => CRIMES.get(key)?.parent !== undefined)
    .slice(0, MOST_CRIMES);
  return {
    sectors: sectors.map((bucket) => termOf(bucket, SECTORS)),
    crimes: crimes.map((crime) => ({
      ...termOf(crime, CRIMES),
      cells: sectors.map(({ key }) => crime.sectors?.buckets.find((cell) => cell.key === key)?.doc_count ?? 0),
    })),
  };
}

function termOf({ key, doc_count }: Bucket, taxonomy: Taxonomy): CrossCounts['sectors'][number] {
  const label = taxonomy.get(key)?.label;
  return { value: key, label: label?.zh ?? key, labelEn: label?.en ?? key, count: doc_count };
}
