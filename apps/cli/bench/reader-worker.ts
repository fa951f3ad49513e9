import { parentPort } from 'node:worker_threads';

/** What a reader got: the milliseconds from asking to having read the answer, and what it said. */
export type Got = { ok: boolean; milliseconds: number; answer: unknown };

// Asks for one address after the other as they come, and tells what came back.
parentPort?.on('message', async (address: string) => {
  const started = performance.now();
  try {
    const response = await fetch(address);
    const answer: unknown = await response.json();
    parentPort?.postMessage({ ok: response.ok, milliseconds: performance.now() - started, answer } satisfies Got);
  } catch (cause) {
    parentPort?.postMessage({
      ok: false,
      milliseconds: performance.now() - started,
      answer: String(cause),
    } satisfies Got);
  }
});
