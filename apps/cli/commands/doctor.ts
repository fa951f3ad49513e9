import { type EngineFinding, type EngineInspection, inspectEngines } from '@anjian/engines';
import { type Command, EXIT } from '../command.ts';
import { dataDir } from '../open-project.ts';

/** Less free space than this and the engine stops writing: its own watermark, with room for a rebuild. */
const LEAST_FREE_BYTES = 5 * 1_024 ** 3;

/** `anjian doctor`: what the machine has and lacks; nothing is started. */
export const doctor: Command = {
  summary: '检查这台电脑：程序、空间、端口、引擎，不启动任何东西',
  usage: '[--json]',
  options: { json: { type: 'boolean' } },
  optionHelp: { json: '全部所见，写成 JSON' },
  examples: ['npm run -s anjian -- doctor'],
  exits: ['0  可以运行', '1  缺少东西，已说明怎么办'],
  positionals: [0, 0],
  async run({ options }) {
    const seen = await inspectEngines({ dataDir: dataDir() });
    const faults = faultsOf(seen);
    if (options.json === true) console.log(JSON.stringify({ ...seen, faults }, undefined, 2));
    else
      console.log(
        [...factsOf(seen), ...faults.map((fault) => `✗ ${fault}`), ...(faults.length === 0 ? ['可以运行'] : [])].join(
          '\n',
        ),
      );
    return faults.length === 0 ? EXIT.ok : EXIT.failed;
  },
};

function factsOf(seen: EngineInspection): string[] {
  return [
    `数据：${seen.root}（可用空间 ${gigabytes(seen.freeDiskBytes)}）`,
    `JDK：${seen.jdk ? `${seen.jdk.major}（${seen.jdk.home}）` : '没有找到 21 或更新的版本'}`,
    engineLine('Elasticsearch', seen.elasticsearch),
    engineLine('PostgreSQL', seen.postgres),
    `使用者：${seen.users.map(({ pid, purpose }) => `${purpose}（进程 ${pid}）`).join('、') || '没有'}`,
  ];
}

function engineLine(name: string, engine: EngineFinding): string {
  const where =
    engine.program === undefined ? '首次启动时获取' : `${engine.programVersion ?? ''} ${engine.program}`.trim();
  const port = engine.port === undefined ? '' : `，端口 ${engine.port}`;
  return `${name}：${engine.running ? `正在运行 ${engine.version ?? ''}${port}` : '未运行'}（${where}）`;
}

function faultsOf(seen: EngineInspection): string[] {
  const faults: string[] = [];
  const needsJdk = seen.elasticsearch.managed && !seen.elasticsearch.running && seen.jdk === undefined;
  if (needsJdk) faults.push('没有 JDK 21 或更新的版本：请安装，或用 ES_JAVA_HOME 指明它的位置');
  if (seen.freeDiskBytes < LEAST_FREE_BYTES) {
    faults.push(
      `数据所在的磁盘只剩 ${gigabytes(seen.freeDiskBytes)}，请腾出空间到 ${gigabytes(LEAST_FREE_BYTES)} 以上，或用 ANJIAN_DATA 换一处`,
    );
  }
  for (const { failure } of [seen.elasticsearch, seen.postgres]) if (failure) faults.push(failure.message);
  return faults;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1_024 ** 3).toFixed(1)} GB`;
}
