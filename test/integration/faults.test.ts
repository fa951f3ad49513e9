import { reconcileIndex } from '@anjian/indexer';
import { type Submission, saveDocument } from '@anjian/records';
import { liveIndex } from '@anjian/search';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Act, type ActOrder, createSpares, startProgram } from './faults/act-process.ts';
import type { Point } from './faults/hold-points.ts';
import { type FaultBench, openFaultBench, until } from './faults/open-fault-bench.ts';
import { HALF_WRITTEN } from './faults/whole-records.ts';
import { makeSubmission } from './product/make-submission.ts';

type Deed = { named: string; act: Act; before: 'nothing' | 'published' | 'draft'; points: Point[] };
/** `answer` is behind the commit: everything is written, but the process never hears of it. */
type Fault = { point: Point | 'answer'; victim: 'process' | 'connection' };

const DEEDS: Deed[] = [
  {
    named: 'saving a new document',
    act: 'save',
    before: 'nothing',
    points: ['documents', 'state_changes', 'revisions', 'outbox', 'sources', 'commit'],
  },
  {
    named: 'saving a new text',
    act: 'save',
    before: 'published',
    points: ['documents', 'revisions', 'outbox', 'sources', 'commit'],
  },
  { named: 'publishing', act: 'publish', before: 'draft', points: ['documents', 'state_changes', 'outbox', 'commit'] },
  {
    named: 'correcting',
    act: 'correct',
    before: 'published',
    points: ['corrections', 'documents', 'outbox', 'commit'],
  },
  {
    named: 'withdrawing',
    act: 'withdraw',
    before: 'published',
    points: ['documents', 'state_changes', 'outbox', 'commit'],
  },
];
/** With the 28 places of all deeds, and the 16 runs of the follower's test: more than two hundred. */
const ROUNDS = 8;

const faultsOf = ({ points }: Deed): Fault[] =>
  Array.from({ length: ROUNDS }, (_, round): Fault[] => [
    ...points.map((point): Fault => ({ point, victim: round % 2 === 0 ? 'process' : 'connection' })),
    { point: 'answer', victim: 'process' },
  ]).flat();
const nameOf = (deed: Deed, place: number): string => `${deed.named}${place}`;

let bench: FaultBench;
const actors = createSpares(() => startProgram<ActOrder>('act-once.ts'));

const expectWhole = async (): Promise<void> => {
  for (const [fault, question] of Object.entries(HALF_WRITTEN)) {
    const [row] = await bench.points.query<{ count: number }>(question);
    expect(row?.count, fault).toBe(0);
  }
};

beforeAll(async () => {
  bench = await openFaultBench(async ({ services }) => {
    for (const deed of DEEDS) {
      const { before } = deed;
      if (before === 'nothing') continue;
      for (const place of faultsOf(deed).keys())
        await saveDocument(services.db, { ...makeSubmission(nameOf(deed, place)), state: before });
    }
  });
});
afterAll(async () => {
  await actors.kill();
  await bench?.close();
});

/** Has the deed done by another process, kills that or its connection at the fault, and tells whether it was acknowledged. */
async function killAt({ point, victim }: Fault, act: Act, submission: Submission): Promise<boolean> {
  const { points, wire, databaseUrl } = bench;
  const { version } = await bench.look(submission.id);
  await points.hold(point === 'answer' ? 'commit' : point);
  const actor = actors.take();
  const saidBefore = actor.said.length;
  actor.order({ act, submission, databaseUrl });
  const server = await points.waiting();
  if (point === 'answer') {
    wire.hush();
    await points.release();
    await until(async () => (await bench.look(submission.id)).version > version);
  }
  if (victim === 'connection') {
    await points.query('select pg_terminate_backend($1)', [server]);
    await until(() => actor.said.includes('failed', saidBefore) || actor.said.includes('acknowledged', saidBefore));
    actors.keep(actor);
  } else await actor.kill();
  await bench.settle(server);
  return actor.said.includes('acknowledged', saidBefore);
}

describe('a process that is killed', () => {
  it.each(DEEDS)(
    'while $named leaves all of it or nothing, and what it leaves waits for the index',
    async (deed) => {
      for (const [place, fault] of faultsOf(deed).entries()) {
        const submission = makeSubmission(nameOf(deed, place), deed.before === 'nothing' ? undefined : '新的文字');
        const before = await bench.look(submission.id);
        const acknowledged = await killAt(fault, deed.act, submission);
        const after = await bench.look(submission.id);
        // The database ends what it was told to commit, unless the connection is lost while it has not begun.
        const done = fault.point === 'answer' || (fault.point === 'commit' && fault.victim === 'process');
        expect({ fault, acknowledged, changed: after.version > before.version, waits: after.waits }).toEqual({
          fault,
          acknowledged: false,
          changed: done,
          // A deed done to a like text before this one may have left a row for its siblings.
          waits: done || before.waits,
        });
      }
      await expectWhole();
    },
    120_000,
  );

  it('after it was acknowledged has lost nothing', async () => {
    const submission = makeSubmission('应答之后');
    const actor = actors.take();
    actor.order({ act: 'save', submission, databaseUrl: bench.databaseUrl });
    await until(() => actor.said.includes('acknowledged'));
    await actor.kill();
    expect(await bench.look(submission.id)).toEqual({ version: 1, state: 'published', waits: true });
  });

  it('together with the database at the commit has lost nothing that was acknowledged', async () => {
    const [kept, lost] = [makeSubmission('数据库将死'), makeSubmission('与数据库同死')];
    await saveDocument(bench.product.services.db, kept);
    await bench.points.hold('commit');
    const actor = actors.take();
    actor.order({ act: 'save', submission: lost, databaseUrl: bench.databaseUrl });
    process.kill(await bench.points.waiting(), 'SIGKILL');
    await actor.kill();
    await bench.reopen();
    expect(await bench.look(kept.id)).toEqual({ version: 1, state: 'published', waits: true });
    expect((await bench.look(lost.id)).version).toBe(0);
    await expectWhole();
  });

  it('has cost the index nothing: once the feed is followed it is what the records are', async () => {
    await bench.product.settle();
    const { indexer } = bench.product.services;
    const index = (await liveIndex(indexer.client)) ?? '';
    expect(await reconcileIndex(indexer, index)).toEqual({ missing: 0, stale: 0, ghosts: 0 });
  });
});
