import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

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

/** Runs a program to its end and gives its standard output; a failure rejects with the program's own words in the message. */
export const runCommand = async (
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<string> => {
  const { stdout } = await execute(program, [...args], { ...options, maxBuffer: OUTPUT_LIMIT_BYTES, encoding: 'utf8' });
  return stdout;
};
