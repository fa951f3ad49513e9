import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { HOSTILE_RULES } from '../../packages/intake/hostile/hostile-rules.ts';

/** Ten seconds of the processor on a machine that does much else. */
const WHOLE_RUN_MS = 600_000;
const PROGRAM = fileURLToPath(new URL('../../packages/intake/hostile/run-rules.ts', import.meta.url));

it(
  'a hostile text of one megabyte stops no rule of the import: every one goes through it once',
  async () => {
    const child = spawn(process.execPath, [PROGRAM], { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    const ended = once(child, 'exit');
    let begun = 'nothing';
    const done = new Set<string>();
    for await (const line of createInterface({ input: child.stdout })) {
      const told = JSON.parse(line) as { begin?: string; rule?: string; text: string };
      if (told.rule) done.add(told.rule);
      begun = told.rule ? 'nothing' : `${told.begin} over ${told.text}`;
    }
    expect({ code: (await ended)[0], stuckIn: begun }).toEqual({ code: 0, stuckIn: 'nothing' });
    expect([...done]).toEqual(expect.arrayContaining(Object.keys(HOSTILE_RULES)));
  },
  WHOLE_RUN_MS,
);
