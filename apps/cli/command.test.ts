import { describe, expect, it } from 'vitest';
import { type Command, commandHelp, readArguments, UsageError } from './command.ts';
import { COMMANDS } from './commands.ts';

const COMMAND: Command = {
  summary: '试验',
  usage: '路径… [--draft]',
  options: { draft: { type: 'boolean' }, reason: { type: 'string' } },
  optionHelp: { draft: '草稿' },
  examples: ['npm run -s anjian -- test a'],
  exits: ['0  完成'],
  positionals: [1, 2],
  run: async () => 0,
};

describe('the arguments of a command', () => {
  it('are read whatever their order', () => {
    expect(readArguments('test', COMMAND, ['a', '--draft', 'b', '--reason', '原因'])).toMatchObject({
      positionals: ['a', 'b'],
      options: { draft: true, reason: '原因' },
    });
    expect(readArguments('test', COMMAND, ['--', '--draft']).positionals).toEqual(['--draft']);
  });

  it.each([
    [[], '缺少参数'],
    [['a', 'b', 'c', 'd'], '参数太多：c d'],
    [['a', '--colour'], '没有 --colour 这个选项'],
    [['a', '-x'], '没有 -x 这个选项'],
    [['a', '--reason'], '选项 --reason 缺少取值'],
    [['a', '--reason', '--draft'], '选项 --reason 缺少取值'],
    [['a', '--draft=yes'], '选项 --draft 不带取值'],
  ])('%j are refused with a Chinese sentence that names what is wrong', (args, words) => {
    expect(() => readArguments('test', COMMAND, args)).toThrow(UsageError);
    expect(() => readArguments('test', COMMAND, args)).toThrow(words);
  });
});

describe.each(Object.entries(COMMANDS))('the help of %s', (name, command) => {
  const help = commandHelp(name, command);

  it('says what it does, how it is called, with examples and every exit code', () => {
    expect(help).toContain(command.summary);
    expect(help).toContain(`用法：npm run -s anjian -- ${name}`);
    expect(command.examples.length).toBeGreaterThan(0);
    for (const example of command.examples) expect(example).toMatch(/npm (?:run -s anjian -- |start)/u);
    expect(help).toContain('退出码');
    for (const code of ['0', '1']) expect(command.exits.some((exit) => exit.startsWith(`${code}  `))).toBe(true);
  });

  it('explains every option that it takes, and no other', () => {
    expect(Object.keys(command.optionHelp ?? {}).toSorted()).toEqual(Object.keys(command.options ?? {}).toSorted());
  });
});
