import type { Services } from '@anjian/api';
import { ensureIndex, followChanges, indexStatus, rebuildIndex, reconcileIndex, updateIndex } from '@anjian/indexer';
import { countDocuments } from '@anjian/records';
import { IndexBlockedError } from '@anjian/search';
import { type Command, EXIT, UsageError } from '../command.ts';
import { withServices } from '../open-project.ts';
import { writeLine } from '../progress.ts';
import { tellRebuild } from '../tell-rebuild.ts';

/** `anjian index`: the search index, which can be made again from the records at any time. */
export const index: Command = {
  summary: '索引：重建、查看、跟随、核对',
  usage: 'rebuild|status|follow|reconcile [--json]',
  options: { json: { type: 'boolean' } },
  optionHelp: { json: 'rebuild 的结果写成一行 JSON' },
  examples: [
    'npm run -s anjian -- index status      看索引与库是否一致',
    'npm run -s anjian -- index rebuild     从库中重建索引，检索不中断',
    'npm run -s anjian -- index follow      持续把库中的变更写入索引，Ctrl-C 停止',
    'npm run -s anjian -- index reconcile   逐件核对索引与库，修复差异',
  ],
  exits: ['0  完成', '1  没能运行，或者 status 时还没有索引', '2  有文书被索引拒绝，见 index status'],
  positionals: [1, 1],
  async run({ positionals, options }) {
    const action = ACTIONS[positionals[0] ?? ''];
    if (!action) throw new UsageError(`index 之后应为 ${Object.keys(ACTIONS).join('、')}`);
    return await withServices(async (services) => await action(services, options.json === true));
  },
};

const ACTIONS: Record<string, (services: Services, json: boolean) => Promise<number>> = {
  async rebuild({ db, indexer }, json) {
    const counts = await countDocuments(db);
    const total = counts.published + counts.draft + counts.withdrawn;
    const rebuilt = await tellRebuild(async (telling) => await rebuildIndex(indexer, telling), total);
    const { index: name, written, refused, seconds } = rebuilt;
    // The operating system's own account of the highest memory of this process, in KB.
    const peakRssMb = Math.round(process.resourceUsage().maxRSS / 1_024);
    console.log(
      json
        ? JSON.stringify({ ...rebuilt, peakRssMb })
        : `已重建索引 ${name}：写入 ${written} 件，拒绝 ${refused} 件，用时 ${seconds.toFixed(1)} 秒，内存最高 ${peakRssMb} MB`,
    );
    return refused > 0 ? EXIT.refused : EXIT.ok;
  },

  async status({ indexer }) {
    const status = await indexStatus(indexer);
    const { published, draft, withdrawn } = status.documents;
    console.log(`库：已发布 ${published} 件，草稿 ${draft} 件，已撤回 ${withdrawn} 件`);
    console.log(`索引：${status.live ?? '还没有，请运行 index rebuild'}，可检索 ${status.visible} 件`);
    console.log(
      `待写入：${status.waiting} 条${status.waiting > 0 ? `，最久 ${Math.round(status.oldestSeconds)} 秒` : ''}`,
    );
    if (status.blocked) console.log(new IndexBlockedError().message);
    for (const { documentId, reason } of status.deadLetters) console.log(`被拒绝：${documentId}：${reason}`);
    if (status.live === undefined) return EXIT.failed;
    return status.deadLetters.length > 0 ? EXIT.refused : EXIT.ok;
  },

  async follow({ indexer, databaseUrl }) {
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
    await tellRebuild(async (telling) => await ensureIndex(indexer, telling));
    writeLine('正在跟随库中的变更，Ctrl-C 停止');
    await followChanges(indexer, databaseUrl, stop.signal, (error) => {
      writeLine(`暂时写不进索引，稍后自动重试：${error instanceof Error ? error.message : String(error)}`);
    });
    return EXIT.ok;
  },

  async reconcile({ indexer }) {
    await tellRebuild(async (telling) => await updateIndex(indexer, telling));
    const { live } = await indexStatus(indexer);
    const { missing, stale, ghosts } = await reconcileIndex(indexer, live ?? '');
    console.log(`已核对并修复：缺少 ${missing} 件，不符 ${stale} 件，多余 ${ghosts} 件`);
    return EXIT.ok;
  },
};
