import { type Services, startServer } from '@anjian/api';
import { pino } from 'pino';
import { openReader } from './open-reader.ts';
import { shareBelow } from './share-below.ts';

/** What a measurement of the suggestions found; milliseconds, seen by a client on this machine in a thread of its own. */
export type SuggestFigures = { requests: number; medianMs: number; p95Ms: number; errors: number };

/** What people type: words, pinyin, initials, articles, numbers, names; every beginning of each is asked for. */
const TYPED = [
  '受贿罪',
  'shouhuizui',
  'shz',
  '国有公司人员滥用职权',
  '刑法第三百八十八条',
  'xf388',
  '检例第187号',
  '法释〔2016〕9号',
  '王某受贿案',
  '为他人谋取利益',
  '工程 招投标',
  '受賄',
];
const WARM_ROUNDS = 1;
const ROUNDS = 5;

/** Measures suggestions through the API as somebody types, one at a time as from one desk. */
export async function benchSuggest(services: Services): Promise<SuggestFigures> {
  const server = await startServer(services, pino({ level: 'silent' }), { host: '127.0.0.1', port: 0 });
  const reader = openReader();
  const beginnings = TYPED.flatMap((typed) => [...typed].map((_, at) => [...typed].slice(0, at + 1).join('')));
  const times: number[] = [];
  let errors = 0;
  try {
    for (let round = -WARM_ROUNDS; round < ROUNDS; round++) {
      for (const typed of beginnings) {
        const { ok, milliseconds } = await reader.ask(`${server.url}/api/suggest?${new URLSearchParams({ q: typed })}`);
        if (round < 0) continue;
        if (ok) times.push(milliseconds);
        else errors++;
      }
    }
  } finally {
    await reader.leave();
    await server.close();
  }
  return { requests: times.length, medianMs: shareBelow(times, 0.5), p95Ms: shareBelow(times, 0.95), errors };
}
