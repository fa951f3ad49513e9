import { errors } from '@elastic/elasticsearch';

/** The engine is away, too slow or too busy: the same search may succeed in a moment. */
export class SearchUnavailableError extends Error {
  override name = 'SearchUnavailableError';
}

/** Runs a request; what the engine says of its own trouble becomes one error, with the cause kept for the log. */
export async function askEngine<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (cause) {
    if (isTrouble(cause)) throw new SearchUnavailableError('检索引擎暂时不可用，请稍后再试', { cause });
    throw cause;
  }
}

/** No answer, a late one, one that is no JSON, or one that says busy, starting, or that the index is not there yet. */
function isTrouble(error: unknown): boolean {
  if (error instanceof errors.ResponseError) {
    const { statusCode } = error;
    return (
      statusCode === undefined || statusCode === 404 || statusCode === 408 || statusCode === 429 || statusCode >= 500
    );
  }
  return error instanceof errors.ElasticsearchClientError;
}
