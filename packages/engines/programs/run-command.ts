import { execFile } from 'node:child_process';
import { promisify, stripVTControlCharacters } from 'node:util';

const execute = promisify(execFile);

type RunOptions = {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
  signal?: AbortSignal | undefined;
};

// Enough for Maven's complaint about a wrong mirror, which runs to a few kilobytes.
const OUTPUT_LIMIT_BYTES = 4 * 1024 * 1024;

// How much of a failing program's words goes into the message.
const WORDS_LIMIT = 2_000;

const wordsOf = (fault: unknown): string => {
  if (!(fault instanceof Error)) return String(fault);
  const { stdout = '', stderr = '' } = fault as Error & { stdout?: string; stderr?: string };
  const words = stripVTControlCharacters(`${stdout}\n${stderr}`).trim();
  return words === '' ? fault.message : words.slice(0, WORDS_LIMIT);
};

/** Runs a program to its end and gives its standard output; a failure rejects with the program's own words in the message. */
export const runCommand = async (
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<string> => {
  try {
    const { stdout } = await execute(program, [...args], {
      ...options,
      maxBuffer: OUTPUT_LIMIT_BYTES,
      encoding: 'utf8',
    });
    return stdout;
  } catch (cause) {
    throw new Error(`${program}: ${wordsOf(cause)}`, { cause });
  }
};
