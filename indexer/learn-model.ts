import { createHash } from 'node:crypto';
import type { LegalDocument } from '@anjian/domain';
import { scanRecords, scanVersions } from '@anjian/records';
import { fitLatentModel, indexOrigin, LEAST_CASES, type Learned, latentModelOf } from '@anjian/search';
import type { IndexerServices } from './write-records.ts';

/** Cases read from the records at once. */
const READ_AT_ONCE = 25;

/** Longest part of a case that is learned from, in characters: what a case is about is said early, and often. */
const LONGEST = 20_000;

/** Raised by one whenever the same cases would teach another model, or a model is stored in another form. */
const LEARNER = 1;

/** Versions read from the records at once. */
const VERSIONS_AT_ONCE = 2_000;

/**
 * The model for an index to be built, and its lesson, which tells the library that teaches it: the same documents, cut by the same dictionary,
 * teach the same. So the model of the index before it (`live`) is taken over where nothing has changed since.
 */
export async function modelFor(
  services: IndexerServices,
  live: string | undefined,
): Promise<Learned & { lesson: string }> {
  const lesson = await lessonOf(services);
  const before = live === undefined ? undefined : await indexOrigin(services.client, live);
  if (live !== undefined && before?.lesson === lesson) {
    const model = await latentModelOf(services.client, live);
    // A model that is gone though there were cases enough is learned again.
    if (model || before.learnedFrom < LEAST_CASES) return { documents: before.learnedFrom, model, lesson };
  }
  return { ...(await learnModel(services)), lesson };
}

async function lessonOf({ db, lexicon }: IndexerServices): Promise<string> {
  const hash = createHash('sha256').update(`${LEARNER} ${lexicon.fingerprint}`);
  for await (const versions of scanVersions(db, VERSIONS_AT_ONCE))
    for (const { id, version, state } of versions) hash.update(`\n${id} ${version} ${state}`);
  return hash.digest('hex');
}

/** Learns from the published cases how words go together; no model comes of too few. Ids are no order, so the first are a fair sample. */
export async function learnModel({ db, lexicon }: Pick<IndexerServices, 'db' | 'lexicon'>): Promise<Learned> {
  async function* words(): AsyncGenerator<string[]> {
    for await (const records of scanRecords(db, READ_AT_ONCE, { family: 'case' })) {
      for (const { state, document } of records)
        if (state === 'published') yield lexicon.contentWords(textOf(document).slice(0, LONGEST));
    }
  }
  return await fitLatentModel(words());
}

function textOf({ title, sections }: LegalDocument): string {
  const paragraphs = sections.flatMap((section) => section.paragraphs.map(({ text }) => text));
  return [title, ...paragraphs].join('\n');
}
