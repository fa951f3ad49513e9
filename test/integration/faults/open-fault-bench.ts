import { setTimeout as sleep } from 'node:timers/promises';
import { openProduct, type Product } from '../product/open-product.ts';
import { openProxy, type TcpProxy } from '../product/tcp-proxy.ts';
import { type HoldPoints, installHoldPoints, openHoldPoints } from './hold-points.ts';

/** What the records and the feed hold of a document. */
type Seen = { version: number; state: string; waits: boolean };

/** The product with a database whose transactions can be held, and a wire to it that can fall silent. */
export type FaultBench = {
  product: Product;
  points: HoldPoints;
  wire: TcpProxy;
  /** The address of the database over the wire. */
  databaseUrl: string;
  look(id: string): Promise<Seen>;
  /** Lets go whatever is held after a process was killed, and waits until its database process has ended. */
  settle(databaseProcess?: number): Promise<void>;
  /** Opens the session that holds again, after the database died. */
  reopen(): Promise<void>;
  close(): Promise<void>;
};

/** Opens the bench; `prepare` fills the records while nothing can be held yet. */
export async function openFaultBench(prepare: (product: Product) => Promise<void>): Promise<FaultBench> {
  const product = await openProduct();
  const { databaseUrl } = product.services;
  await prepare(product);
  await product.settle();
  await installHoldPoints(databaseUrl);
  const wire = await openProxy(databaseUrl);
  const overWire = new URL(databaseUrl);
  overWire.port = new URL(wire.url).port;
  const bench: FaultBench = {
    product,
    wire,
    points: await openHoldPoints(databaseUrl),
    databaseUrl: overWire.href,
    async look(id) {
      const [row] = await bench.points.query<Seen>(
        'select version, state, exists (select from outbox where document_id = id) as waits from documents where id = $1',
        [id],
      );
      return row ?? { version: 0, state: 'none', waits: false };
    },
    async settle(databaseProcess) {
      await bench.points.release();
      wire.cut();
      wire.mend();
      const question = 'select from pg_stat_activity where pid = $1';
      await until(async () => (await bench.points.query(question, [databaseProcess ?? 0])).length === 0);
    },
    async reopen() {
      await bench.points.close();
      await until(async () => {
        const points = await openHoldPoints(databaseUrl).catch(() => undefined);
        if (points) bench.points = points;
        return points !== undefined;
      });
    },
    async close() {
      await bench.points.close();
      await wire.close();
      await product.close();
    },
  };
  return bench;
}

const LOOK_EVERY_MS = 3;

/** Looks again and again until something is so. */
export async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await condition())) await sleep(LOOK_EVERY_MS);
}
