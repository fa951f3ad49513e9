import type { EnginePlace } from '../place/engine-place.ts';
import { isAlive } from '../place/process-identity.ts';
import type { EngineDriver, EnginePrograms } from './engine-driver.ts';
import { explainDeath } from './explain-failure.ts';
import { leave } from './leave.ts';
import { awaitAnswer, sizeOf, startEngine } from './start-engine.ts';
import type { EngineState } from './state-file.ts';

/** Keeps one engine running while it is wanted. */
export type EngineKeeper = {
  /** Called at every turn of the supervisor: starts, adopts or restarts what is not running; returns at once. `since` is when the newest user came (milliseconds since 1970). */
  keep: (programs: EnginePrograms, since: number) => void;
  /** Stops the engine, also in the middle of its start, by force if it does not leave in time. */
  stop: () => Promise<void>;
};

type KeeperOptions = {
  place: EnginePlace;
  env: NodeJS.ProcessEnv;
  /** What the last supervisor left written; its living engine is adopted. */
  initial: EngineState | undefined;
  publish: (state: EngineState) => void;
  log: (line: string) => void;
};

// An engine that dies comes back after 1, 2, 4, 8 and 16 seconds; then it is left alone until somebody new asks for it.
const FIRST_PAUSE_MS = 1_000;
const MOST_RESTARTS = 5;
// After this long without a death the count starts again.
const CALM_MS = 600_000;

/** Makes the keeper of one engine. */
export const createEngineKeeper = (
  driver: EngineDriver,
  { place, env, initial, publish, log }: KeeperOptions,
): EngineKeeper => {
  let state: EngineState = initial ?? { status: 'stopped' };
  // What the last supervisor wrote is not taken on trust: a living process is asked once before it counts as ready.
  let trusted = false;
  let restarts = 0;
  let lastDeath = 0;
  let work: Promise<void> | undefined;
  let cancel = new AbortController();

  const set = (next: EngineState): void => {
    state = restarts > 0 ? { ...next, restarts } : next;
    publish(state);
  };

  const report = (next: EngineState): void => {
    set(next);
    if (next.status === 'failed') lastDeath = Date.now();
    log(
      `${driver.label} ${next.version ?? ''} ${next.status}: port ${next.port}, process ${next.process?.pid}, ${next.failure?.message ?? 'no fault'}`,
    );
  };

  const start = async (programs: EnginePrograms): Promise<void> =>
    report(
      await startEngine(driver, { place, programs, env, lastPort: state.port, publish: set, signal: cancel.signal }),
    );

  const restart = async (programs: EnginePrograms): Promise<void> => {
    const quiet = Date.now() - lastDeath;
    if (quiet > CALM_MS) restarts = 0;
    if (restarts >= MOST_RESTARTS || quiet < FIRST_PAUSE_MS * 2 ** restarts) return;
    restarts += 1;
    log(`restart ${restarts} of at most ${MOST_RESTARTS} of ${driver.label}`);
    await start(programs);
  };

  const adopt = async (): Promise<boolean> => {
    const { process, port } = state;
    if (process === undefined || port === undefined || !isAlive(process)) return false;
    log(`adopting ${driver.label}, process ${process.pid}`);
    const logOffset = sizeOf(driver.logFile(place.root));
    report(await awaitAnswer(driver, { place, process, port, logOffset, signal: cancel.signal }));
    return true;
  };

  const turn = async (programs: EnginePrograms, since: number): Promise<void> => {
    const { process, port, status, failure } = state;
    if (!trusted) {
      trusted = true;
      if (!(await adopt())) await start(programs);
    } else if (status === 'ready' && process !== undefined && !isAlive(process)) {
      report({
        status: 'failed',
        ...(port === undefined ? {} : { port }),
        failure: explainDeath(driver, place.root, 0),
      });
    } else if (status === 'failed' && failure !== undefined && failure.at > since) {
      await restart(programs);
    } else if (status !== 'ready') {
      restarts = 0;
      await start(programs);
    }
  };

  const keep = (programs: EnginePrograms, since: number): void => {
    work ??= turn(programs, since)
      .catch((fault: unknown) => log(`${driver.label}: ${String(fault)}`))
      .finally(() => {
        work = undefined;
      });
  };

  const stop = async (): Promise<void> => {
    cancel.abort();
    await work;
    cancel = new AbortController();
    if (state.process !== undefined) await leave(state.process, driver.stopSignal);
    set({ status: 'stopped', ...(state.port === undefined ? {} : { port: state.port }) });
    trusted = true;
    log(`${driver.label} stopped`);
  };

  return { keep, stop };
};
