import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ROOT } from './machine.js';

const MODULES = join(ROOT, 'node_modules') + sep;
// Another bootstrap that waits for its turn runs on the project's Node too, but needs nothing more from its folder.
const BOOTSTRAP = 'scripts/bootstrap.js';

const readLinux = (pid) => {
  try {
    return { program: readlinkSync(`/proc/${pid}/exe`), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') };
  } catch {
    // Ended meanwhile, or somebody else's.
    return { program: '', command: '' };
  }
};

const listLinux = () =>
  readdirSync('/proc').filter((name) => {
    const { program, command } = readLinux(name);
    return program.startsWith(MODULES) && !command.includes(BOOTSTRAP);
  });

const read = (program, ...args) => spawnSync(program, args, { encoding: 'utf8' }).stdout ?? '';

const listElsewhere = () =>
  read('lsof', '-t', join(MODULES, 'node', 'bin', 'node'))
    .split('\n')
    .filter((pid) => pid !== '' && !read('ps', '-ww', '-o', 'command=', '-p', pid).includes(BOOTSTRAP));

/** The numbers of the processes that run a program out of node_modules, that is, on the project's own Node: replacing it under them would break them. */
export const findProjectProcesses = () => (process.platform === 'linux' ? listLinux() : listElsewhere()).map(Number);
