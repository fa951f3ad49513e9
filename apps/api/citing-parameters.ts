import { CRIMES, DateSchema, DEFAULT_SIZE, type Fault, MAX_DEPTH, MAX_SIZE } from '@anjian/domain';
import * as v from 'valibot';
import type { Parameter } from './openapi-parts.ts';
import { refuseFaults } from './problem.ts';
import type { CitingOptions } from './read-article.ts';
import { wholeNumber } from './whole-number.ts';

/** The parameters of what cites something. */
export const CITING_PARAMETERS: readonly Parameter[] = [
  { name: 'crime', in: 'query', description: '只看涉及这个罪名的文书（编号或中文名称）', schema: { type: 'string' } },
  { name: 'year', in: 'query', description: '只看这一年的文书', schema: { type: 'string', pattern: '^\\d{4}$' } },
  { name: 'page', in: 'query', description: '第几页，从 1 开始', schema: { type: 'integer', minimum: 1, default: 1 } },
  {
    name: 'size',
    in: 'query',
    description: '每页几件，0 为只要数目',
    schema: { type: 'integer', minimum: 0, maximum: MAX_SIZE, default: DEFAULT_SIZE },
  },
];

/** The parameter of the day whose law is wanted. */
export const onParameter: Parameter = {
  name: 'on',
  in: 'query',
  description: '要看哪一天施行的条文（年-月-日），如裁判之日',
  schema: { type: 'string', format: 'date' },
};

/** Reads the parameters; every fault is told at once. @throws {ProblemError} */
export function readCitingOptions(params: URLSearchParams, known: readonly Parameter[]): CitingOptions {
  const faults: Fault[] = [];
  for (const name of new Set(params.keys()))
    if (!known.some((each) => each.name === name))
      faults.push({ parameter: name, message: `没有名为“${name.slice(0, 40)}”的参数` });
  const size = wholeNumber(params, 'size', { fallback: DEFAULT_SIZE, least: 0, most: MAX_SIZE }, faults);
  const most = Math.floor(MAX_DEPTH / Math.max(size, 1));
  const page = wholeNumber(params, 'page', { fallback: 1, least: 1, most }, faults);
  const crimeWritten = params.get('crime') ?? '';
  const crime = crimeWritten === '' ? undefined : CRIMES.find(crimeWritten)?.id;
  if (crimeWritten !== '' && crime === undefined)
    faults.push({ parameter: 'crime', message: `罪名中没有“${crimeWritten.slice(0, 40)}”` });
  const year = params.get('year') ?? '';
  if (year !== '' && !/^\d{4}$/u.test(year))
    faults.push({ parameter: 'year', message: `年份应为四位数，不能是“${year.slice(0, 40)}”` });
  const on = params.get('on') ?? '';
  if (on !== '' && !v.safeParse(DateSchema, on).success)
    faults.push({ parameter: 'on', message: `日期应为“年-月-日”，如 2024-03-01，不能是“${on.slice(0, 40)}”` });
  refuseFaults(faults);
  return { crime, year: year === '' ? undefined : year, page, size, on: on === '' ? undefined : on };
}
