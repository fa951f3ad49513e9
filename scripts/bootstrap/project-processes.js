import { spawnSync } from 'node:child_process';
import { readdirSync, readlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ROOT } from './machine.js';

const MODULES = join(ROOT, 'node_modules') + sep;

const programOf = (pid) => {
  try {
    return readlinkSync(`/proc/${pid}/exe`);
  } catch {
    // Ended meanwhile, or somebody else's.
    return '';
  }
};

const listProcesses = () => {
  if (process.platform === 'linux') {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && programOf(name).startsWith(MODULES));
  }
  const { stdout } = spawnSync('lsof', ['-t', join(MODULES, 'node', 'bin', 'node')], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').filter((line) => line !== '');
};

/** The numbers of the processes that run a program out of node_modules, that is, on the project's own Node: replacing it under them would break them. */
export const findProjectProcesses = () =>
  listProcesses()
    .map(Number)
    .filter((pid) => pid !== process.pid);
