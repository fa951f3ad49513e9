import { updateIndex } from '@anjian/indexer';
import { countDocuments } from '@anjian/records';
import { type Command, EXIT } from '../command.ts';
import { withServices } from '../open-project.ts';
import { showProgress } from '../progress.ts';
import { reprocessDocuments } from '../reprocess/reprocess-documents.ts';
import { reprocessReport } from '../reprocess/reprocess-report.ts';
import { tellRebuild } from '../tell-rebuild.ts';
import { tieStored } from '../tie-stored.ts';

/** Kept with each revision that new rules made. */
const CAUSE = '按新规则重新提取';

/** `anjian reprocess`: today's rules over what is stored. */
export const reprocess: Command = {
  summary: '用现在的规则重新提取已入库的文书，列出变化；编者的更正不受影响',
  usage: '[编号…] [--dry-run]',
  options: { 'dry-run': { type: 'boolean' } },
  optionHelp: { 'dry-run': '只列出会有的变化，什么都不写入' },
  examples: [
    'npm run -s anjian -- reprocess --dry-run     先看升级后的规则会改变什么',
    'npm run -s anjian -- reprocess               有变化的各存为新的一版，旧版和它们的段落地址都保留',
    'npm run -s anjian -- reprocess 3f2a… 7c1b…   只处理这几件',
  ],
  exits: ['0  全部处理', '1  没能运行', '2  有文书保持原样，原因已列出'],
  positionals: [0, Number.POSITIVE_INFINITY],
  run: async ({ positionals: ids, options }) =>
    await withServices(async (services) => {
      const dryRun = options['dry-run'] === true;
      const counts = await countDocuments(services.db);
      const total = ids.length > 0 ? ids.length : counts.published + counts.draft + counts.withdrawn;
      const progress = showProgress('重新提取', '件');
      const onRead = (read: number): void => progress.set(read, total);
      const summary = await reprocessDocuments(services.db, { ids, dryRun, cause: CAUSE, onRead });
      progress.end();
      if (!dryRun) {
        await tieStored(services);
        await tellRebuild(async (telling) => await updateIndex(services.indexer, telling));
      }
      console.log(reprocessReport(summary, dryRun).join('\n'));
      return summary.left.length > 0 ? EXIT.refused : EXIT.ok;
    }),
};
