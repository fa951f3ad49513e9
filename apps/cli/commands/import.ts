import { drainChanges, ensureIndex } from '@anjian/indexer';
import { type Command, EXIT } from '../command.ts';
import { type ImportSummary, importDocuments, type Refused } from '../import-documents.ts';
import { withServices } from '../open-project.ts';
import { showProgress } from '../progress.ts';

/** `anjian import`: files, folders and .jsonl into the records and the index. */
export const importCommand: Command = {
  summary: '导入文书：文件、文件夹（含下级）或 .jsonl',
  usage: '路径… [--draft]',
  options: { draft: { type: 'boolean' } },
  optionHelp: { draft: '导入为草稿，读者看不到（缺省为发布）' },
  examples: ['npm run -s anjian -- import ~/典型案例', 'npm run -s anjian -- import 解释.html 案例.jsonl --draft'],
  exits: ['0  全部导入', '1  没能运行', '2  有文件没有导入，原因已列出'],
  positionals: [1, Number.POSITIVE_INFINITY],
  run: async ({ positionals, options }) =>
    await withServices(async (services) => {
      const progress = showProgress('读取', '件');
      const summary = await importDocuments(services, positionals, {
        draft: options.draft === true,
        cause: '导入',
        onRead: (read) => progress.set(read),
      });
      progress.end();
      await ensureIndex(services.indexer);
      await drainChanges(services.indexer);
      console.log(summaryLines(summary).join('\n'));
      return summary.refused.length > 0 ? EXIT.refused : EXIT.ok;
    }),
};

/** Lines of one file that fail alike are shown up to this many; the rest is counted. */
const ALIKE_SHOWN = 5;

function refusedLines(refused: readonly Refused[]): string[] {
  const alike = Map.groupBy(refused, ({ file, code }) => `${file}\n${code}`);
  return [...alike.values()].flatMap((group) => [
    ...group.slice(0, ALIKE_SHOWN).map(({ reason }) => `未导入：${reason}`),
    ...(group.length > ALIKE_SHOWN
      ? [`未导入：${group[0]?.file} 中另有 ${group.length - ALIKE_SHOWN} 处同样的问题`]
      : []),
  ]);
}

function summaryLines(summary: ImportSummary): string[] {
  const { read, revised, unchanged, duplicates, refused, drafts } = summary;
  return [
    `读取 ${read} 件：新增 ${summary.new}，修订 ${revised}，未变 ${unchanged}，重复 ${duplicates.length}，未导入 ${refused.length}`,
    ...duplicates.map(({ name, of }) => `重复：${name}（与 ${of} 逐字节相同）`),
    ...drafts.map(({ id, title }) => `草稿：${id} ${title}（发布：publish ${id} --reason 原因）`),
    ...refusedLines(refused),
  ];
}
