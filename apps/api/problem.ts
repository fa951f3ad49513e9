import type { Fault } from '@anjian/domain';
import { SearchUnavailableError } from '@anjian/search';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import * as v from 'valibot';

/** An error as RFC 9457 words it: a short `title`, one sentence in `detail`, all `faults` of a wrong request, and a number to ask about. */
export const ProblemSchema = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.string(),
  requestId: v.string(),
  faults: v.optional(v.array(v.object({ parameter: v.string(), message: v.string() }))),
});
/** See {@link ProblemSchema}. */
type Problem = v.InferOutput<typeof ProblemSchema>;

const TITLES: Record<number, string> = {
  400: '请求有误',
  404: '没有找到',
  405: '不支持的请求方式',
  410: '已经撤回',
  500: '没有成功',
  503: '暂时不可用',
};

/** Seconds after which it is worth asking again. */
const RETRY_AFTER_SECONDS = '5';

/** The answer that tells a problem. */
export function problem(c: Context, status: ContentfulStatusCode, detail: string, faults?: Fault[]): Response {
  const body: Problem = {
    type: 'about:blank',
    title: TITLES[status] ?? TITLES[500] ?? '',
    status,
    detail,
    requestId: c.get('requestId') ?? '',
    ...(faults ? { faults } : {}),
  };
  if (status === 503) c.header('Retry-After', RETRY_AFTER_SECONDS);
  if (status === 405) c.header('Allow', c.req.path === '/api/similar' ? 'POST' : 'GET, HEAD');
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json; charset=utf-8' });
}

/** Thrown by a handler to answer with this status and sentence; `faults` lists all that is wrong with a request. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly status: ContentfulStatusCode;
  readonly faults: Fault[] | undefined;

  constructor(status: ContentfulStatusCode, detail: string, faults?: Fault[]) {
    super(detail);
    this.status = status;
    this.faults = faults;
  }
}

/** Refuses a request when anything is wrong with its parameters, with every fault at once. */
export function refuseFaults(faults: Fault[]): void {
  if (faults.length > 0) throw new ProblemError(400, faults.map((fault) => fault.message).join('；'), faults);
}

/** What was thrown, as a status and a sentence; whatever is not foreseen tells nothing of the inside. */
export function describeError(error: unknown): {
  status: ContentfulStatusCode;
  detail: string;
  faults?: Fault[] | undefined;
} {
  if (error instanceof ProblemError) return { status: error.status, detail: error.message, faults: error.faults };
  if (error instanceof SearchUnavailableError) return { status: 503, detail: error.message };
  if (isDatabaseTrouble(error)) return { status: 503, detail: '数据库暂时不可用，请稍后再试' };
  if (error instanceof HTTPException)
    return { status: error.status, detail: error.message || (TITLES[error.status] ?? '') };
  return { status: 500, detail: '请求没有成功，请重试；如仍不成功，请把编号告诉管理员' };
}

/** Lost or refused connections, and a server that is starting or shutting down (SQLSTATE classes 08, 53 and 57). */
function isDatabaseTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    /^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|08...|53...|57P..)$/u.test(code) ||
    /^Connection terminated/u.test(error.message)
  );
}
