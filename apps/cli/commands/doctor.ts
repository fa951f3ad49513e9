import { inspectEngines } from '@anjian/engines';
import { type Command, EXIT } from '../command.ts';
import { dataDir } from '../open-project.ts';

/** `anjian doctor`: what the machine has and lacks; nothing is started. */
export const doctor: Command = {
  summary: '检查这台电脑：程序、空间、端口、引擎，不启动任何东西',
  usage: '',
  examples: ['npm run -s anjian -- doctor'],
  exits: ['0  可以运行', '1  缺少东西，已说明怎么办'],
  positionals: [0, 0],
  async run() {
    const inspection = await inspectEngines({ dataDir: dataDir() });
    console.log(JSON.stringify(inspection, undefined, 2));
    return EXIT.ok;
  },
};
