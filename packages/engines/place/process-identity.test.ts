import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { commandLineOf, identifyProcess, isAlive } from './process-identity.ts';

it('tells a living process from an ended one and from a later one with the same number', async () => {
  const child = spawn('sleep', ['30']);
  await once(child, 'spawn');
  const identity = identifyProcess(child.pid ?? 0);
  expect(identity).toBeDefined();
  if (identity === undefined) return;
  expect(isAlive(identity)).toBe(true);
  expect(isAlive({ ...identity, startedAt: 'another time' })).toBe(false);
  expect(commandLineOf(identity.pid)).toContain('sleep 30');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isAlive(identity)).toBe(false);
});
