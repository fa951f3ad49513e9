import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CRIMES,
  FACETS,
  type Facet,
  type FacetName,
  REGIONS,
  SECTORS,
  PROCEDURES as STEPS,
  type Term,
  validityOn,
} from '@anjian/domain';
import { indexDocument } from '@anjian/indexer';
import { readDocuments, walkSources } from '@anjian/intake';
import { openLexicon } from '@anjian/lexicon';
import type { IndexDocument } from '@anjian/search';
import { describe, expect, it } from 'vitest';
import { readQueries } from '../../apps/cli/bench/relevance/judged-queries.ts';
import { readQrels } from '../../apps/cli/bench/relevance/trec-files.ts';
import { isSample } from '../../apps/cli/load-samples.ts';

const SAMPLES = join(import.meta.dirname, '../../samples');
const read = (name: string): string => readFileSync(join(SAMPLES, name), 'utf8');

type Truth = {
  id: string;
  genre: 'case' | 'norm';
  crimes: string[];
  rejectedCrimes: string[];
  sectors: { id: string }[];
  procedure: string[];
  region: { province: string | null };
};
const TRUTHS = read('truth.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Truth);
const CASES = TRUTHS.filter(({ genre }) => genre === 'case');
const QUERIES = readQueries(read('queries.jsonl'), 'queries.jsonl');
const QRELS = readQrels(read('qrels.txt'), 'qrels.txt');

/** The offences that people meet most often, by our reading of published cases: no official count by offence is public. */
const MOST_FREQUENT = [
  '受贿罪',
  '贪污罪',
  '行贿罪',
  '挪用公款罪',
  '单位行贿罪',
  '滥用职权罪',
  '玩忽职守罪',
  '非国家工作人员受贿罪',
  '职务侵占罪',
  '挪用资金罪',
  '利用影响力受贿罪',
  '对非国家工作人员行贿罪',
  '单位受贿罪',
  '对单位行贿罪',
  '私分国有资产罪',
  '巨额财产来源不明罪',
  '徇私枉法罪',
  '徇私舞弊减刑、假释、暂予监外执行罪',
  '国有公司、企业、事业单位人员滥用职权罪',
  '国有公司、企业、事业单位人员失职罪',
];
/** The five sectors that the plenary of the 中央纪委 named in 2024. */
const NAMED_IN = 2024;
const PROCEDURES = [
  '提前介入',
  '退回补充侦查',
  '认罪认罚',
  '不起诉',
  '抗诉',
  '违法所得没收',
  '缺席审判',
  '追逃追赃',
  '检察机关自侦',
  '自行补充侦查',
  '检察建议',
];
/** The annotated corpus has another name for it. */
const GOLD_NAMES: Record<string, string> = { '退回补充调查（侦查）': '退回补充侦查' };
/** Their courts and procuratorates apply another law. */
const OTHER_LAW = ['台湾省', '香港特别行政区', '澳门特别行政区'];

/** How many of these have each value. */
function count(all: readonly Truth[], values: (truth: Truth) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const truth of all) {
    for (const value of new Set(values(truth))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

const rarer = (counts: Map<string, number>, wanted: readonly string[], least: number): string[] =>
  wanted.filter((value) => (counts.get(value) ?? 0) < least);

/** What the index holds of every text that the first start takes. */
async function indexed(): Promise<IndexDocument[]> {
  const lexicon = openLexicon();
  const documents: IndexDocument[] = [];
  for await (const source of walkSources([SAMPLES])) {
    if (!isSample(source.name)) continue;
    for await (const result of readDocuments(source)) {
      if (!result.ok) throw new Error(`${source.name}：${result.reason}`);
      const { document } = result;
      const alone = { id: source.name, family: source.name, tied: false, superseded: false, standing: {} };
      documents.push(indexDocument({ ...alone, document }, lexicon));
    }
  }
  return documents;
}

/** The facets whose values are listed; offences have a bar of their own, and 45 of 101 are asked for. */
const CLOSED = FACETS.flatMap(({ taxonomy, ...facet }) =>
  taxonomy && facet.name !== 'crime' ? [{ ...facet, taxonomy }] : [],
);

/** Cities are not asked for, nor the provinces under another law. */
function isAsked(facet: FacetName, { parent, label }: Term): boolean {
  return facet !== 'region' || (parent === undefined && !OTHER_LAW.includes(label.zh));
}

/** The values of a document for a facet; how far a norm is in force is told by its dates, as the search tells it. */
function heldValues(document: IndexDocument, facet: FacetName, field: Facet['field']): string[] {
  if (field === null) return facet === 'validity' && document.family === 'norm' ? [validityOf(document)] : [];
  return [document[field as keyof IndexDocument] ?? []].flat().map(String);
}

function validityOf({ effectiveOn, expiredOn, validityMark }: IndexDocument): string {
  const marked = (['amended', 'expired'] as const).find((mark) => mark === validityMark);
  return validityOn(new Date().toISOString().slice(0, 10), { effectiveOn, expiredOn, marked });
}

describe('the demonstration corpus', () => {
  it('has a truth for every text and a text for every truth', () => {
    const files = readdirSync(SAMPLES, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(SAMPLES.length + 1));
    expect(TRUTHS.map(({ id }) => id).toSorted()).toEqual(files.filter(isSample).toSorted());
  });

  it('has the twenty commonest offences in two cases each, and cases of at least 45 of the 101', () => {
    const crimes = count(CASES, (one) => [...one.crimes, ...one.rejectedCrimes]);
    expect(rarer(crimes, MOST_FREQUENT, 2)).toEqual([]);
    expect([...crimes.keys()].filter((name) => CRIMES.find(name)).length).toBeGreaterThanOrEqual(45);
  });

  it('has the five named sectors in ten documents each, and every other in two', () => {
    const sectors = count(TRUTHS, (one) => one.sectors.map(({ id }) => id));
    const named = SECTORS.terms.filter((sector) => sector.named.includes(NAMED_IN)).map(({ id }) => id);
    expect(named).toHaveLength(5);
    expect(rarer(sectors, named, 10)).toEqual([]);
    expect(
      rarer(
        sectors,
        SECTORS.terms.map(({ id }) => id),
        2,
      ),
    ).toEqual([]);
  });

  it('has every procedure in two cases, and a case of every province', () => {
    expect(
      rarer(
        count(CASES, (one) => one.procedure),
        PROCEDURES,
        2,
      ),
    ).toEqual([]);
    const named = STEPS.terms.map(({ label }) => GOLD_NAMES[label.zh] ?? label.zh);
    const steps = count(CASES, (one) => one.procedure);
    expect(rarer(steps, named, 1)).toEqual([]);
    const provinces = REGIONS.terms.filter(({ parent, label }) => !parent && !OTHER_LAW.includes(label.zh));
    expect(
      rarer(
        count(CASES, (one) => [one.region.province ?? '']),
        provinces.map(({ label }) => label.zh),
        1,
      ),
    ).toEqual([]);
  });

  it('has something behind every named value of every closed facet', async () => {
    const documents = await indexed();
    const lacking = CLOSED.flatMap(({ name, label, field, taxonomy }) => {
      const held = new Set(documents.flatMap((document) => heldValues(document, name, field)));
      return taxonomy.terms
        .filter((term) => isAsked(name, term) && !held.has(term.id))
        .map((term) => `${label.zh}：${term.label.zh}`);
    });
    expect(lacking).toEqual([]);
  });

  it('has judged queries of every kind, whose judgements are all about texts that are there', () => {
    const known = new Set(TRUTHS.map(({ id }) => id));
    expect([...QRELS.values()].flatMap((grades) => [...grades.keys()].filter((id) => !known.has(id)))).toEqual([]);
    expect([...QRELS.keys()].toSorted()).toEqual(QUERIES.map(({ id }) => id).toSorted());
    expect(QUERIES.filter(({ groups }) => groups.kind === 'facts').length).toBeGreaterThanOrEqual(14);
    expect(QUERIES.length).toBeGreaterThanOrEqual(80);
  });
});
