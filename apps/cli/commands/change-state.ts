import { drainChanges } from '@anjian/indexer';
import { publish as publishDocument, withdraw as withdrawDocument } from '@anjian/records';
import { type Arguments, type Command, EXIT, UsageError } from '../command.ts';
import { withServices } from '../open-project.ts';

type Change = typeof publishDocument;

const shared = {
  usage: '编号 --reason 原因',
  options: { reason: { type: 'string' } },
  exits: ['0  已经照办', '1  没能运行，或没有这个编号'],
  positionals: [1, 1],
} satisfies Partial<Command>;

/** `anjian publish`: shows a draft, or a withdrawn document again, to readers. */
export const publish: Command = {
  ...shared,
  optionHelp: { reason: '发布的原因，记入历史' },
  summary: '发布草稿，或重新发布已撤回的文书',
  examples: ['npm run -s anjian -- publish 3f2a… --reason 审核通过'],
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
  const id = positionals[0] ?? '';
  const reason = typeof options.reason === 'string' ? options.reason.trim() : '';
  if (reason === '') throw new UsageError('请用 --reason 写明原因');
  return await withServices(async ({ db, indexer }) => {
    const outcome = await apply(db, id, reason);
    await drainChanges(indexer);
    if (outcome === 'unknown') {
      console.error(`没有编号为 ${id} 的文书`);
      return EXIT.failed;
    }
    console.log(outcome === 'changed' ? `${done}：${id}` : `没有变化：${id} 本来就是这样`);
    return EXIT.ok;
  });
}
