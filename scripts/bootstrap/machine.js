import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const PROJECT_PROGRAMS = `node_modules${sep}.bin`;

/** The environment without what npm puts in for the running script: its own programs first on the path, and `-s`, which would hide a failing install. */
export const machineEnvironment = () => {
  const { npm_config_loglevel: _, ...env } = process.env;
  const path = (env.PATH ?? '').split(delimiter).filter((folder) => !folder.endsWith(PROJECT_PROGRAMS));
  return { ...env, PATH: path.join(delimiter) };
};

/** The full path of a program on the machine's path, undefined when it is not there. */
export const findProgram = (name) => {
  for (const folder of machineEnvironment().PATH.split(delimiter)) {
    const program = join(folder, name);
    try {
      accessSync(program, constants.X_OK);
      return program;
    } catch {
      // Looked for in the next folder.
    }
  }
  return undefined;
};

const INSTALLER = 'apt-get';

/** Whether packages of the system can be installed here without asking: root on Debian or a relative of it. */
export const canInstallPackages = () => process.getuid?.() === 0 && findProgram(INSTALLER) !== undefined;

/** Installs packages of the system; true when that worked. */
export const installPackages = (names) => {
  const env = { ...machineEnvironment(), DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync(INSTALLER, args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  // A fresh image has no list of packages, or one that is out of date.
  apt('-q', 'update');
  return apt('-q', 'install', '-y', '--no-install-recommends', ...names);
};
