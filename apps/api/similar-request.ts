import { DEFAULT_SIZE, type Fault, isFilterName, MAX_SIMILAR_LENGTH, MAX_SIZE } from '@anjian/domain';
import type { Context } from 'hono';
import * as v from 'valibot';
import { ProblemError, refuseFaults } from './problem.ts';

const NAMES = 'text、id、size、filters';
const NO_OBJECT = `请求正文应为 JSON 对象，各项为 ${NAMES}`;
const SIZE = `size 应为 1 到 ${MAX_SIZE} 的整数`;
const VALUES = '的取值应为文字的数组，例如 {"crime":["受贿罪"]}';

/** What a request may be, as JSON: one of a text and the id of a stored document, and how the answer is narrowed. */
export const SimilarRequestSchema = v.strictObject({
  text: v.optional(
    v.pipe(
      v.string('text 应为文字'),
      v.maxLength(MAX_SIMILAR_LENGTH, `材料最多 ${MAX_SIMILAR_LENGTH} 字，请删去与案情无关的部分`),
    ),
  ),
  id: v.optional(v.string('id 应为库内文书的编号，是文字')),
  size: v.optional(
    v.pipe(v.number(SIZE), v.integer(SIZE), v.minValue(1, SIZE), v.maxValue(MAX_SIZE, SIZE)),
    DEFAULT_SIZE,
  ),
  filters: v.optional(v.record(v.string(), v.array(v.string(VALUES), VALUES), 'filters 应为对象：检索参数 → 取值'), {}),
});

/** See {@link SimilarRequestSchema}; a file comes by a form. */
export type SimilarRequest = v.InferOutput<typeof SimilarRequestSchema> & { file?: File };

/**
 * The body of a request as JSON or as a form.
 * @throws {ProblemError} with every fault, each with the name of what is wrong.
 */
export async function readSimilarRequest(c: Context): Promise<SimilarRequest> {
  const { values, file } = isForm(c) ? await readForm(c) : { values: await readJson(c), file: undefined };
  const read = v.safeParse(SimilarRequestSchema, values);
  if (!read.success) {
    refuseFaults(read.issues.map(faultOf));
    throw new ProblemError(400, '请求有误');
  }
  const unknown = Object.keys(read.output.filters).filter((name) => !isFilterName(name));
  refuseFaults(
    unknown.map((name) => ({ parameter: name, message: `filters 里没有名为“${name.slice(0, 40)}”的检索参数` })),
  );
  const given = [read.output.text?.trim(), read.output.id, file].filter((one) => one !== undefined && one !== '');
  if (given.length !== 1) refuseFaults([{ parameter: 'text', message: '请给出案情文字、文书编号、文件三者之一' }]);
  return file ? { ...read.output, file } : read.output;
}

/** What is wrong, and with which part: the schema's sentences are ours but for names that it does not have. */
function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const path = v.getDotPath(issue) ?? '';
  if (issue.type === 'strict_object' && path !== '')
    return { parameter: path, message: `请求里没有名为“${path.slice(0, 40)}”的项，只有 ${NAMES}` };
  if (path === '') return { parameter: 'body', message: NO_OBJECT };
  const [first, second] = path.split('.');
  const isValue = first === 'filters' && second !== undefined;
  return { parameter: isValue ? second : path, message: isValue ? `${second} ${issue.message}` : issue.message };
}

function isForm(c: Context): boolean {
  return c.req.header('content-type')?.startsWith('multipart/form-data') ?? false;
}

async function readJson(c: Context): Promise<unknown> {
  const body: unknown = await c.req.json().catch(() => refuse('body', '请求正文不是合法的 JSON'));
  // The schema would take a list for an object without anything in it.
  return Array.isArray(body) ? refuse('body', NO_OBJECT) : body;
}

async function readForm(c: Context): Promise<{ values: unknown; file: File | undefined }> {
  const form = await c.req.parseBody().catch(() => refuse('body', '表单读不出来，请检查 multipart/form-data 的分隔'));
  const { file, size, filters, ...rest } = form;
  if (file !== undefined && !(file instanceof File)) refuse('file', 'file 应为文件');
  return {
    values: {
      ...rest,
      ...(size === undefined ? {} : { size: Number(size) }),
      ...(filters === undefined ? {} : { filters: parsed(String(filters)) }),
    },
    file: file instanceof File ? file : undefined,
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return refuse('filters', '表单的 filters 不是合法的 JSON');
  }
}

function refuse(parameter: string, message: string): never {
  throw new ProblemError(400, message, [{ parameter, message }]);
}
