import { workerData } from 'node:worker_threads';

// Runs beside the rules in a thread of its own, which a rule that never ends does not stop: ends the process when one rule has used
// the processor for too long. The processor is what counts, not the clock: on a busy machine a good rule waits for its turn.

/** `begun` holds the milliseconds of the processor when the present rule began, and 0 between rules. */
export type Watch = { begun: SharedArrayBuffer; limitMs: number };

const { begun, limitMs } = workerData as Watch;
const start = new Float64Array(begun);
const LOOK_EVERY_MS = 200;

setInterval(() => {
  const { user, system } = process.cpuUsage();
  const since = start[0] ?? 0;
  // Between rules texts are laid out, which is no rule's time.
  if (since > 0 && (user + system) / 1000 - since > limitMs) process.kill(process.pid, 'SIGKILL');
}, LOOK_EVERY_MS);
