import { updateIndex } from '@anjian/indexer';
import { type Command, EXIT } from '../command.ts';
import { importDocuments } from '../import-documents.ts';
import { importReport, needsAction } from '../import-report.ts';
import { withServices } from '../open-project.ts';
import { showProgress } from '../progress.ts';
import { tellRebuild } from '../tell-rebuild.ts';
import { tieStored } from '../tie-stored.ts';

/** `anjian import`: files, folders and .jsonl into the records and the index. */
export const importCommand: Command = {
  summary: '导入文书：文件、文件夹（含下级）或 .jsonl',
  usage: '路径… [--draft] [--replace]',
  options: { draft: { type: 'boolean' }, replace: { type: 'boolean' } },
  optionHelp: {
    draft: '导入为草稿，读者看不到，已发布的旧版仍看得到（缺省为发布）',
    replace: '与库中某件同名而标题和正文都不同的，也作为它的新版（缺省不覆盖，只列出）',
  },
  examples: ['npm run -s anjian -- import ~/典型案例', 'npm run -s anjian -- import 解释.html 案例.jsonl --draft'],
  exits: ['0  全部导入', '1  没能运行', '2  有文件没有导入，或者有文书失去来源，已列出'],
  positionals: [1, Number.POSITIVE_INFINITY],
  run: async ({ positionals, options }) =>
    await withServices(async (services) => {
      const progress = showProgress('读取', '件');
      const summary = await importDocuments(services, positionals, {
        draft: options.draft === true,
        replace: options.replace === true,
        cause: '导入',
        onRead: (read) => progress.set(read),
      });
      progress.end();
      try {
        await tieStored(services);
        await tellRebuild(async (telling) => await updateIndex(services.indexer, telling));
      } finally {
        // What was read is in the records, whatever becomes of the index.
        console.log(importReport(summary).join('\n'));
      }
      return needsAction(summary) ? EXIT.refused : EXIT.ok;
    }),
};
