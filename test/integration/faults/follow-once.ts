import { createInterface } from 'node:readline';
import { drainChanges } from '@anjian/indexer';
import { openLexicon } from '@anjian/lexicon';
import { connect, readIndexTargets } from '@anjian/records';
import { createClient, latentModelOf } from '@anjian/search';
import type { FollowOrder } from './act-process.ts';

// A follower of the feed in a process of its own, for a test to kill: writes what waits to the index, prints `acknowledged`. The first line is the order, the second the word to begin.
const lexicon = openLexicon();
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
process.stdout.write('ready\n');
const { value: line } = await lines.next();
const { databaseUrl, elasticsearch } = JSON.parse(line ?? '{}') as FollowOrder;
const db = connect(databaseUrl);
const client = createClient(elasticsearch);
// The model of an index is read once in the life of a process, and not what a test means by asking the engine.
for (const index of await readIndexTargets(db)) await latentModelOf(client, index);
process.stdout.write('open\n');
await lines.next();
await drainChanges({ db, client, lexicon });
process.stdout.write('acknowledged\n');
await client.close();
await db.destroy();
process.exit(0);
