import { countDocuments, feedBacklog } from '@anjian/records';
import { countVisible, READ_ALIAS } from '@anjian/search';
import * as v from 'valibot';
import type { Services } from './services.ts';

/** How the parts of the product are: `documents` are those readers can find, `waiting` the changes not yet in the index. */
export const HealthSchema = v.object({
  status: v.picklist(['ok', 'down']),
  elasticsearch: v.boolean(),
  postgres: v.boolean(),
  documents: v.nullable(v.number()),
  waiting: v.nullable(v.number()),
});
/** See {@link HealthSchema}. */
export type Health = v.InferOutput<typeof HealthSchema>;

/** A part that has not answered by then is down. */
const ANSWER_LIMIT_MS = 3_000;

/** Asks every part once; what does not answer is said to be down, never thrown. */
export async function checkHealth({ db, indexer }: Services): Promise<Health> {
  const [documents, published, backlog] = await Promise.allSettled([
    countVisible(indexer.client, READ_ALIAS, ANSWER_LIMIT_MS),
    countDocuments(db),
    feedBacklog(db),
  ]);
  const elasticsearch = documents.status === 'fulfilled';
  const postgres = published.status === 'fulfilled';
  return {
    status: elasticsearch && postgres ? 'ok' : 'down',
    elasticsearch,
    postgres,
    documents: elasticsearch ? documents.value : null,
    waiting: backlog.status === 'fulfilled' ? backlog.value.waiting : null,
  };
}
