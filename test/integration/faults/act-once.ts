import { createInterface } from 'node:readline';
import { connect, correctDocument, publish, saveDocument, withdraw } from '@anjian/records';
import type { Act, ActOrder } from './act-process.ts';

// One act on the records in a process of its own, for a test to kill: reads an order as a line of JSON, does it,
// prints `acknowledged` or `failed`, and waits for the next.
const acts = {
  save: async ({ submission }, db) => await saveDocument(db, submission),
  publish: async ({ submission }, db) => await publish(db, submission.id, '试验'),
  correct: async ({ submission: { id } }, db) =>
    await correctDocument(db, { id, field: '罪名', values: ['贪污罪'], editor: '试验', reason: '' }),
  withdraw: async ({ submission }, db) => await withdraw(db, submission.id, '试验'),
} satisfies Record<Act, (order: ActOrder, db: ReturnType<typeof connect>) => Promise<unknown>>;

process.stdout.write('ready\n');
for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line) as ActOrder;
  const db = connect(order.databaseUrl);
  const outcome = await acts[order.act](order, db).then(
    () => 'acknowledged',
    () => 'failed',
  );
  process.stdout.write(`${outcome}\n`);
  await db.destroy();
}
