import { parseSearch, WhyHitSchema } from '@anjian/domain';
import { PUBLIC_VIEWER } from '@anjian/search';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import { answers, whyParameters } from './openapi-parts.ts';
import { ProblemError, refuseFaults } from './problem.ts';
import type { Services } from './services.ts';

/** Why a document is among the results of a search; the records have the last word here too. */
export function whyRoute({ search }: Services, publishedDocument: (id: string) => Promise<{ id: string }>) {
  return new Hono().get(
    '/search/why',
    describeRoute({
      summary: '命中理由：一件文书为何在检索结果中',
      tags: ['检索'],
      parameters: whyParameters(),
      responses: answers(WhyHitSchema, 400, 404, 410, 503),
    }),
    async (c) => {
      const params = new URL(c.req.url).searchParams;
      const { request, faults } = parseSearch(params, ['id']);
      const id = params.get('id') ?? '';
      refuseFaults(id === '' ? [...faults, { parameter: 'id', message: '请给出文书的编号 id' }] : faults);
      await publishedDocument(id);
      const why = await search.why(id, request, PUBLIC_VIEWER, c.req.raw.signal);
      if (!why) throw new ProblemError(404, '这件文书不在这次检索的结果中');
      return c.json(why);
    },
  );
}
