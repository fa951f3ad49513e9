import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { EngineError } from '../engine-error.ts';
import type { EnginePlace } from '../place/engine-place.ts';
import { isPortFree, pickFreePort } from '../place/free-port.ts';
import { identifyProcess, isAlive, type ProcessIdentity, sendSignal } from '../place/process-identity.ts';
import type { EngineDriver, EnginePrograms } from './engine-driver.ts';
import { explainDeath, explainFault } from './explain-failure.ts';
import { leave } from './leave.ts';
import type { EngineState } from './state-file.ts';

type StartOptions = {
  place: EnginePlace;
  programs: EnginePrograms;
  env: NodeJS.ProcessEnv;
  lastPort: number | undefined;
  publish: (state: EngineState) => void;
  signal: AbortSignal;
};

type AwaitOptions = Pick<StartOptions, 'place' | 'signal'> & {
  process: ProcessIdentity;
  port: number;
  logOffset: number;
};

const PROBE_EVERY_MS = 100;
// Children of a killed postmaster hold its memory for a moment; so does a killed Elasticsearch its lock.
const LOCKED_TRIES = 6;
const LOCKED_PAUSE_MS = 1_000;

/** The size of a file in bytes, 0 when it is not there. */
export const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Waits for the first answer of a process of ours: ready, or failed with the reason. */
export const awaitAnswer = async (
  driver: EngineDriver,
  { place, process, port, logOffset, signal }: AwaitOptions,
): Promise<EngineState> => {
  for (const end = Date.now() + driver.startLimitMs; Date.now() < end && !signal.aborted; await sleep(PROBE_EVERY_MS)) {
    const version = await driver.probe(place, port);
    if (version !== undefined) {
      const main = identifyProcess(driver.mainProcess(place) ?? process.pid) ?? process;
      return { status: 'ready', port, process: main, version };
    }
    if (isAlive(process)) continue;
    // What the engine's launcher may have left behind; the launcher leads the group.
    sendSignal(-process.pid, 'SIGKILL');
    return { status: 'failed', port, failure: explainDeath(driver, place.root, logOffset) };
  }
  await leave(process, signal.aborted ? driver.stopSignal : 'SIGKILL');
  if (signal.aborted) return { status: 'stopped', port };
  const message = `${driver.label} 在 ${driver.startLimitMs / 1000} 秒内没有应答，已停止；日志在 ${driver.logFile(place.root)}。`;
  return {
    status: 'failed',
    port,
    failure: { ...explainDeath(driver, place.root, logOffset), code: 'engine_slow', message },
  };
};

const choosePort = async (driver: EngineDriver, { env, lastPort }: StartOptions): Promise<number> => {
  const fixed = driver.fixedPort(env);
  if (fixed === undefined) return pickFreePort(lastPort);
  if (await isPortFree(fixed)) return fixed;
  throw new EngineError(`端口 ${fixed} 已被别的程序占用，${driver.label} 无法启动；请关闭那个程序，或改用别的端口。`, {
    code: 'port_taken',
  });
};

// Ours by its command line, but in no state file: left by a supervisor that could not write any more.
const stopStray = async (driver: EngineDriver, place: EnginePlace): Promise<void> => {
  const pid = driver.mainProcess(place);
  const stray = pid === undefined ? undefined : identifyProcess(pid);
  if (stray !== undefined) await leave(stray, driver.stopSignal);
};

const startOnce = async (driver: EngineDriver, options: StartOptions): Promise<EngineState> => {
  const { place, programs, publish, signal, lastPort } = options;
  const logOffset = sizeOf(driver.logFile(place.root));
  try {
    const port = await choosePort(driver, options);
    publish({ status: 'starting', port });
    const child = await driver.spawn(place, programs, port);
    const process = child.pid === undefined ? undefined : identifyProcess(child.pid);
    if (process === undefined) return { status: 'failed', port, failure: explainDeath(driver, place.root, logOffset) };
    publish({ status: 'starting', port, process });
    return await awaitAnswer(driver, { place, process, port, logOffset, signal });
  } catch (fault) {
    const port = lastPort === undefined ? {} : { port: lastPort };
    return { status: 'failed', ...port, failure: explainFault(driver, place.root, fault) };
  }
};

/** Starts an engine and waits for its answer; data that a dying predecessor still holds is waited for, every other failure is the answer. */
export const startEngine = async (driver: EngineDriver, options: StartOptions): Promise<EngineState> => {
  await stopStray(driver, options.place);
  for (let tries = 1; ; tries += 1) {
    const state = await startOnce(driver, options);
    if (state.failure?.code !== 'data_locked' || tries === LOCKED_TRIES || options.signal.aborted) return state;
    await sleep(LOCKED_PAUSE_MS);
  }
};
