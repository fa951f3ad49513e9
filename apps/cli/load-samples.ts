import { extname, join } from 'node:path';
import type { Services } from '@anjian/api';
import { readDocuments, type SourceFile, walkSources } from '@anjian/intake';
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

/** The texts, and some of them once more as offices keep them, under the same names but for the ending. */
const TEXTS_DIR = join(PROJECT_DIR, 'samples');
const OFFICE_DIR = join(PROJECT_DIR, 'samples-office');

/** Imports the samples, whatever the database holds: those that are there as office files too in that form, as far as it can be read. */
export async function importSamples(services: Pick<Services, 'db'>): Promise<ImportSummary> {
  const office = await findOfficeFiles();
  const inOfficeForm = new Set([...office.readable].map(withoutEnding));
  const summary = await importDocuments(services, [TEXTS_DIR, OFFICE_DIR], {
    draft: false,
    replace: true,
    cause: '示例',
    collection: SAMPLES,
    accept: (name) =>
      office.readable.has(name) || (isSample(name) && !office.all.has(name) && !inOfficeForm.has(withoutEnding(name))),
  });
  await writeSetting(services.db, 'samples', 'loaded');
  return summary;
}

/** The names of all office files, and of those whose type has a reader, which reading one of each tells. */
async function findOfficeFiles(): Promise<{ all: Set<string>; readable: Set<string> }> {
  const byEnding = new Map<string, SourceFile[]>();
  for await (const source of walkSources([OFFICE_DIR])) {
    const ending = extname(source.name);
    byEnding.set(ending, [...(byEnding.get(ending) ?? []), source]);
  }
  const readable = new Set<string>();
  for (const sources of byEnding.values()) {
    if (await isReadable(sources[0])) for (const { name } of sources) readable.add(name);
  }
  return { all: new Set([...byEnding.values()].flat().map(({ name }) => name)), readable };
}

async function isReadable(source: SourceFile | undefined): Promise<boolean> {
  if (!source) return false;
  for await (const result of readDocuments(source)) if (!result.ok) return false;
  return true;
}

function withoutEnding(name: string): string {
  return name.slice(0, name.length - extname(name).length);
}
