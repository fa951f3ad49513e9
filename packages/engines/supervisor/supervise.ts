import { setTimeout as sleep } from 'node:timers/promises';
import { elasticsearchDriver } from '../elasticsearch/elasticsearch-driver.ts';
import type { EnginePlace } from '../place/engine-place.ts';
import { identifyProcess } from '../place/process-identity.ts';
import { postgresDriver } from '../postgres/postgres-driver.ts';
import { createEngineKeeper } from './engine-keeper.ts';
import { takeExclusiveLock } from './exclusive-lock.ts';
import { type Lease, readLiveLeases, removeDeadLeases } from './lease.ts';
import { readState, type SupervisorState, writeState } from './state-file.ts';

type SuperviseOptions = { env: NodeJS.ProcessEnv; log: (line: string) => void; signal: AbortSignal };

const TURN_MS = 300;
const DRIVERS = [postgresDriver, elasticsearchDriver] as const;

/** Keeps the engines of a data folder running for as long as anybody holds a lease, or until the signal, then stops them and returns; returns at once when another supervisor does that already. */
export const supervise = async (place: EnginePlace, { env, log, signal }: SuperviseOptions): Promise<void> => {
  if (!takeExclusiveLock(place.root)) return;
  const self = identifyProcess(process.pid);
  const state: SupervisorState = {
    engines: readState(place.root).engines,
    ...(self === undefined ? {} : { supervisor: self }),
  };
  const keepers = DRIVERS.map((driver) => ({
    name: driver.name,
    keeper: createEngineKeeper(driver, {
      place,
      env,
      log,
      initial: state.engines[driver.name],
      publish: (engine) => {
        state.engines[driver.name] = engine;
        writeState(place.root, state);
      },
    }),
  }));
  writeState(place.root, state);
  log(`supervising ${place.root}`);

  const serve = (leases: readonly Lease[]): void => {
    for (const { name, keeper } of keepers) {
      const wanting = leases.filter(({ programs }) => programs[name] !== undefined);
      const newest = wanting.sort((a, b) => b.createdAt - a.createdAt)[0];
      if (newest !== undefined) keeper.keep(newest.programs, newest.createdAt);
    }
  };

  let leases = readLiveLeases(place.root);
  while (leases.length > 0 && !signal.aborted) {
    serve(leases);
    await sleep(TURN_MS);
    leases = readLiveLeases(place.root);
    if (leases.length > 0 && !signal.aborted) continue;
    log(signal.aborted ? 'asked to stop' : 'the last user has left');
    await Promise.all(keepers.map(({ keeper }) => keeper.stop()));
    removeDeadLeases(place.root);
    // Somebody may have come while the engines were going down: they are started again for them.
    leases = readLiveLeases(place.root);
  }
};
