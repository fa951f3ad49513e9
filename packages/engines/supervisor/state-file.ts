import { join } from 'node:path';
import type { EngineErrorCode } from '../engine-error.ts';
import { readJsonFile, writeJsonFile } from '../place/json-file.ts';
import { isAlive, type ProcessIdentity } from '../place/process-identity.ts';
import type { EngineName } from './engine-driver.ts';

/** Why an engine is not running, and when (milliseconds since 1970) that was found. */
export type EngineFailure = { code: EngineErrorCode; message: string; detail: string; at: number };

/** What the supervisor knows about one engine; the port is kept when it stops, so that the next start can have the same. */
export type EngineState = {
  status: 'starting' | 'ready' | 'failed' | 'stopped';
  port?: number;
  process?: ProcessIdentity;
  version?: string;
  restarts?: number;
  failure?: EngineFailure;
};

/** The state file of a data folder, written by its supervisor alone and read by every user. */
export type SupervisorState = { supervisor?: ProcessIdentity; engines: Partial<Record<EngineName, EngineState>> };

const fileOf = (root: string): string => join(root, 'state.json');

/** Reads the state; a folder that never had a supervisor has no engines. */
export const readState = (root: string): SupervisorState =>
  (readJsonFile(fileOf(root)) as SupervisorState | undefined) ?? { engines: {} };

/** Writes the state in one step. */
export const writeState = (root: string, state: SupervisorState): void => writeJsonFile(fileOf(root), state);

/** Whether the supervisor that wrote the state still runs. */
export const isSupervised = ({ supervisor }: SupervisorState): boolean =>
  supervisor !== undefined && isAlive(supervisor);
