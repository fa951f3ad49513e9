import { DEFAULT_SIZE, type Fault, MAX_DEPTH, MAX_QUERY_LENGTH, MAX_SIZE, TIERS, type Tier } from '@anjian/domain';
import type { LawListRequest } from '@anjian/search';
import type { Parameter } from './openapi-parts.ts';
import { refuseFaults } from './problem.ts';
import { wholeNumber } from './whole-number.ts';

/** The parameters of the list of norms that can be opened by article. */
export const LAW_LIST_PARAMETERS: readonly Parameter[] = [
  { name: 'q', in: 'query', description: '标题中的文字，或者名称、文号', schema: { type: 'string' } },
  {
    name: 'tier',
    in: 'query',
    description: '只列这一效力层级',
    schema: { type: 'string', enum: TIERS.terms.map(({ id }) => id) },
  },
  { name: 'page', in: 'query', description: '第几页，从 1 开始', schema: { type: 'integer', minimum: 1, default: 1 } },
  {
    name: 'size',
    in: 'query',
    description: '每页几件',
    schema: { type: 'integer', minimum: 1, maximum: MAX_SIZE, default: DEFAULT_SIZE },
  },
];

/** Reads the parameters; every fault is told at once. @throws {ProblemError} */
export function readLawListRequest(params: URLSearchParams): LawListRequest {
  const faults: Fault[] = [];
  for (const name of new Set(params.keys()))
    if (!LAW_LIST_PARAMETERS.some((each) => each.name === name))
      faults.push({ parameter: name, message: `没有名为“${name.slice(0, 40)}”的参数` });
  const size = wholeNumber(params, 'size', { fallback: DEFAULT_SIZE, least: 1, most: MAX_SIZE }, faults);
  const page = wholeNumber(params, 'page', { fallback: 1, least: 1, most: Math.floor(MAX_DEPTH / size) }, faults);
  const q = (params.get('q') ?? '').trim();
  if (q.length > MAX_QUERY_LENGTH)
    faults.push({ parameter: 'q', message: `q 最多 ${MAX_QUERY_LENGTH} 字，现有 ${q.length} 字` });
  const written = params.get('tier') ?? '';
  const tier = written === '' ? undefined : TIERS.find(written)?.id;
  if (written !== '' && tier === undefined)
    faults.push({ parameter: 'tier', message: `效力层级中没有“${written.slice(0, 40)}”` });
  refuseFaults(faults);
  return { q, tier: tier as Tier | undefined, page, size };
}
