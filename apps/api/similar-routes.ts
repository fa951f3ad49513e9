import {
  DEFAULT_SIZE,
  type LegalDocument,
  MAX_SIMILAR_LENGTH,
  MAX_SIZE,
  parseSearch,
  SimilarResultsSchema,
} from '@anjian/domain';
import { LIMITS } from '@anjian/intake';
import { publishedAmong } from '@anjian/records';
import { PUBLIC_VIEWER } from '@anjian/search';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type DescribeRouteOptions, describeRoute, resolver } from 'hono-openapi';
import { answers } from './openapi-parts.ts';
import { ProblemError, refuseFaults } from './problem.ts';
import type { Services } from './services.ts';
import { readSimilarRequest, type SimilarRequest, SimilarRequestSchema } from './similar-request.ts';
import { sourceOfDocument, sourceOfFile, sourceOfText } from './similar-source.ts';

type FileForm = NonNullable<Extract<DescribeRouteOptions['requestBody'], { content: unknown }>>['content'][string];

/** The form by which a file is sent, as the description of the interface has it. */
const FILE_FORM: FileForm = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: {
      file: {
        type: 'string',
        format: 'binary',
        description: `文书文件：docx、doc、wps、pdf、ofd、rtf、txt、html、md，不超过 ${LIMITS.fileBytes / 1024 / 1024} MB，文字不超过 ${MAX_SIMILAR_LENGTH} 字`,
      },
      size: { type: 'integer', minimum: 1, maximum: MAX_SIZE, default: DEFAULT_SIZE, description: '最多几件' },
      filters: {
        type: 'string',
        contentMediaType: 'application/json',
        description: 'JSON 写的检索参数 → 取值，例如 {"crime":["受贿罪"],"years":["2018-2024"]}',
        default: '{}',
      },
    },
  },
  encoding: { file: { contentType: 'application/octet-stream' } },
};

/** A form carries a file and little more. */
const MAX_BODY = LIMITS.fileBytes + 1024 * 1024;

/**
 * Similar cases of a text, of an uploaded file or of a stored document. It is a POST although it changes nothing: what is pasted must
 * not stand in an address, a history, a log or a cache, and is kept nowhere.
 */
export function similarRoutes(
  services: Services,
  publishedDocument: (id: string) => Promise<{ id: string; document: LegalDocument }>,
) {
  const { db, similar, indexer } = services;
  return new Hono().post(
    '/similar',
    bodyLimit({
      maxSize: MAX_BODY,
      onError: () => {
        const message = `文件超过 ${LIMITS.fileBytes / 1024 / 1024} MB，请只留案情部分`;
        throw new ProblemError(400, message, [{ parameter: 'file', message }]);
      },
    }),
    describeRoute({
      summary: '类案检索：从案情文字、文件或库内文书找类案',
      description: `材料不保存、不记日志、不缓存；姓名、证件号、电话、账号先行去除。JSON：text（最多 ${MAX_SIMILAR_LENGTH} 字）或 id，size，filters（检索参数 → 取值：分面、-分面、范围）。也可用 multipart/form-data 上传 file，filters 和 size 写成文本。`,
      tags: ['检索'],
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: resolver(SimilarRequestSchema) as never },
          'multipart/form-data': FILE_FORM,
        },
      },
      responses: answers(SimilarResultsSchema, 400, 404, 410, 503),
    }),
    async (c) => {
      c.header('Cache-Control', 'no-store');
      const asked = await readSimilarRequest(c);
      const { request, faults } = parseSearch(paramsOf(asked));
      refuseFaults(faults);
      const source =
        asked.id !== undefined
          ? sourceOfDocument(await publishedDocument(asked.id), indexer.lexicon)
          : asked.file
            ? await sourceOfFile(asked.file, indexer.lexicon)
            : sourceOfText(asked.text ?? '', indexer.lexicon);
      const results = await similar(source, request, PUBLIC_VIEWER, c.req.raw.signal);
      const published = await publishedAmong(
        db,
        results.hits.map((hit) => hit.id),
      );
      return c.json({ ...results, hits: results.hits.filter((hit) => published.has(hit.id)) });
    },
  );
}

/** The narrowing as the parameters of a search, so that both read facets alike. */
function paramsOf({ filters, size }: SimilarRequest): URLSearchParams {
  const params = new URLSearchParams({ size: String(size) });
  for (const [name, values] of Object.entries(filters)) for (const value of values) params.append(name, value);
  return params;
}
