import { EngineError } from '@anjian/engines';
import { commandHelp, EXIT, readArguments, UsageError } from './command.ts';
import { COMMANDS } from './commands.ts';

/** What PostgreSQL calls a disk without space (SQLSTATE disk_full). */
const SQL_DISK_FULL = '53100';

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...rest]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(overview());
    return EXIT.ok;
  }
  const command = COMMANDS[name];
  if (!command) return fail(`没有“${name}”这个命令，全部命令见 npm run -s anjian -- --help`);
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(commandHelp(name, command));
    return EXIT.ok;
  }
  try {
    return await command.run(readArguments(name, command, rest));
  } catch (error) {
    if (error instanceof UsageError) return fail(`${error.message}\n用法见 npm run -s anjian -- ${name} --help`);
    return fail(sentenceOf(error));
  }
}

function overview(): string {
  const lines = Object.entries(COMMANDS).map(([name, command]) => `  ${name.padEnd(10)} ${command.summary}`);
  return [
    '案鉴命令行',
    '',
    '用法：npm run -s anjian -- 命令 [参数]',
    '',
    '命令：',
    ...lines,
    '',
    '每个命令的用法：npm run -s anjian -- 命令 --help',
  ].join('\n');
}

/** One sentence for people; the inside of a fault is shown only to who asks for it. */
function sentenceOf(error: unknown): string {
  if (process.env.ANJIAN_DEBUG) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (error instanceof Error && 'code' in error && error.code === SQL_DISK_FULL)
    return '数据库所在的磁盘已满，没有写入；已经入库的不受影响，请腾出空间后再运行一次';
  const message = error instanceof Error && error.message !== '' ? error.message : '没有成功';
  const detail = error instanceof EngineError && error.detail ? `\n${error.detail}` : '';
  return `${message}${detail}\n（设 ANJIAN_DEBUG=1 再运行一次可以看到细节）`;
}

function fail(sentence: string): number {
  console.error(sentence);
  return EXIT.failed;
}
