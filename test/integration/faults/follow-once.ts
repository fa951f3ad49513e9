import { createInterface } from 'node:readline';
import { drainChanges } from '@anjian/indexer';
import { openLexicon } from '@anjian/lexicon';
import { connect } from '@anjian/records';
import { createClient } from '@anjian/search';
import type { FollowOrder } from './act-process.ts';

// A follower of the feed in a process of its own, for a test to kill: writes what waits to the index, prints `acknowledged`.
const lexicon = openLexicon();
process.stdout.write('ready\n');
for await (const line of createInterface({ input: process.stdin })) {
  const { databaseUrl, elasticsearch } = JSON.parse(line) as FollowOrder;
  const db = connect(databaseUrl);
  const client = createClient(elasticsearch);
  await drainChanges({ db, client, lexicon });
  process.stdout.write('acknowledged\n');
  await client.close();
  await db.destroy();
}
