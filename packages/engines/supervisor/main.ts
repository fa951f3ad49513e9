import type { EnginePlace } from '../place/engine-place.ts';
import { supervise } from './supervise.ts';

// The whole of this process is told by one argument: the place, as JSON. Its output goes to supervisor.log.
const place = JSON.parse(process.argv[2] ?? '') as EnginePlace;
const log = (line: string): void => void process.stdout.write(`${new Date().toISOString()} ${line}\n`);

// A terminal that closes, or an impatient administrator: the engines go down in order only with their last user.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => log(`${signal} ignored`));

await supervise(place, { env: process.env, log });
