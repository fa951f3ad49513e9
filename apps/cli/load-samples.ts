import { join } from 'node:path';
import type { Services } from '@anjian/api';
import { countDocuments, readSetting, writeSetting } from '@anjian/records';
import { type ImportSummary, importDocuments } from './import-documents.ts';
import { PROJECT_DIR } from './open-project.ts';

/** The collection that the samples' identities stand under. */
export const SAMPLES = 'samples';

/** Whether a file under `samples/` is one: beside the folders of texts lie words about them and the truth that is measured by. */
export function isSample(name: string): boolean {
  return name.includes('/');
}

/** Loads the fictional samples into a database that never held anything; a database that was emptied is left alone. */
export async function loadSamples(services: Pick<Services, 'db'>): Promise<ImportSummary | undefined> {
  if ((await readSetting(services.db, 'samples')) !== undefined) return undefined;
  const { published, draft, withdrawn } = await countDocuments(services.db);
  if (published + draft + withdrawn > 0) return undefined;
  return await importSamples(services);
}

/** Imports the samples, whatever the database holds. */
export async function importSamples(services: Pick<Services, 'db'>): Promise<ImportSummary> {
  const summary = await importDocuments(services, [join(PROJECT_DIR, 'samples')], {
    draft: false,
    cause: '示例',
    collection: SAMPLES,
    accept: isSample,
  });
  await writeSetting(services.db, 'samples', 'loaded');
  return summary;
}
