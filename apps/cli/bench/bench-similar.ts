import { type Services, sourceOfText } from '@anjian/api';
import { EMPTY_SEARCH } from '@anjian/domain';
import { scanRecords } from '@anjian/records';
import { PUBLIC_VIEWER } from '@anjian/search';
import { shareBelow } from './share-below.ts';

/** What a measurement of similar cases found; milliseconds from the text to the answer, reading of the text included. */
export type SimilarFigures = { requests: number; characters: number; medianMs: number; p95Ms: number };

/** A review report's account of the facts is about this long. */
const CHARACTERS = 3_000;
const TEXTS = 40;
const WARM = 5;

/** Measures similar cases of texts of 3,000 characters, made of what the library holds, one at a time as from one desk. */
export async function benchSimilar({ db, similar, indexer }: Services): Promise<SimilarFigures> {
  const times: number[] = [];
  const texts = await readTexts(db);
  for (const [place, text] of [...texts.slice(0, WARM), ...texts].entries()) {
    const started = performance.now();
    await similar(sourceOfText(text, indexer.lexicon), EMPTY_SEARCH, PUBLIC_VIEWER);
    if (place >= WARM) times.push(performance.now() - started);
  }
  return {
    requests: times.length,
    characters: CHARACTERS,
    medianMs: shareBelow(times, 0.5),
    p95Ms: shareBelow(times, 0.95),
  };
}

/** Texts of the cases that come first, put together until they are long enough. */
async function readTexts(db: Services['db']): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  for await (const records of scanRecords(db, TEXTS)) {
    for (const { document } of records) {
      if (document.family !== 'case') continue;
      text += document.sections.flatMap((section) => section.paragraphs.map((each) => each.text)).join('\n');
      if (text.length < CHARACTERS) continue;
      texts.push(text.slice(0, CHARACTERS));
      text = '';
      if (texts.length === TEXTS) return texts;
    }
  }
  return texts;
}
