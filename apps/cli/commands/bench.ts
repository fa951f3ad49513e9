import { join } from 'node:path';
import type { Services } from '@anjian/api';
import { rebuildIndex } from '@anjian/indexer';
import { SIMILAR_WAYS } from '@anjian/search';
import { fillRecords, readBase } from '../bench/bench-corpus.ts';
import { benchIndex } from '../bench/bench-index.ts';
import { benchSearch } from '../bench/bench-search.ts';
import { withBenchServices } from '../bench/bench-services.ts';
import { benchSimilar } from '../bench/bench-similar.ts';
import { benchSuggest } from '../bench/bench-suggest.ts';
import { benchExtraction } from '../bench/extraction/bench-extraction.ts';
import { EXTRACTION_OPTIONS, readExtractionOptions } from '../bench/extraction/extraction-options.ts';
import { benchRelevance, MODES, type Mode, SAMPLES_SET } from '../bench/relevance/bench-relevance.ts';
import { type Arguments, type Command, EXIT, UsageError } from '../command.ts';
import { PROJECT_DIR } from '../open-project.ts';
import { showProgress, writeLine } from '../progress.ts';

const DEFAULT_COUNT = 10_000;

const SPEED_OPTIONS = {
  documents: { type: 'string' },
  'skip-index': { type: 'boolean' },
} as const;
const RELEVANCE_OPTIONS = {
  corpus: { type: 'string' },
  queries: { type: 'string' },
  qrels: { type: 'string' },
  mode: { type: 'string' },
  without: { type: 'string' },
  'relevant-from': { type: 'string' },
  run: { type: 'string' },
  against: { type: 'string' },
} as const;

/** The parts of the measurement by their names, with the options that only they take. */
const PARTS = { relevance: RELEVANCE_OPTIONS, extraction: EXTRACTION_OPTIONS } as const;

/** `anjian bench`: figures of this machine, of the ranking and of what is understood of texts, on engines and data of its own. */
export const bench: Command = {
  summary: '测量：建索引与检索的速度，检索的好坏，提取的准确程度（用单独的引擎和数据，不碰现有的库）',
  usage:
    '[路径…] [--documents N] [--skip-index] | relevance [--corpus 文件… --queries 文件 --qrels 文件] | extraction [--gold 文件 --texts 路径]',
  options: { ...SPEED_OPTIONS, ...RELEVANCE_OPTIONS, ...EXTRACTION_OPTIONS },
  optionHelp: {
    documents: `用多少件文书（缺省 ${DEFAULT_COUNT}），不足时换词重复`,
    'skip-index': '不测对照写入，只建索引后测检索',
    corpus: 'relevance 的语料，.jsonl（{id, title?, text}）或文件夹，可接着写几个；缺省为示例',
    queries: '检索，.jsonl（{id, text, …}，其余各项用来分组）',
    qrels: '判断，TREC 格式（检索 0 文书 等级）',
    mode: '检索方式：search（缺省）、similar（类案检索）或 articles（案情适用的条文：检索加上类案所引）',
    without: `类案检索不用的办法，逗号分隔：${SIMILAR_WAYS.join('、')}`,
    'relevant-from': 'MAP、MRR、Hit@1、召回从哪个等级起算相关（缺省 1）',
    run: '把结果写成 TREC 格式的文件',
    against: '与先前写下的结果比较，给出区间与显著性',
    gold: 'extraction 的标注，.jsonl（样式同 extract --as gold）；缺省为示例的标注',
    texts: '标注所说的文书，文件或文件夹',
    errors: '只列出一个字段的错误（缺省列出全部）',
    rules: '另列每条规则找到多少、对了多少',
    speed: '在哪些文书上测解析与提取的速度（缺省为 --texts）',
    hostile: '另测每条规则读 1 MB 对抗文本的时间（约两分钟）',
  },
  examples: [
    'npm run -s anjian -- bench',
    'npm run -s anjian -- bench ~/语料/jsonl --documents 100000',
    'npm run -s anjian -- bench relevance --run 今天.run --against 昨天.run',
    'npm run -s anjian -- bench relevance --corpus 案例.jsonl 法律.jsonl --queries 检索.jsonl --qrels 判断.txt',
    'npm run -s anjian -- bench extraction --errors crimes',
    'npm run -s anjian -- bench extraction --gold 标注.jsonl --texts 文书.jsonl --rules',
  ],
  exits: ['0  已测，结果为一行 JSON', '1  没能运行'],
  positionals: [0, Number.POSITIVE_INFINITY],
  async run({ positionals: [first, ...rest], options }) {
    const part = first === 'relevance' || first === 'extraction' ? first : undefined;
    refuseForeign(part, options);
    const figures =
      part === 'relevance'
        ? await benchRelevance(readRelevance(rest, options))
        : part === 'extraction'
          ? await benchExtraction(readExtractionOptions(rest, options))
          : await benchSpeed(first === undefined ? [] : [first, ...rest], options);
    console.log(JSON.stringify(figures));
    return EXIT.ok;
  },
};

/** Every part has options of its own. */
function refuseForeign(part: keyof typeof PARTS | undefined, options: Arguments['options']): void {
  const own = part === undefined ? SPEED_OPTIONS : PARTS[part];
  const foreign = Object.keys(options).find((name) => options[name] !== undefined && !Object.hasOwn(own, name));
  if (foreign === undefined) return;
  if (part !== undefined) throw new UsageError(`bench ${part} 没有 --${foreign}`);
  const home = Object.entries(PARTS).find(([, known]) => Object.hasOwn(known, foreign))?.[0];
  throw new UsageError(`--${foreign} 只用于 bench ${home}`);
}

async function benchSpeed(given: string[], options: Arguments['options']): Promise<unknown> {
  const paths = given.length > 0 ? given : [join(PROJECT_DIR, 'samples')];
  const count = Number(options.documents ?? DEFAULT_COUNT);
  if (!Number.isInteger(count) || count < 1)
    throw new UsageError(`--documents 应为正整数，不能是“${options.documents}”`);
  return await withBenchServices(async (services, folder) => {
    const characters = await fill(services, paths, count);
    const index =
      options['skip-index'] === true
        ? await rebuildIndex(services.indexer)
        : await benchIndex(services, folder, characters, writeLine);
    writeLine('检索');
    return {
      documents: count,
      index,
      search: await benchSearch(services),
      suggest: await benchSuggest(services),
      similar: await benchSimilar(services),
    };
  });
}

async function fill({ db }: Services, paths: string[], count: number): Promise<number> {
  const progress = showProgress('准备文书', '件');
  const characters = await fillRecords(db, await readBase(paths), count, (done) => progress.set(done, count));
  progress.end();
  return characters;
}

function readRelevance(more: string[], options: Arguments['options']): Parameters<typeof benchRelevance>[0] {
  const written = (name: keyof typeof RELEVANCE_OPTIONS): string | undefined => {
    const value = options[name];
    return typeof value === 'string' ? value : undefined;
  };
  const { corpus, queries, qrels } = {
    corpus: written('corpus'),
    queries: written('queries'),
    qrels: written('qrels'),
  };
  const given = [corpus, queries, qrels].filter((one) => one !== undefined).length;
  if (given !== 0 && given !== 3) throw new UsageError('--corpus、--queries、--qrels 要一起写');
  if (corpus === undefined && more.length > 0) throw new UsageError(`“${more.join(' ')}”之前缺少 --corpus`);
  const mode = written('mode') ?? 'search';
  if (!isMode(mode)) throw new UsageError(`--mode 只有 ${MODES.join('、')}，没有“${mode}”`);
  const without = (written('without') ?? '').split(/[,，、]/u).filter((way) => way !== '');
  const strange = without.find((way) => !SIMILAR_WAYS.some((each) => each === way));
  if (strange !== undefined) throw new UsageError(`--without 只有 ${SIMILAR_WAYS.join('、')}，没有“${strange}”`);
  const relevantFrom = Number(written('relevant-from') ?? 1);
  if (!Number.isInteger(relevantFrom) || relevantFrom < 1)
    throw new UsageError(`--relevant-from 应为正整数，不能是“${written('relevant-from')}”`);
  const [run, against] = [written('run'), written('against')];
  return {
    ...(corpus !== undefined && queries !== undefined && qrels !== undefined
      ? { corpus: [corpus, ...more], queries, qrels }
      : SAMPLES_SET),
    relevantFrom,
    mode,
    without: SIMILAR_WAYS.filter((way) => without.includes(way)),
    ...(run === undefined ? {} : { run }),
    ...(against === undefined ? {} : { against }),
  };
}

function isMode(written: string): written is Mode {
  return MODES.some((mode) => mode === written);
}
