import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { EngineError } from '../engine-error.ts';
import type { EngineDriver } from './engine-driver.ts';
import type { EngineFailure } from './state-file.ts';

const TAIL_BYTES = 16_384;
const TAIL_LINES = 30;

/** The last lines of a log, of what was written to it from `offset` on. */
export const readTail = (path: string, offset = 0): string => {
  try {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      const from = Math.max(offset, size - TAIL_BYTES, 0);
      const buffer = Buffer.alloc(Math.max(size - from, 0));
      readSync(file, buffer, 0, buffer.length, from);
      return buffer.toString('utf8').trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
};

type Reading = { sign: RegExp; code: EngineFailure['code']; say: (label: string, place: string) => string };

const READINGS: readonly Reading[] = [
  {
    sign: /No space left on device/i,
    code: 'disk_full',
    say: (label, place) => `磁盘已满，${label} 无法在 ${place} 写入数据；请腾出空间后再试。`,
  },
  {
    sign: /Address already in use|BindException|could not bind/i,
    code: 'port_taken',
    say: (label) => `${label} 要用的端口已被别的程序占用；请关闭那个程序，或换一个端口后再试。`,
  },
  {
    sign: /postmaster\.pid" already exists|pre-existing shared memory|failed to obtain node lock/i,
    code: 'data_locked',
    say: (label, place) => `${place} 里的数据正被另一个 ${label} 进程使用；请先停止那个进程。`,
  },
  {
    sign: /database files are incompatible|cannot upgrade a node from version|cannot downgrade/i,
    code: 'data_version',
    say: (label, place) => `${place} 里的数据属于另一个版本的 ${label}；请用原来的版本打开，或换一个数据目录。`,
  },
  {
    sign: /Permission denied|AccessDeniedException/i,
    code: 'no_permission',
    say: (label, place) => `${label} 没有权限读写 ${place}；请检查该目录的所有者。`,
  },
  {
    sign: /insufficient memory|Cannot allocate memory|OutOfMemoryError/i,
    code: 'engine_died',
    say: (label) => `内存不足，${label} 无法运行；请关闭一些程序后再试。`,
  },
];

/** Turns the death of an engine into a sentence, read from the end of its own log. */
export const explainDeath = (driver: EngineDriver, root: string, logOffset: number): EngineFailure => {
  const log = driver.logFile(root);
  const detail = readTail(log, logOffset);
  const reading = READINGS.find(({ sign }) => sign.test(detail));
  const message = reading?.say(driver.label, root) ?? `${driver.label} 意外退出；它最后的日志附后，完整日志在 ${log}。`;
  return { code: reading?.code ?? 'engine_died', message, detail, at: Date.now() };
};

/** Turns what was thrown while starting an engine into the same kind of value. */
export const explainFault = (driver: EngineDriver, root: string, fault: unknown): EngineFailure => {
  const at = Date.now();
  if (fault instanceof EngineError) return { code: fault.code, message: fault.message, detail: fault.detail ?? '', at };
  const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  const reading = READINGS.find(({ sign }) => sign.test(detail));
  const message = reading?.say(driver.label, root) ?? `${driver.label} 无法启动：${detail.split('\n')[0]}。`;
  return { code: reading?.code ?? 'engine_died', message, detail, at };
};
