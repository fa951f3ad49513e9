import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { EngineError } from '../engine-error.ts';
import type { EnginePlace } from '../place/engine-place.ts';
import { isPortFree, pickFreePort } from '../place/free-port.ts';
import { identifyProcess, isAlive, type ProcessIdentity, sendSignal } from '../place/process-identity.ts';
import type { EngineDriver, EnginePrograms } from './engine-driver.ts';
import { explainDeath, explainFault } from './explain-failure.ts';
import type { EngineState } from './state-file.ts';

/** Keeps one engine running while it is wanted. */
export type EngineKeeper = {
  /** Called at every turn of the supervisor: starts, adopts, restarts or gives up. `since` is when the newest user came. */
  keep: (programs: EnginePrograms, since: number) => Promise<void>;
  /** Stops the engine, by force if it does not leave in time. */
  stop: () => Promise<void>;
};

type KeeperOptions = {
  place: EnginePlace;
  env: NodeJS.ProcessEnv;
  initial: EngineState | undefined;
  publish: (state: EngineState) => void;
  log: (line: string) => void;
};

const PROBE_EVERY_MS = 100;
const STOP_LIMIT_MS = 15_000;
// An engine that dies comes back after 1, 2, 4, 8 and 16 seconds; then it is left alone until somebody new asks for it.
const FIRST_PAUSE_MS = 1_000;
const MOST_RESTARTS = 5;
// After this long without a death the count starts again.
const CALM_MS = 600_000;

const sizeOf = (path: string): number => {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
};

const leave = async (process: ProcessIdentity, signal: NodeJS.Signals): Promise<void> => {
  sendSignal(process.pid, signal);
  for (const end = Date.now() + STOP_LIMIT_MS; isAlive(process); await sleep(PROBE_EVERY_MS)) {
    if (Date.now() > end) sendSignal(process.pid, 'SIGKILL');
  }
};

/** Makes the keeper of one engine; `initial` is what the last supervisor left written, whose living engine is adopted. */
export const createEngineKeeper = (
  driver: EngineDriver,
  { place, env, initial, publish, log }: KeeperOptions,
): EngineKeeper => {
  let state: EngineState = initial ?? { status: 'stopped' };
  let restarts = 0;
  let lastDeath = 0;
  const set = (next: EngineState): void => {
    state = next;
    publish(next);
  };

  const choosePort = async (): Promise<number> => {
    const fixed = driver.fixedPort(env);
    if (fixed === undefined) return pickFreePort(state.port);
    if (await isPortFree(fixed)) return fixed;
    throw new EngineError(`端口 ${fixed} 已被别的程序占用，${driver.label} 无法启动；请关闭那个程序或改用别的端口。`, {
      code: 'port_taken',
    });
  };

  const awaitAnswer = async (process: ProcessIdentity, port: number): Promise<string | 'dead' | 'slow'> => {
    for (const end = Date.now() + driver.startLimitMs; Date.now() < end; await sleep(PROBE_EVERY_MS)) {
      const version = await driver.probe(place, port);
      if (version !== undefined) return version;
      if (!isAlive(process)) return 'dead';
    }
    return 'slow';
  };

  const settle = async (process: ProcessIdentity, port: number, logOffset: number): Promise<void> => {
    const answer = await awaitAnswer(process, port);
    if (answer === 'dead') {
      set({ status: 'failed', port, failure: explainDeath(driver, place.root, logOffset) });
      log(`${driver.label} died while starting: ${state.failure?.message}`);
    } else if (answer === 'slow') {
      const message = `${driver.label} 在 ${driver.startLimitMs / 1000} 秒内没有应答，已停止；日志在 ${driver.logFile(place.root)}。`;
      await leave(process, 'SIGKILL');
      set({
        status: 'failed',
        port,
        failure: { ...explainDeath(driver, place.root, logOffset), code: 'engine_slow', message },
      });
    } else {
      const main = identifyProcess(driver.mainProcess(place) ?? process.pid) ?? process;
      set({ status: 'ready', port, process: main, version: answer, restarts });
      log(`${driver.label} ${answer} ready on port ${port}, process ${main.pid}`);
    }
  };

  const start = async (programs: EnginePrograms): Promise<void> => {
    const stray = driver.mainProcess(place);
    const strayProcess = stray === undefined ? undefined : identifyProcess(stray);
    if (strayProcess !== undefined) {
      log(`stopping process ${strayProcess.pid} of ${driver.label}, which no state file knows`);
      await leave(strayProcess, driver.stopSignal);
    }
    const logOffset = sizeOf(driver.logFile(place.root));
    try {
      const port = await choosePort();
      set({ status: 'starting', port, restarts });
      const child = await driver.spawn(place, programs, port);
      const process = child.pid === undefined ? undefined : identifyProcess(child.pid);
      if (process === undefined) {
        set({ status: 'failed', port, failure: explainDeath(driver, place.root, logOffset) });
        return;
      }
      set({ status: 'starting', port, process, restarts });
      await settle(process, port, logOffset);
    } catch (fault) {
      set({
        status: 'failed',
        ...(state.port === undefined ? {} : { port: state.port }),
        failure: explainFault(driver, place.root, fault),
      });
      log(`${driver.label} could not be started: ${state.failure?.message}`);
    }
  };

  const restart = async (programs: EnginePrograms): Promise<void> => {
    if (Date.now() - lastDeath > CALM_MS) restarts = 0;
    if (restarts >= MOST_RESTARTS) return;
    const pause = FIRST_PAUSE_MS * 2 ** restarts;
    if (Date.now() - lastDeath < pause) return;
    restarts += 1;
    log(`restart ${restarts} of at most ${MOST_RESTARTS} of ${driver.label}`);
    await start(programs);
    if (state.status === 'failed') lastDeath = Date.now();
  };

  const keep = async (programs: EnginePrograms, since: number): Promise<void> => {
    const { process, port, status, failure } = state;
    if (process !== undefined && port !== undefined && isAlive(process)) {
      if (status === 'ready' && hasSettled) return;
      hasSettled = true;
      log(`adopting ${driver.label}, process ${process.pid}`);
      return settle(process, port, sizeOf(driver.logFile(place.root)));
    }
    hasSettled = true;
    if (status === 'ready') {
      const death = explainDeath(driver, place.root, 0);
      log(`${driver.label} died: ${death.message}`);
      lastDeath = Date.now();
      set({ status: 'failed', ...(port === undefined ? {} : { port }), failure: death });
      return;
    }
    if (status === 'failed' && failure !== undefined && failure.at > since) return restart(programs);
    restarts = 0;
    await start(programs);
  };
  // Whether what the last supervisor wrote has been looked at: its "ready" is not taken on trust.
  let hasSettled = false;

  const stop = async (): Promise<void> => {
    if (state.process !== undefined && isAlive(state.process)) await leave(state.process, driver.stopSignal);
    const main = driver.mainProcess(place);
    const rest = main === undefined ? undefined : identifyProcess(main);
    if (rest !== undefined) await leave(rest, driver.stopSignal);
    set({ status: 'stopped', ...(state.port === undefined ? {} : { port: state.port }) });
    log(`${driver.label} stopped`);
  };

  return { keep, stop };
};
