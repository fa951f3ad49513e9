import { type Services, startServer } from '@anjian/api';
import type { SearchResults } from '@anjian/domain';
import { forgetCounts } from '@anjian/search';
import { pino } from 'pino';
import { openReader } from './open-reader.ts';
import { shareBelow } from './share-below.ts';

/** What a measurement of searching found; milliseconds, seen by a client on this machine in a thread of its own. */
export type SearchFigures = {
  requests: number;
  medianMs: number;
  p95Ms: number;
  medianTookMs: number;
  medianOverTookMs: number;
  errors: number;
};

/** Searches as people make them: words, phrases, numbers, articles, filters, later pages. */
const SEARCHES = [
  'q=受贿',
  'q=受贿 工程',
  'q=违法所得没收程序',
  'q="归个人使用"',
  'q=挪用公款 营利活动',
  'q=利用未公开信息交易',
  'q=斡旋受贿',
  'q=刑法第三百八十八条',
  'q=国有公司人员滥用职权',
  'q=自首 立功 从轻处罚',
  'q=特定关系人 挂名领薪',
  'q=玩忽职守 重大损失&sort=newest',
  'q=行贿 -自首',
  'q=村民小组组长 侵占&page=3',
  'q=法释〔2016〕9号',
  'q=认罪认罚从宽&kind=指导性案例',
  'q=贷款&sector=金融&crime=受贿罪',
  'q=贪污&crime=贪污罪&sort=effect',
  'sector=医药&sector=教育',
  'kind=司法解释&sort=newest',
  '',
  'q=国家工作人员利用职务上的便利，索取他人财物的，或者非法收受他人财物，为他人谋取利益的',
];
/** The engine compiles its code while it runs, and a server runs all day. */
const WARM_ROUNDS = 8;
const ROUNDS = 15;

/** Measures searches through the API, with facets and marks, one at a time as from one desk; nothing is remembered from round to round. */
export async function benchSearch(services: Services): Promise<SearchFigures> {
  const server = await startServer(services, pino({ level: 'silent' }), { host: '127.0.0.1', port: 0 });
  const reader = openReader();
  const times: number[] = [];
  const tooks: number[] = [];
  const over: number[] = [];
  let errors = 0;
  try {
    for (let round = -WARM_ROUNDS; round < ROUNDS; round++) {
      await forgetCounts(services.indexer.client);
      for (const search of SEARCHES) {
        const { ok, milliseconds, answer } = await reader.ask(
          `${server.url}/api/search?${new URLSearchParams(search)}`,
        );
        if (round < 0) continue;
        if (!ok) {
          errors++;
          continue;
        }
        const { took } = answer as SearchResults;
        times.push(milliseconds);
        tooks.push(took);
        over.push(milliseconds - took);
      }
    }
  } finally {
    await reader.leave();
    await server.close();
  }
  return {
    requests: times.length,
    medianMs: shareBelow(times, 0.5),
    p95Ms: shareBelow(times, 0.95),
    medianTookMs: shareBelow(tooks, 0.5),
    medianOverTookMs: shareBelow(over, 0.5),
    errors,
  };
}
