import {
  CrossCountsSchema,
  DocumentViewSchema,
  FACET_NAMES,
  FacetCountSchema,
  facetNamed,
  HitSchema,
  isFacetName,
  parseSearch,
  SearchResultsSchema,
  SuggestionsSchema,
} from '@anjian/domain';
import {
  publishedAmong,
  readBatch,
  readDocument,
  readFile,
  readRepealers,
  readSiblings,
  readStandings,
  type StoredDocument,
} from '@anjian/records';
import { markDocument, PUBLIC_VIEWER } from '@anjian/search';
import { Hono } from 'hono';
import { type RequestIdVariables, requestId } from 'hono/request-id';
import { describeRoute } from 'hono-openapi';
import type { Logger } from 'pino';
import * as v from 'valibot';
import { compressAnswer } from './compress-answer.ts';
import { describeApi } from './describe-api.ts';
import { viewDocument } from './document-view.ts';
import { checkHealth, HealthSchema } from './health.ts';
import { lawRoutes } from './law-routes.ts';
import {
  answers,
  facetParameters,
  findParameter,
  idParameter,
  queryParameter,
  revisionParameter,
  searchParameters,
  typedParameter,
} from './openapi-parts.ts';
import { describeError, ProblemError, problem, refuseFaults } from './problem.ts';
import { publishedResults } from './published-results.ts';
import { securityHeaders } from './security-headers.ts';
import { serveInterface } from './serve-interface.ts';
import type { Services } from './services.ts';
import { similarRoutes } from './similar-routes.ts';
import { whyRoute } from './why-route.ts';

/** Longer texts are not being typed any more. */
const MAX_TYPED = 200;

/** Related documents on the screen of one. */
const RELATED = 6;

/** The application over its services. `interfaceDir` is the built interface; without it only the API is served. */
export function createApp(services: Services, logger: Logger, interfaceDir?: string) {
  const { db, search, suggester, analyzer, today } = services;
  const app = new Hono<{ Variables: RequestIdVariables }>()
    .use(requestId())
    .use(securityHeaders)
    .use('/api/*', compressAnswer)
    .get(
      '/api/search',
      describeRoute({
        summary: '检索文书',
        tags: ['检索'],
        parameters: searchParameters(),
        responses: answers(SearchResultsSchema, 400, 503),
      }),
      async (c) => {
        const { request, faults } = parseSearch(new URL(c.req.url).searchParams);
        refuseFaults(faults);
        return c.json(await publishedResults(services, request, c.req.raw.signal));
      },
    )
    .get(
      '/api/suggest',
      describeRoute({
        summary: '边输入边提示：罪名、法条、文书和常用词组',
        tags: ['检索'],
        parameters: [typedParameter],
        responses: answers(SuggestionsSchema, 400, 503),
      }),
      async (c) => {
        const q = c.req.query('q') ?? '';
        refuseFaults(
          q.length > MAX_TYPED ? [{ parameter: 'q', message: `提示最多看 ${MAX_TYPED} 字，现有 ${q.length} 字` }] : [],
        );
        const keep = (ids: readonly string[]) => publishedAmong(db, ids);
        return c.json(await suggester.suggest(q, PUBLIC_VIEWER, keep, c.req.raw.signal));
      },
    )
    .get(
      '/api/facets/:name',
      describeRoute({
        summary: '一个分面的全部取值',
        tags: ['检索'],
        parameters: facetParameters(),
        responses: answers(
          v.object({ name: v.picklist(FACET_NAMES), values: v.array(FacetCountSchema) }),
          400,
          404,
          503,
        ),
      }),
      async (c) => {
        const name = c.req.param('name');
        if (!isFacetName(name)) throw new ProblemError(404, `没有名为“${name.slice(0, 40)}”的分面`);
        const params = new URL(c.req.url).searchParams;
        const { request, faults } = parseSearch(params, [findParameter.name]);
        refuseFaults(faults);
        const find = params.get(findParameter.name) ?? '';
        return c.json({
          name,
          values: await search.facet(facetNamed(name), find, request, PUBLIC_VIEWER, c.req.raw.signal),
        });
      },
    )
    .get(
      '/api/cross',
      describeRoute({
        summary: '全库按罪名与行业交叉计数',
        tags: ['检索'],
        responses: answers(CrossCountsSchema, 503),
      }),
      async (c) => c.json(await search.cross(PUBLIC_VIEWER, c.req.raw.signal)),
    )
    .get(
      '/api/documents/:id',
      describeRoute({
        summary: '一件文书的全文与信息',
        tags: ['文书'],
        parameters: [idParameter, queryParameter, revisionParameter],
        responses: answers(DocumentViewSchema, 400, 404, 410, 503),
      }),
      async (c) => {
        const revision = readRevision(c.req.query('revision'));
        const stored = await publishedDocument(c.req.param('id'), revision);
        const marks = markDocument(
          stored.document,
          parseSearch(new URLSearchParams({ q: c.req.query('q') ?? '' })).request.q,
          analyzer,
        );
        const [siblings, standings, repealers, batch] = await Promise.all([
          readSiblings(db, stored.id),
          readStandings(db, [stored.id]),
          readRepealers(db, [stored.id]),
          readBatch(db, stored.id),
        ]);
        const standing = standings.get(stored.id) ?? {};
        const repealedBy = repealers.get(stored.id) ?? null;
        return c.json({ ...viewDocument({ stored, siblings, standing, batch }, today()), repealedBy, marks });
      },
    )
    .get(
      '/api/documents/:id/related',
      describeRoute({
        summary: '相关文书：援引相同法条或涉及相同罪名',
        tags: ['文书'],
        parameters: [idParameter],
        responses: answers(v.object({ hits: v.array(HitSchema) }), 404, 410, 503),
      }),
      async (c) => {
        const { id, document } = await publishedDocument(c.req.param('id'));
        const siblings = (await readSiblings(db, id)).map((sibling) => sibling.id);
        const hits = await search.related({ id, document, siblings }, RELATED, PUBLIC_VIEWER, c.req.raw.signal);
        const published = await publishedAmong(
          db,
          hits.map((hit) => hit.id),
        );
        return c.json({ hits: hits.filter((hit) => published.has(hit.id)) });
      },
    )
    .route('/api', lawRoutes(services, publishedDocument))
    .route('/api', similarRoutes(services, publishedDocument))
    .route('/api', whyRoute(services, publishedDocument))
    .get(
      '/api/documents/:id/files/:sha256',
      describeRoute({
        summary: '下载原始文件',
        tags: ['文书'],
        parameters: [idParameter],
        responses: { 200: { description: '文件的原样字节' } },
      }),
      async (c) => {
        const { id } = await publishedDocument(c.req.param('id'));
        const file = await readFile(db, id, c.req.param('sha256'));
        if (!file) throw new ProblemError(404, '这件文书没有这个原始文件');
        const name = file.name.slice(file.name.lastIndexOf('/') + 1);
        return c.body(new Uint8Array(file.bytes), 200, {
          'Content-Type': 'application/octet-stream',
          'Content-Disposition': `attachment; filename="original"; filename*=UTF-8''${encodeRfc5987(name)}`,
          'Content-Security-Policy': "default-src 'none'; sandbox",
        });
      },
    )
    .get(
      '/api/health',
      describeRoute({ summary: '运行状况', tags: ['运行'], responses: answers(HealthSchema, 503) }),
      async (c) => {
        const health = await checkHealth(services);
        return c.json(health, health.status === 'ok' ? 200 : 503);
      },
    );

  describeApi(app);
  app.all('/api/*', (c) => {
    const takes = (wanted: string): boolean =>
      app.router
        .match(wanted, c.req.path)[0]
        .some(([[, { method, path }]]) => method === wanted && path.startsWith('/api/'));
    if (takes('POST')) throw new ProblemError(405, '这个接口只支持 POST');
    if (takes('GET')) throw new ProblemError(405, '这个接口只供读取，只支持 GET 和 HEAD');
    throw new ProblemError(404, '没有这个接口，接口说明见 /api/docs');
  });
  if (interfaceDir !== undefined) serveInterface(app, services, logger, interfaceDir);
  app.notFound((c) => problem(c, 404, '没有这个页面'));
  app.onError((error, c) => {
    const { status, detail, faults } = describeError(error);
    // Never the query itself: what a prosecutor asks is not for the log.
    // A reader who left, and so ended the search, is no fault.
    if (status >= 500 && !c.req.raw.signal.aborted)
      logger.error({ err: error, requestId: c.get('requestId'), path: c.req.path }, detail);
    return problem(c, status, detail, faults);
  });
  return app;

  async function publishedDocument(id: string, revision?: number): Promise<StoredDocument> {
    const stored = await readDocument(db, id, revision);
    if (stored?.state === 'withdrawn') throw new ProblemError(410, `这件文书已经撤回：${stored.withdrawnReason}`);
    if (stored === undefined) throw new ProblemError(404, '没有这件文书，或者没有这一版');
    return stored;
  }
}

function readRevision(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/u.test(written))
    refuseFaults([{ parameter: 'revision', message: `版次应为正整数，不能是“${written.slice(0, 40)}”` }]);
  return Number(written);
}

/** A file name as RFC 5987 wants it in a header. */
function encodeRfc5987(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
