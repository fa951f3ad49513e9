import { openEngines } from '@anjian/engines';

// A user of the engines in a process of its own, for the tests to kill: prints what it got, then stays until a line comes in.
const engines = await openEngines({ dataDir: process.argv[2] ?? '', purpose: 'a user in a test' });
process.stdout.write(`${JSON.stringify({ node: engines.elasticsearch.node, databaseUrl: engines.databaseUrl })}\n`);
process.stdin.once('data', async () => {
  await engines.close();
  process.exit(0);
});
