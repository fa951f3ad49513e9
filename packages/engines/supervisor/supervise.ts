import { setTimeout as sleep } from 'node:timers/promises';
import { elasticsearchDriver } from '../elasticsearch/elasticsearch-driver.ts';
import type { EnginePlace } from '../place/engine-place.ts';
import { identifyProcess } from '../place/process-identity.ts';
import { postgresDriver } from '../postgres/postgres-driver.ts';
import type { EngineName } from './engine-driver.ts';
import { createEngineKeeper } from './engine-keeper.ts';
import { takeExclusiveLock } from './exclusive-lock.ts';
import { type Lease, readLiveLeases, removeDeadLeases } from './lease.ts';
import { readState, type SupervisorState, writeState } from './state-file.ts';

type SuperviseOptions = { env: NodeJS.ProcessEnv; log: (line: string) => void };

const TURN_MS = 300;
const DRIVERS = [postgresDriver, elasticsearchDriver] as const;

/** Keeps the engines of a data folder running for as long as anybody holds a lease, then stops them and returns; returns at once when another supervisor does that already. */
export const supervise = async (place: EnginePlace, { env, log }: SuperviseOptions): Promise<void> => {
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

  const serve = async (
    name: EngineName,
    keep: (typeof keepers)[number]['keeper'],
    leases: readonly Lease[],
  ): Promise<void> => {
    const wanting = leases.filter(({ programs }) => programs[name] !== undefined);
    const newest = wanting.sort((a, b) => b.createdAt - a.createdAt)[0];
    if (newest !== undefined) await keep.keep(newest.programs, newest.createdAt);
  };

  for (let leases = readLiveLeases(place.root); leases.length > 0; leases = readLiveLeases(place.root)) {
    while (leases.length > 0) {
      await Promise.all(keepers.map(({ name, keeper }) => serve(name, keeper, leases)));
      await sleep(TURN_MS);
      leases = readLiveLeases(place.root);
    }
    log('the last user has left');
    removeDeadLeases(place.root);
    await Promise.all(keepers.map(({ keeper }) => keeper.stop()));
  }
};
