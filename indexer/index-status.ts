import {
  countDocuments,
  type DeadLetter,
  feedBacklog,
  readDeadLetters,
  readIndexTargets,
  type State,
} from '@anjian/records';
import { countVisible, isIndexBlocked, listIndices, liveIndex } from '@anjian/search';
import type { IndexerServices } from './write-records.ts';

/** How the index stands to the records. */
export type IndexStatus = {
  live: string | undefined;
  indices: string[];
  targets: string[];
  visible: number;
  /** The engine lets nobody write, for want of disk space. */
  blocked: boolean;
  documents: Record<State, number>;
  waiting: number;
  oldestSeconds: number;
  deadLetters: DeadLetter[];
};

/** Reads how the index stands: what readers search, what waits in the feed, what was refused. */
export async function indexStatus({ client, db }: Pick<IndexerServices, 'client' | 'db'>): Promise<IndexStatus> {
  const live = await liveIndex(client);
  return {
    live,
    indices: await listIndices(client),
    targets: await readIndexTargets(db),
    visible: live === undefined ? 0 : await countVisible(client, live),
    blocked: live !== undefined && (await isIndexBlocked(client, live)),
    documents: await countDocuments(db),
    ...(await feedBacklog(db)),
    deadLetters: await readDeadLetters(db),
  };
}
