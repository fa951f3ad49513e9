import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Services } from '@anjian/api';
import { rebuildIndex } from '@anjian/indexer';
import { createSimilar, SIMILAR_WAYS, type Similar, type SimilarWay } from '@anjian/search';
import { UsageError } from '../../command.ts';
import { isSample } from '../../load-samples.ts';
import { PROJECT_DIR } from '../../open-project.ts';
import { showProgress, writeLine } from '../../progress.ts';
import { withBenchServices } from '../bench-services.ts';
import { compareRuns, type Evaluation, evaluate } from './evaluate.ts';
import { loadCorpus } from './judged-corpus.ts';
import { readQueries } from './judged-queries.ts';
import type { Measures } from './measures.ts';
import type { Difference } from './paired-test.ts';
import { rankArticles } from './rank-articles.ts';
import { type Ranked, rankQueries } from './rank-queries.ts';
import { rankSimilar } from './rank-similar.ts';
import { formatDifferences, formatEvaluation } from './relevance-table.ts';
import { formatRun, type Qrels, readQrels, readRun } from './trec-files.ts';

/** What is asked: searches, similar cases of texts, or the articles that apply to the facts of texts. */
export const MODES = ['search', 'similar', 'articles'] as const;
/** One of {@link MODES}. */
export type Mode = (typeof MODES)[number];

/** A judged set and what to do with the run: files to write it to and to compare it with. Judgements count from `relevantFrom`. */
export type RelevanceOptions = {
  corpus: readonly string[];
  queries: string;
  qrels: string;
  relevantFrom: number;
  mode: Mode;
  /** The ways of looking for similar cases that are left out. */
  without: readonly SimilarWay[];
  run?: string;
  against?: string;
};

/** What a measurement of relevance found. `unknown` counts judged documents that are not in the corpus. */
export type RelevanceFigures = {
  documents: number;
  refused: number;
  unknown: number;
  cut: number;
  partial: number;
} & Evaluation & { against?: Record<keyof Measures, Difference> };

const SAMPLES_DIR = join(PROJECT_DIR, 'samples');

/** The demonstration corpus with its judged queries. */
export const SAMPLES_SET = {
  corpus: [SAMPLES_DIR],
  queries: join(SAMPLES_DIR, 'queries.jsonl'),
  qrels: join(SAMPLES_DIR, 'qrels.txt'),
} as const;

/** Measures how well searches find what judges found right, on engines of its own, by the way that every search goes. */
export async function benchRelevance(options: RelevanceOptions): Promise<RelevanceFigures> {
  const queries = readQueries(await read(options.queries), basename(options.queries));
  const qrels = readQrels(await read(options.qrels), basename(options.qrels));
  const before = options.against === undefined ? undefined : readRun(await read(options.against), options.against);
  const { ranked, corpus } = await withBenchServices(async (services) => {
    const { db, indexer, search } = services;
    const reading = showProgress('读入文书', '件');
    // Beside the samples' folders lie their truth and their queries.
    const accept = (name: string): boolean => options.corpus[0] !== SAMPLES_DIR || isSample(name);
    const corpus = await loadCorpus(db, options.corpus, accept, (done) => reading.set(done));
    reading.end();
    const writing = showProgress('建索引', '件');
    await rebuildIndex(indexer, { onProgress: (done) => writing.set(done, corpus.judgedIds.size) });
    writing.end();
    const asking = showProgress('检索', '条');
    const onProgress = (done: number): void => asking.set(done, queries.length);
    const asked = { ...services, similar: similarWithout(services, options.without) };
    const rank = {
      search: () => rankQueries(search, queries, corpus.judgedIds, onProgress),
      similar: () => rankSimilar(asked, queries, corpus.judgedIds, onProgress),
      articles: () => rankArticles(asked, queries, corpus.judgedIds, onProgress),
    };
    const ranked = await rank[options.mode]();
    asking.end();
    return { ranked, corpus };
  });
  if (options.run !== undefined) await writeFile(options.run, formatRun(ranked.run));
  const evaluation = evaluate(queries, qrels, ranked.run, options.relevantFrom);
  writeLine(formatEvaluation(evaluation));
  const against = before && compareRuns(queries, qrels, { after: ranked.run, before }, options.relevantFrom);
  if (against) writeLine(formatDifferences(against));
  const figures = {
    documents: corpus.judgedIds.size,
    refused: corpus.refused,
    unknown: countUnknown(qrels, new Set(corpus.judgedIds.values())),
    cut: ranked.cut,
    partial: ranked.partial,
  };
  for (const doubt of doubts(figures)) writeLine(doubt);
  return { ...figures, ...evaluation, ...(against ? { against } : {}) };
}

/** A search for similar cases that leaves some ways of looking out. */
function similarWithout({ indexer, today }: Services, without: readonly SimilarWay[]): Similar {
  const ways = SIMILAR_WAYS.filter((way) => !without.includes(way));
  return createSimilar(indexer.client, indexer.lexicon, today, ways);
}

/** What makes the figures worth less than they look, each a sentence. */
function doubts({
  refused,
  unknown,
  cut,
  partial,
}: Omit<Ranked, 'run'> & { refused: number; unknown: number }): string[] {
  return [
    refused > 0 ? `${refused} 件文书没有读成，不在其中` : '',
    unknown > 0 ? `判断里有 ${unknown} 件文书不在语料中，按没有找到计` : '',
    cut > 0 ? `${cut} 条检索超过检索词的长度，只用了前面的部分` : '',
    partial > 0 ? `${partial} 条检索超时，只有部分结果` : '',
  ].filter((sentence) => sentence !== '');
}

function countUnknown(qrels: Qrels, known: ReadonlySet<string>): number {
  const judged = new Set(
    [...qrels.values()].flatMap((grades) => [...grades].flatMap(([id, grade]) => (grade > 0 ? [id] : []))),
  );
  return [...judged].filter((id) => !known.has(id)).length;
}

async function read(path: string): Promise<string> {
  return await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`读不到 ${path}`, { cause });
  });
}
