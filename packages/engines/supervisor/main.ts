import type { EnginePlace } from '../place/engine-place.ts';
import { supervise } from './supervise.ts';

// The whole of this process is told by one argument: the place, as JSON. Its output goes to supervisor.log.
const place = JSON.parse(process.argv[2] ?? '') as EnginePlace;
const log = (line: string): void => void process.stdout.write(`${new Date().toISOString()} ${line}\n`);

const ending = new AbortController();
// A machine that shuts down says SIGTERM. A closing terminal is none of our business: the engines go with their last user.
process.on('SIGTERM', () => ending.abort());
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => log(`${signal} ignored`));

await supervise(place, { env: process.env, log, signal: ending.signal });
