import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process that can be told from a later one with the same number: process ids are reused, start times are not. */
export type ProcessIdentity = { pid: number; startedAt: string };

// Positions in /proc/PID/stat counted after the closing bracket of the command's name, which may itself hold spaces and brackets.
const STATE_FIELD = 0;
const GROUP_FIELD = 2;
const START_TIME_FIELD = 19;

const readStat = (pid: number): string[] => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
};

const fromProc = (pid: number): string | undefined => {
  const fields = readStat(pid);
  return fields[STATE_FIELD] === 'Z' ? undefined : fields[START_TIME_FIELD];
};

const fromPs = (pid: number): string | undefined => {
  const output = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
  const [state = '', ...start] = output.trim().split(/\s+/);
  return state === '' || state.startsWith('Z') ? undefined : start.join(' ');
};

/** The identity of a running process, undefined when no such process runs (a zombie does not). */
export const identifyProcess = (pid: number): ProcessIdentity | undefined => {
  try {
    const startedAt = process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
    return startedAt === undefined ? undefined : { pid, startedAt };
  } catch {
    return undefined;
  }
};

/** Whether exactly this process, not a later one with its number, still runs. */
export const isAlive = ({ pid, startedAt }: ProcessIdentity): boolean => identifyProcess(pid)?.startedAt === startedAt;

/** The command line of a process in one string, empty when it cannot be read. */
export const commandLineOf = (pid: number): string => {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return '';
  }
};

/** The process group of a process, undefined when it has ended. */
export const groupOf = (pid: number): number | undefined => {
  try {
    if (process.platform === 'linux') return Number(readStat(pid)[GROUP_FIELD]);
    return Number(execFileSync('ps', ['-o', 'pgid=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }));
  } catch {
    return undefined;
  }
};

/** Sends a signal to a process, or with a negative number to a process group; what is gone already is no error. */
export const sendSignal = (pid: number, signal: NodeJS.Signals): boolean => {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
};
