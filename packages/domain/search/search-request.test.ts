import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FacetName } from './facet.ts';
import { FACETS } from './facets.ts';
import { RANGES } from './ranges.ts';
import { excludingName, MAX_FACET_VALUES } from './read-filters.ts';
import {
  EMPTY_SEARCH,
  formatSearch,
  MAX_DEPTH,
  MAX_QUERY_LENGTH,
  MAX_SIZE,
  parseSearch,
  SORTS,
} from './search-request.ts';

const parse = (address: string) => parseSearch(new URLSearchParams(address));

/** Addresses of what a reader could have typed and chosen, valid and broken ones. */
const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const anyValueOf = (name: FacetName) => {
  const terms = FACETS.find((facet) => facet.name === name)?.taxonomy?.terms.map((term) => term.id) ?? [];
  return terms.length > 0
    ? fc.oneof(fc.constantFrom(...terms), anyText)
    : fc.oneof(fc.constantFrom('2024', '刑法:385'), anyText);
};
const anyParameter = fc.oneof(
  fc.tuple(fc.constant('q'), anyText),
  fc.tuple(
    fc.constant('q'),
    fc.nat({ max: 40 }).map((place) => `${'案'.repeat(MAX_QUERY_LENGTH - 20)}${' '.repeat(place)}案`),
  ),
  fc.tuple(fc.constant('sort'), fc.oneof(fc.constantFrom(...SORTS), anyText)),
  fc.tuple(fc.constantFrom('page', 'size'), fc.oneof(fc.nat().map(String), anyText)),
  ...FACETS.map(({ name }) => fc.tuple(fc.constantFrom<string>(name, excludingName(name)), anyValueOf(name))),
  ...RANGES.map(({ name, least, most }) =>
    fc.tuple(
      fc.constant(name),
      fc.oneof(
        fc
          .tuple(fc.option(fc.integer({ min: least, max: most })), fc.option(fc.integer({ min: least, max: most })))
          .map(([from, to]) => `${from ?? ''}-${to ?? ''}`),
        anyText,
      ),
    ),
  ),
  fc.tuple(anyText, anyText),
);
const anyAddress = fc.array(anyParameter, { maxLength: 12 }).map((pairs) => new URLSearchParams(pairs));

describe('a search in an address', () => {
  it('is nothing but defaults when the address is empty', () => {
    expect(parse('')).toEqual({ request: EMPTY_SEARCH, faults: [] });
    expect(formatSearch(EMPTY_SEARCH).toString()).toBe('');
  });

  it('is read without a throw whatever the address holds, and stays within all limits', () => {
    fc.assert(
      fc.property(anyAddress, (params) => {
        const { request } = parseSearch(params);
        expect(request.q.length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
        expect(request.page * request.size).toBeLessThanOrEqual(MAX_DEPTH);
        expect(request.size).toBeLessThanOrEqual(MAX_SIZE);
        expect(request.q.isWellFormed()).toBe(true);
        expect(request.q).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  it('comes back the same from the address that it makes, without faults', () => {
    fc.assert(
      fc.property(anyAddress, (params) => {
        const { request } = parseSearch(params);
        expect(parseSearch(formatSearch(request))).toEqual({ request, faults: [] });
      }),
    );
  });

  it('has one address however it was written', () => {
    const [one, other] = [parse('sector=金融&crime=受贿罪&q=回扣'), parse('crime=bribe_taking&q=回扣&sector=finance')];
    expect(formatSearch(one.request).toString()).toBe(formatSearch(other.request).toString());
  });

  it('is refused with every fault at once', () => {
    const faults = parse('sort=best&page=0&size=1000&crime=飞行罪&year=今年&colour=red').faults;
    expect(faults.map((fault) => fault.parameter)).toEqual(['colour', 'sort', 'size', 'page', 'crime', 'year']);
    for (const { message } of faults) expect(message).toMatch(/\p{Script=Han}/u);
  });

  it('takes one value of what has one: of two nobody knows which is meant', () => {
    expect(parse('q=受贿&q=行贿&page=1&page=2').faults.map(({ parameter }) => parameter)).toEqual(['q', 'page']);
  });

  it('says how a value is written where no list can be given', () => {
    const messages = parse('article=刑法&year=24&issuer=<b>').faults.map((fault) => fault.message);
    expect(messages).toEqual([
      expect.stringMatching(/四位数的年份.*“24”/u),
      expect.stringMatching(/机关的名称.*“<b>”/u),
      expect.stringMatching(/应写明法律和条，如 刑法第388条.*“刑法”/u),
    ]);
  });

  it('goes on with what was right', () => {
    expect(parse('q=回扣&page=-1&crime=飞行罪&crime=受贿罪').request).toMatchObject({
      q: '回扣',
      page: 1,
      filters: { crime: ['bribe_taking'] },
    });
  });

  it('leaves parameters of others alone when told so', () => {
    expect(parseSearch(new URLSearchParams('lang=en'), ['lang']).faults).toEqual([]);
    expect(parse('lang=en').faults).toHaveLength(1);
  });

  it('goes no deeper than the engine does', () => {
    expect(parse(`page=${MAX_DEPTH / MAX_SIZE}&size=${MAX_SIZE}`).faults).toEqual([]);
    const { request, faults } = parse(`page=${MAX_DEPTH / MAX_SIZE + 1}&size=${MAX_SIZE}`);
    expect(faults).toMatchObject([{ parameter: 'page' }]);
    expect(request.page * request.size).toBeLessThanOrEqual(MAX_DEPTH);
  });

  it('takes queries up to the limit and says how long a longer one is', () => {
    expect(parse(`q=${'案'.repeat(MAX_QUERY_LENGTH)}`).faults).toEqual([]);
    expect(parse(`q=${'案'.repeat(10_000)}`).faults[0]?.message).toContain('10000');
  });

  it('takes no more values of a facet than a person chooses', () => {
    const params = new URLSearchParams();
    for (let year = 0; year <= MAX_FACET_VALUES; year++) params.append('year', String(1_950 + year));
    const { request, faults } = parseSearch(params);
    expect(faults).toMatchObject([{ parameter: 'year' }]);
    expect(request.filters.year).toHaveLength(MAX_FACET_VALUES);
  });

  it('keeps one sign of a query that holds nothing readable, so that it is not taken for no query', () => {
    const { request } = parseSearch(new URLSearchParams([['q', '\u0000\u0007']]));
    expect(request.q).toBe('\uFFFD');
    expect(parseSearch(formatSearch(request)).request.q).toBe('\uFFFD');
    expect(parseSearch(new URLSearchParams([['q', ' \n']])).request.q).toBe('');
  });

  it('loses broken characters of a bad paste and nothing else', () => {
    expect(parseSearch(new URLSearchParams([['q', '受\u0000贿\uD800罪\n']])).request.q).toBe('受 贿 罪');
  });
});

describe('what a search leaves out', () => {
  it('is written as the choice with a minus, and may be repeated', () => {
    const { request, faults } = parse('-crime=行贿罪&-crime=贪污罪&sector=金融');
    expect(faults).toEqual([]);
    expect(request.excluded).toEqual({ crime: ['bribe_giving', 'embezzlement'] });
    expect(formatSearch(request).toString()).toBe('-crime=bribe_giving&-crime=embezzlement&sector=finance');
  });

  it('cannot be chosen as well', () => {
    const { request, faults } = parse('crime=受贿罪&-crime=受贿罪&-crime=行贿罪');
    expect(faults).toMatchObject([{ parameter: '-crime', message: expect.stringContaining('既选定又排除') }]);
    expect([request.filters.crime, request.excluded.crime]).toEqual([['bribe_taking'], ['bribe_giving']]);
  });

  it('is refused like a choice where it does not exist', () => {
    expect(parse('-crime=飞行罪&-year=今年').faults.map((fault) => fault.parameter)).toEqual(['-crime', '-year']);
  });
});

describe('a range of a search', () => {
  it('has one end or both, both inside', () => {
    expect(parse('amount=3000000-&months=-36&years=2015-2020').request.ranges).toEqual({
      amount: { from: 3_000_000 },
      months: { to: 36 },
      years: { from: 2015, to: 2020 },
    });
  });

  it.each([
    ['amount=300万', '应写成“下限-上限”'],
    ['amount=-', '应写成“下限-上限”'],
    ['amount=20-10', '下限 20 大于上限 10'],
    ['months=-301', '应在 0 到 300'],
    ['years=15-20', '应在 1949 到 2100'],
    ['months=1-2&months=3-4', '只能写一个'],
  ])('that cannot be meant is refused: %s', (address, told) => {
    const { faults } = parse(address);
    expect(faults.map((fault) => fault.message)).toEqual([expect.stringContaining(told)]);
  });
});
