import { openEngines } from '@anjian/engines';
import { saveDocument } from '@anjian/records';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createSpares, type FollowOrder, startProgram } from './faults/act-process.ts';
import { type FaultBench, openFaultBench, until } from './faults/open-fault-bench.ts';
import { makeSubmission } from './product/make-submission.ts';
import { openProxy, type TcpProxy } from './product/tcp-proxy.ts';

/** With the four faults below: sixteen of the two hundred. */
const ROUNDS = [1, 2, 3, 4];

/** What a run does once the follower is told to begin, until the moment it is killed; gives the number of its database process. */
type Fault = { named: string; reach: (id: string) => Promise<number | undefined>; indexed: boolean; waits: boolean };

let bench: FaultBench;
let engineWire: TcpProxy;
let elasticsearch: FollowOrder['elasticsearch'];
const followers = createSpares(() => startProgram<FollowOrder>('follow-once.ts'));

beforeAll(async () => {
  bench = await openFaultBench(async () => {});
  const engines = await openEngines({ dataDir: inject('dataDir'), purpose: 'faults' });
  engineWire = await openProxy(engines.elasticsearch.node);
  elasticsearch = { ...engines.elasticsearch, node: engineWire.url };
  await engines.close();
});
afterAll(async () => {
  await followers.kill();
  await engineWire?.close();
  await bench?.close();
});

const indexedVersion = async (id: string): Promise<number> => {
  const { client } = bench.product.services.indexer;
  return (await client.get({ index: 'anjian', id }, { ignore: [404] }))._version ?? 0;
};

const FAULTS: Fault[] = [
  {
    named: 'before the engine is asked',
    reach: async () => {
      engineWire.hold();
      await until(() => engineWire.connections() > 0);
      return undefined;
    },
    indexed: false,
    waits: true,
  },
  {
    named: 'after the engine has written and before it is heard',
    reach: async (id) => {
      engineWire.hush();
      await until(async () => (await indexedVersion(id)) > 0);
      return undefined;
    },
    indexed: true,
    waits: true,
  },
  {
    named: 'after the engine was heard and before the feed commits',
    reach: async () => {
      const server = await bench.points.waiting();
      await bench.points.query('select pg_terminate_backend($1)', [server]);
      return server;
    },
    indexed: true,
    waits: true,
  },
  {
    named: 'after the feed has committed and before that is heard',
    reach: async (id) => {
      const server = await bench.points.waiting();
      bench.wire.hush();
      await bench.points.release();
      await until(async () => !(await bench.look(id)).waits);
      return server;
    },
    indexed: true,
    waits: false,
  },
];

describe('a follower of the feed', () => {
  it.each(FAULTS)('that is killed $named leaves what is not in the index in the feed', async (fault) => {
    for (const round of ROUNDS) {
      const submission = makeSubmission(`${fault.named}${round}`);
      await saveDocument(bench.product.services.db, submission);
      await bench.points.hold('taken');
      const follower = followers.take();
      await until(() => follower.said.includes('ready'));
      const order = { databaseUrl: bench.databaseUrl, elasticsearch };
      follower.order(order);
      await until(() => follower.said.includes('open'));
      const reached = fault.reach(submission.id);
      follower.order(order);
      const server = await reached;
      await follower.kill();
      await bench.settle(server);
      engineWire.cut();
      engineWire.mend();
      const { waits } = await bench.look(submission.id);
      const indexed = (await indexedVersion(submission.id)) > 0;
      expect({ round, indexed, waits }).toEqual({ round, indexed: fault.indexed, waits: fault.waits });
      // Whoever follows next finishes it.
      await bench.product.settle();
      expect([await indexedVersion(submission.id), (await bench.look(submission.id)).waits]).toEqual([1, false]);
    }
  });
});
