import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openServices } from '@anjian/api';
import { rebuildIndex } from '@anjian/indexer';
import { benchKey, fillRecords, readBase } from '../bench/bench-corpus.ts';
import { benchIndex } from '../bench/bench-index.ts';
import { benchSearch } from '../bench/bench-search.ts';
import { type Command, EXIT, UsageError } from '../command.ts';
import { dataDir, PROJECT_DIR } from '../open-project.ts';
import { showProgress, writeLine } from '../progress.ts';

const DEFAULT_COUNT = 10_000;

/** `anjian bench`: figures of this machine, on engines and data of its own. */
export const bench: Command = {
  summary: '测量：建索引的速度与内存、检索的时间（用单独的数据，不碰现有的库）',
  usage: '[路径…] [--documents N] [--skip-index]',
  options: { documents: { type: 'string' }, 'skip-index': { type: 'boolean' } },
  optionHelp: {
    documents: `用多少件文书（缺省 ${DEFAULT_COUNT}），不足时换词重复`,
    'skip-index': '不测对照写入，只建索引后测检索',
  },
  examples: ['npm run -s anjian -- bench', 'npm run -s anjian -- bench ~/语料/jsonl --documents 100000'],
  exits: ['0  已测，结果为一行 JSON', '1  没能运行'],
  positionals: [0, Number.POSITIVE_INFINITY],
  async run({ positionals, options }) {
    const paths = positionals.length > 0 ? positionals : [join(PROJECT_DIR, 'samples')];
    const count = Number(options.documents ?? DEFAULT_COUNT);
    if (!Number.isInteger(count) || count < 1)
      throw new UsageError(`--documents 应为正整数，不能是“${options.documents}”`);
    const folder = join(dataDir(), `bench-${benchKey(paths, count)}`);
    const services = await openServices({ dataDir: folder, onProgress: writeLine });
    try {
      const characters = await fill(services, paths, count);
      const index =
        options['skip-index'] === true
          ? await rebuildIndex(services.indexer)
          : await benchIndex(services, folder, characters, writeLine);
      writeLine('检索');
      console.log(JSON.stringify({ documents: count, index, search: await benchSearch(services) }));
    } finally {
      await services.close();
      await rm(folder, { recursive: true, force: true });
    }
    return EXIT.ok;
  },
};

async function fill({ db }: Awaited<ReturnType<typeof openServices>>, paths: string[], count: number): Promise<number> {
  const progress = showProgress('准备文书', '件');
  const characters = await fillRecords(db, await readBase(paths), count, (done) => progress.set(done, count));
  progress.end();
  return characters;
}
