import type { LegalDocument } from '@anjian/domain';
import { scanRecords } from '@anjian/records';
import { fitLatentModel, type Learned } from '@anjian/search';
import type { IndexerServices } from './write-records.ts';

/** Cases read from the records at once. */
const READ_AT_ONCE = 25;

/** Longest part of a case that is learned from, in characters: what a case is about is said early, and often. */
const LONGEST = 20_000;

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
