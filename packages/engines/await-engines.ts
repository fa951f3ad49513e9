import { setTimeout as sleep } from 'node:timers/promises';
import { EngineError } from './engine-error.ts';
import type { EnginePlace } from './place/engine-place.ts';
import type { EngineName } from './supervisor/engine-driver.ts';
import { ensureSupervisor, supervisorLog } from './supervisor/ensure-supervisor.ts';
import { readTail } from './supervisor/explain-failure.ts';
import type { Lease } from './supervisor/lease.ts';
import { isSupervised, readState } from './supervisor/state-file.ts';

type AwaitOptions = { place: EnginePlace; lease: Lease; env: NodeJS.ProcessEnv; signal?: AbortSignal | undefined };

const LOOK_EVERY_MS = 50;
// A supervisor needs a fraction of a second to write its first state; another one is tried only after that.
const SUPERVISOR_START_MS = 3_000;
const MOST_SUPERVISORS = 5;

const namesOf = (lease: Lease): EngineName[] =>
  (['postgres', 'elasticsearch'] as const).filter((name) => lease.programs[name] !== undefined);

/** Waits until every engine of a lease answers and gives their ports; the first failure that is newer than the lease is thrown. */
export const awaitEngines = async ({
  place,
  lease,
  env,
  signal,
}: AwaitOptions): Promise<Partial<Record<EngineName, number>>> => {
  let supervisors = 0;
  let lastTry = 0;
  for (;;) {
    if (signal?.aborted) throw new EngineError('启动引擎的过程被取消了。', { code: 'cancelled', cause: signal.reason });
    const state = readState(place.root);
    if (isSupervised(state)) {
      const engines = namesOf(lease).map((name) => ({ name, ...state.engines[name] }));
      const failed = engines.find(({ failure }) => failure !== undefined && failure.at >= lease.createdAt)?.failure;
      if (failed !== undefined) throw new EngineError(failed.message, { code: failed.code, detail: failed.detail });
      const ready = engines.every(({ status, process }) => status === 'ready' && process !== undefined);
      if (ready) return Object.fromEntries(engines.map(({ name, port }) => [name, port]));
    } else if (Date.now() - lastTry > SUPERVISOR_START_MS) {
      if (supervisors >= MOST_SUPERVISORS) {
        const log = supervisorLog(place.root);
        throw new EngineError(`看护引擎的进程无法启动；日志在 ${log}。`, {
          code: 'engine_died',
          detail: readTail(log),
        });
      }
      ensureSupervisor(place, env);
      supervisors += 1;
      lastTry = Date.now();
    }
    await sleep(LOOK_EVERY_MS);
  }
};
