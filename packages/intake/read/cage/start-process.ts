import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import type { Socket } from 'node:net';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIMITS } from '../../limits.ts';

/** A parser's process with what its keeper may do with it. */
export type CagedProcess = {
  isAlive(): boolean;
  write(bytes: Uint8Array): void;
  /** Who hears the next chunks of the answer; the one before is forgotten. */
  onData(listener: (chunk: Uint8Array) => void): void;
  /** Who hears that the process ended; `outOfMemory` when it was stopped for its memory. */
  onEnd(listener: (outOfMemory: boolean) => void): void;
  /** While it works the parent waits for it; idle it must not keep the parent alive. */
  hold(): void;
  release(): void;
  end(): void;
};

/** All private memory in KiB: heap, buffers and code, kept by the kernel. */
const DATA_KIB = LIMITS.parserHeapMegabytes * 4 * 1024;

/** A parser that loops when its keeper was killed ends after this; before a good one has used so much it is replaced. */
const CPU_SECONDS = 20 * LIMITS.parseSeconds;

/**
 * What the shell forbids before it becomes Node: core files, files of any size, memory and time beyond the limits; where the system allows a
 * network namespace without rights, there is no network either (Node 24's permission model does not govern it).
 */
const CONFINE = `ulimit -c 0; ulimit -f 0; ulimit -t ${CPU_SECONDS}; ulimit -d ${DATA_KIB} 2>/dev/null
if unshare -rn true 2>/dev/null; then exec unshare -rn "$@"; fi
exec "$@"`;

/** The libraries whose folders the caged process must read. */
const LIBRARIES = ['pdfjs-dist', 'htmlparser2', 'word-extractor'];
const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));
// Where tests load this module there is no import.meta.resolve.
const { resolve } = createRequire(import.meta.url);
const INTAKE = join(import.meta.dirname, '../..');

/** Starts a process that may read the program and nothing else: no writing, no children, no workers, no add-ons, no environment. */
export function startProcess(program = WORKER): CagedProcess {
  const node = [
    process.execPath,
    '--permission',
    ...readable().map((folder) => `--allow-fs-read=${folder}`),
    `--max-old-space-size=${LIMITS.parserHeapMegabytes}`,
    '--disable-warning=ExperimentalWarning',
    '--no-addons',
    program,
  ];
  const [command = '', ...rest] = process.platform === 'win32' ? node : ['/bin/sh', '-c', CONFINE, 'sh', ...node];
  const child = spawn(command, rest, {
    // Nothing of the parent's settings (passwords, addresses) is there; PATH finds unshare.
    env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return watch(child);
}

/** The program and the `node_modules` that hold its libraries. */
function readable(): string[] {
  const folders = LIBRARIES.map((name) => {
    const path = resolve(name);
    return path.slice(0, path.lastIndexOf(`node_modules${sep}`) + 'node_modules'.length);
  });
  return [...new Set([INTAKE, join(dirname(INTAKE), 'package.json'), ...folders])];
}

function watch(child: ChildProcess): CagedProcess {
  let listener: (chunk: Uint8Array) => void = () => {};
  let ended: (outOfMemory: boolean) => void = () => {};
  child.stdout?.on('data', (chunk: Uint8Array) => listener(chunk));
  // A process that ends while a file is being written to it is told of by `exit`.
  child.stdin?.on('error', () => {});
  child.on('error', () => ended(false));
  child.on('exit', (code, signal) => ended(isOutOfMemory(code, signal)));
  const pipes = [child.stdin, child.stdout] as unknown as (Socket | null)[];
  return {
    isAlive: () => child.exitCode === null && child.signalCode === null,
    write: (bytes) => child.stdin?.write(bytes),
    onData: (next) => {
      listener = next;
    },
    onEnd: (next) => {
      ended = next;
    },
    hold: () => {
      child.ref();
      for (const pipe of pipes) pipe?.ref();
    },
    release: () => {
      child.unref();
      for (const pipe of pipes) pipe?.unref();
    },
    end: () => {
      ended = () => {};
      child.kill('SIGKILL');
    },
  };
}

/** V8 aborts when its heap or the kernel's limit is reached; the kernel itself kills. */
function isOutOfMemory(code: number | null, signal: string | null): boolean {
  return signal === 'SIGABRT' || signal === 'SIGTRAP' || signal === 'SIGKILL' || code === 134 || code === 133;
}
