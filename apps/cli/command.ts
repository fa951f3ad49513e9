import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** What a command is told: its positional arguments and its options. */
export type Arguments = { positionals: string[]; options: Record<string, string | boolean | undefined> };

/** A command of the command line, with everything its help says. `run` returns the exit code. */
export type Command = {
  summary: string;
  /** Arguments after the name, as the help shows them. */
  usage: string;
  options?: ParseArgsOptionsConfig;
  optionHelp?: Record<string, string>;
  examples: string[];
  exits: string[];
  /** Fewest and most positional arguments. */
  positionals: [number, number];
  run(args: Arguments): Promise<number>;
};

/** A fault in what was typed; told together with the way to the help. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * The exit codes that mean the same in every command: 1 says that the command could not do its work, 2 that it did and not all is as
 * asked: something was refused, or nothing was found.
 */
export const EXIT = { ok: 0, failed: 1, refused: 2, nothingFound: 2 } as const;

/** Reads the arguments of a command; unknown options and wrong numbers of arguments are refused with a sentence. */
export function readArguments(name: string, command: Command, args: string[]): Arguments {
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args, options: command.options ?? {}, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new UsageError(optionFault(command, cause), { cause });
  }
  const [least, most] = command.positionals;
  const given = parsed.positionals.length;
  if (given < least) throw new UsageError(`缺少参数，用法：${name} ${command.usage}`);
  if (given > most) throw new UsageError(`参数太多：${parsed.positionals.slice(most).join(' ')}`);
  // No option of ours may be repeated, so that no value is a list.
  return { positionals: parsed.positionals, options: parsed.values as Arguments['options'] };
}

/** What is wrong with an option: there is no such one, it lacks its value, or it has one that it does not take. */
function optionFault({ options = {} }: Command, cause: unknown): string {
  // `parseArgs` tells which option and not, in a form of its own, what is wrong: that follows from what the option is.
  const option = /'(-[^' ]*)/u.exec(cause instanceof Error ? cause.message : '')?.[1];
  if (option === undefined) return '参数有误';
  const type = Object.entries(options).find(([name]) => option === `--${name}`)?.[1].type;
  if (type === undefined) return `没有 ${option} 这个选项`;
  return type === 'boolean' ? `选项 ${option} 不带取值` : `选项 ${option} 缺少取值（写作 ${option}=取值）`;
}

/** The help of one command. */
export function commandHelp(name: string, command: Command): string {
  const options = Object.entries(command.optionHelp ?? {}).map(
    ([option, words]) => `  --${option.padEnd(18)} ${words}`,
  );
  return [
    command.summary,
    '',
    `用法：npm run -s anjian -- ${name} ${command.usage}`.trimEnd(),
    ...(options.length > 0 ? ['', '选项：', ...options] : []),
    '',
    '例：',
    ...command.examples.map((example) => `  ${example}`),
    '',
    '退出码：',
    ...command.exits.map((exit) => `  ${exit}`),
  ].join('\n');
}
