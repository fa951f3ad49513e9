import { updateIndex } from '@anjian/indexer';
import { documentsUnder, publish, withdraw, writeSetting } from '@anjian/records';
import { type Command, EXIT, UsageError } from '../command.ts';
import { importSamples, SAMPLES } from '../load-samples.ts';
import { withServices } from '../open-project.ts';
import { tellRebuild } from '../tell-rebuild.ts';

/** The reason that `remove` gives; `add` takes back just what bears it. */
const REMOVED = '示例文书已撤下';

/** `anjian samples`: the fictional documents that come with the product. */
export const samples: Command = {
  summary: '示例文书（虚构）：撤下或重新装入',
  usage: 'remove|add',
  examples: [
    'npm run -s anjian -- samples remove   撤下全部示例，以后也不再自动装入',
    'npm run -s anjian -- samples add      重新装入示例',
  ],
  exits: ['0  完成', '1  没能运行'],
  positionals: [1, 1],
  async run({ positionals }) {
    const action = positionals[0];
    if (action !== 'remove' && action !== 'add') throw new UsageError('samples 之后应为 remove 或 add');
    return await withServices(async ({ db, indexer }) => {
      if (action === 'add') await importSamples({ db });
      const documents = await documentsUnder(db, `${SAMPLES}/`);
      let changed = 0;
      for (const { id, state, withdrawnReason } of documents) {
        // What somebody withdrew for a reason of their own stays withdrawn.
        if (action === 'add' && state === 'withdrawn' && withdrawnReason !== REMOVED) continue;
        const outcome = await (action === 'add' ? publish(db, id, '重新装入示例') : withdraw(db, id, REMOVED));
        if (outcome === 'changed') changed++;
      }
      await writeSetting(db, 'samples', action === 'add' ? 'loaded' : 'removed');
      await tellRebuild(async (telling) => await updateIndex(indexer, telling));
      console.log(`${action === 'add' ? '重新发布' : '撤下'} ${changed} 件示例，共 ${documents.length} 件`);
      return EXIT.ok;
    });
  },
};
