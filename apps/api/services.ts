import { type Engines, openEngines } from '@anjian/engines';
import type { IndexerServices } from '@anjian/indexer';
import { type Lexicon, openLexicon, readings, type Token } from '@anjian/lexicon';
import { connect, type Database, migrate } from '@anjian/records';
import {
  type Analyzer,
  type Citator,
  createCitator,
  createClient,
  createSearch,
  createSimilar,
  createSuggest,
  type QueryWord,
  type Search,
  type Similar,
  type Suggester,
  untilReadable,
} from '@anjian/search';

/** Everything that the server and the command line work with. */
export type Services = {
  db: Database;
  databaseUrl: string;
  indexer: IndexerServices;
  search: Search;
  suggester: Suggester;
  similar: Similar;
  citator: Citator;
  analyzer: Analyzer;
  /** The day by which validity is told, `YYYY-MM-DD` in the time of China. */
  today: () => string;
  close(): Promise<void>;
};

/** Opens engines, database (brought to the newest schema), lexicon and search; `env` names real servers, if any. */
export async function openServices(options: {
  dataDir: string;
  env?: NodeJS.ProcessEnv;
  onProgress?: (sentence: string) => void;
}): Promise<Services> {
  const engines = await openEngines(options);
  try {
    return await connectServices(engines);
  } catch (error) {
    await engines.close();
    throw error;
  }
}

async function connectServices(engines: Engines): Promise<Services> {
  const { databaseUrl } = engines;
  const db = connect(databaseUrl);
  await migrate(db);
  const client = createClient(engines.elasticsearch);
  await untilReadable(client);
  const lexicon = openLexicon();
  const analyzer = analyzerOf(lexicon);
  return {
    db,
    databaseUrl,
    indexer: { db, client, lexicon },
    search: createSearch(client, analyzer, todayInChina),
    similar: createSimilar(client, lexicon, todayInChina),
    citator: createCitator(client),
    suggester: createSuggest(client, { fold: lexicon.fold, readings, terms: lexicon.terms }),
    analyzer,
    today: todayInChina,
    async close() {
      await client.close();
      await db.destroy();
      await engines.close();
    },
  };
}

/** What the search needs of the lexicon. */
export function analyzerOf(lexicon: Lexicon): Analyzer {
  return {
    fold: lexicon.fold,
    rephrasings: lexicon.rephrasings,
    similarWords: lexicon.similarWords,
    queryWords: (text) =>
      lexicon
        .tokens(text)
        .filter((token) => token.words.length > 0)
        .map((token) => ({
          text: token.text,
          words: token.words,
          stop: token.stop,
          ...halvesIn(token, lexicon),
          variants: [
            ...new Set([lexicon.fold(token.text), ...lexicon.variants(token.words[0] ?? token.text).map(lexicon.fold)]),
          ],
        })),
  };
}

/** A word that the index holds whole, with the words that it is made of. */
function halvesIn({ words }: Token, lexicon: Lexicon): Pick<QueryWord, 'halves'> {
  const [only = ''] = words;
  const halves = words.length === 1 ? lexicon.halves(only) : undefined;
  return halves ? { halves } : {};
}

const CHINA_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** Today in China, `YYYY-MM-DD`. */
function todayInChina(): string {
  return CHINA_DAY.format(new Date());
}
