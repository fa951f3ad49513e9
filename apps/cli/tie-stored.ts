import type { Services } from '@anjian/api';
import { tieDocuments } from '@anjian/records';
import { showProgress } from './progress.ts';

/** Ties what an earlier version of the product stored without looking for siblings; nothing to do, nothing is shown. */
export async function tieStored({ db }: Pick<Services, 'db'>): Promise<void> {
  const progress = showProgress('比对同文和版本', '件');
  await tieDocuments(db, (done) => progress.set(done));
  progress.end();
}
