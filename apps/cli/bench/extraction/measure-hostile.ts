import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PROJECT_DIR } from '../../open-project.ts';

/** The slowest hostile text of a rule: milliseconds of the processor for one megabyte. */
export type HostileFigure = { rule: string; text: string; milliseconds: number };

const PROGRAM = join(PROJECT_DIR, 'packages/intake/hostile/run-rules.ts');

/** Runs every rule over hostile texts of one megabyte in a process of its own; the slowest text of each rule, slowest rule first. */
export async function measureHostile(told: (done: number) => void): Promise<HostileFigure[]> {
  const child = spawn(process.execPath, [PROGRAM, '--all'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const worst = new Map<string, HostileFigure>();
  let done = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const { rule, text, milliseconds } = JSON.parse(line) as Partial<HostileFigure>;
    if (rule === undefined || text === undefined || milliseconds === undefined) continue;
    told(++done);
    if (milliseconds > (worst.get(rule)?.milliseconds ?? -1)) worst.set(rule, { rule, text, milliseconds });
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`对抗文本的测量没有做完（退出码 ${code}）`);
  return [...worst.values()].sort((a, b) => b.milliseconds - a.milliseconds);
}
