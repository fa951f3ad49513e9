import {
  CitedTextSchema,
  CitingSchema,
  LawArticleSchema,
  LawListSchema,
  type LegalDocument,
  namesOf,
  parseArticleNumber,
} from '@anjian/domain';
import { PUBLIC_VIEWER } from '@anjian/search';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import * as v from 'valibot';
import { CITING_PARAMETERS, onParameter, readCitingOptions } from './citing-parameters.ts';
import { LAW_LIST_PARAMETERS, readLawListRequest } from './law-list-parameters.ts';
import { answers, idParameter, type Parameter } from './openapi-parts.ts';
import { ProblemError, refuseFaults } from './problem.ts';
import { readArticle, readCiting } from './read-article.ts';
import type { Services } from './services.ts';

const lawParameter: Parameter = {
  name: 'law',
  in: 'path',
  required: true,
  description: '法律的简称（刑法）、文件的名称，或者文号（法释〔2016〕9号）',
  schema: { type: 'string' },
};
const articleParameter: Parameter = {
  name: 'n',
  in: 'path',
  required: true,
  description: '第几条：388；“之一”写作 388-1',
  schema: { type: 'string' },
};

/** The citator: articles of laws with who cites them, and what a document cites and is cited by. */
export function lawRoutes(services: Services, publishedDocument: (id: string) => Promise<{ document: LegalDocument }>) {
  const { citator } = services;
  return new Hono()
    .get(
      '/laws',
      describeRoute({
        summary: '可以逐条打开的规范：名称、条数和时效，各版本合为一件',
        tags: ['法条'],
        parameters: [...LAW_LIST_PARAMETERS],
        responses: answers(LawListSchema, 400, 503),
      }),
      async (c) => {
        const request = readLawListRequest(new URL(c.req.url).searchParams);
        return c.json(await citator.laws(request, PUBLIC_VIEWER, services.today(), c.req.raw.signal));
      },
    )
    .get(
      '/laws/:law/articles/:n',
      describeRoute({
        summary: '一条法律：库内各时期的条文，和援引它的文书',
        tags: ['法条'],
        parameters: [lawParameter, articleParameter, onParameter, ...CITING_PARAMETERS],
        responses: answers(LawArticleSchema, 400, 404, 503),
      }),
      async (c) => {
        const options = readCitingOptions(new URL(c.req.url).searchParams, [onParameter, ...CITING_PARAMETERS]);
        const number = parseArticleNumber(c.req.param('n'));
        if (!number)
          refuseFaults([
            {
              parameter: 'n',
              message: `条数应写作 388、388-1 或者第三百八十八条之一，不能是“${c.req.param('n').slice(0, 40)}”`,
            },
          ]);
        const law = c.req.param('law').slice(0, MAX_LAW_NAME);
        const found = number && (await readArticle(services, law, number, options, PUBLIC_VIEWER, c.req.raw.signal));
        if (!found) throw new ProblemError(404, `库内没有《${law.slice(0, 60)}》的这一条，也没有文书援引它`);
        return c.json(found);
      },
    )
    .get(
      '/documents/:id/citations',
      describeRoute({
        summary: '一件文书的每处援引：库内有没有原文，有多少文书同样援引',
        tags: ['文书'],
        parameters: [idParameter],
        responses: answers(v.object({ citations: v.array(CitedTextSchema) }), 404, 410, 503),
      }),
      async (c) => {
        const { document } = await publishedDocument(c.req.param('id'));
        const citations = [...document.citations, ...(document.references ?? [])];
        return c.json({ citations: await citator.cited(citations, PUBLIC_VIEWER, c.req.raw.signal) });
      },
    )
    .get(
      '/documents/:id/citing',
      describeRoute({
        summary: '援引这件文书的文书，按罪名和年份计数',
        tags: ['文书'],
        parameters: [idParameter, ...CITING_PARAMETERS],
        responses: answers(CitingSchema, 400, 404, 410, 503),
      }),
      async (c) => {
        const options = readCitingOptions(new URL(c.req.url).searchParams, CITING_PARAMETERS);
        const { document } = await publishedDocument(c.req.param('id'));
        return c.json(await readCiting(services, namesOf(document), options, PUBLIC_VIEWER, c.req.raw.signal));
      },
    );
}

/** No title is longer. */
const MAX_LAW_NAME = 500;
