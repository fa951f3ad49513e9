import { drainChanges } from '@anjian/indexer';
import { publish as publishDocument, unknownIds, withdraw as withdrawDocument } from '@anjian/records';
import { type Arguments, type Command, EXIT, UsageError } from '../command.ts';
import { withServices } from '../open-project.ts';

type Change = typeof publishDocument;

const shared = {
  usage: '编号… --reason 原因',
  options: { reason: { type: 'string' } },
  exits: ['0  已经照办', '1  没能运行，或有的编号没有文书（这时一件也不改）'],
  positionals: [1, Number.POSITIVE_INFINITY],
} satisfies Partial<Command>;

/** `anjian publish`: shows a draft, or a withdrawn document again, to readers. */
export const publish: Command = {
  ...shared,
  optionHelp: { reason: '发布的原因，记入历史' },
  summary: '发布草稿，或重新发布已撤回的文书',
  examples: ['npm run -s anjian -- publish 3f2a… 8c1d… --reason 审核通过'],
  run: async (args) => await change(args, publishDocument, '已经发布'),
};

/** `anjian withdraw`: takes a document from the readers. */
export const withdraw: Command = {
  ...shared,
  optionHelp: { reason: '撤回的原因，记入历史，也会告诉打开旧地址的读者' },
  summary: '撤回文书：读者不再看到，历史仍保留',
  examples: ['npm run -s anjian -- withdraw 3f2a… --reason 已被新的案例替换'],
  run: async (args) => await change(args, withdrawDocument, '已经撤回'),
};

async function change({ positionals, options }: Arguments, apply: Change, done: string): Promise<number> {
  const ids = [...new Set(positionals)];
  const reason = typeof options.reason === 'string' ? options.reason.trim() : '';
  if (reason === '') throw new UsageError('请用 --reason 写明原因');
  return await withServices(async ({ db, indexer }) => {
    const unknown = await unknownIds(db, ids);
    if (unknown.length > 0) {
      const none = ids.length > unknown.length ? '，其余的也没有改动，请核对编号后重来' : '';
      console.error(`没有编号为 ${unknown.join('、')} 的文书${none}`);
      return EXIT.failed;
    }
    const [changed, already]: [string[], string[]] = [[], []];
    for (const id of ids) ((await apply(db, id, reason)) === 'changed' ? changed : already).push(id);
    await drainChanges(indexer);
    console.log(changeReport(changed, already, done).join('\n'));
    return EXIT.ok;
  });
}

/** What became of the documents: one line for each kind, counted where there are several. */
function changeReport(changed: readonly string[], already: readonly string[], done: string): string[] {
  const told = (words: string, ids: readonly string[], rest = ''): string[] => {
    const count = changed.length + already.length > 1 ? ` ${ids.length} 件` : '';
    return ids.length === 0 ? [] : [`${words}${count}：${ids.join(' ')}${rest}`];
  };
  return [...told(done, changed), ...told('没有变化', already, ' 本来就是这样')];
}
