import { UsageError } from '../../command.ts';

/** A query of a judged set; `groups` are its further fields by which figures are given apart: kind → colloquial. */
export type JudgedQuery = { id: string; text: string; groups: Readonly<Record<string, string>> };

/** A field with more values than this tells queries apart rather than kinds of query. */
const MOST_GROUPS = 20;

/** A query that cites an article can be answered by its number: such queries are another task. */
const CITES_ARTICLE = /第[\d一二三四五六七八九十百零〇]{1,9}条/u;

/**
 * Reads queries from lines of JSON, `{id, text, …}`: every further text or truth value is a group, and so is whether an article is cited.
 * @throws {UsageError} that names the line which is something else.
 */
export function readQueries(text: string, name: string): JudgedQuery[] {
  const queries = text
    .split('\n')
    .flatMap((line, place) => (line.trim() === '' ? [] : [readQuery(line, name, place + 1)]));
  const values = new Map<string, Set<string>>();
  for (const { groups } of queries) {
    for (const [field, value] of Object.entries(groups)) values.set(field, (values.get(field) ?? new Set()).add(value));
  }
  const telling = (field: string): boolean => {
    const count = values.get(field)?.size ?? 0;
    return count > 1 && count <= MOST_GROUPS;
  };
  return queries.map((query) => ({
    ...query,
    groups: Object.fromEntries(Object.entries(query.groups).filter(([field]) => telling(field))),
  }));
}

function readQuery(line: string, name: string, number: number): JudgedQuery {
  const { id, text, ...rest } = parseObject(line);
  if ((typeof id !== 'string' && typeof id !== 'number') || /\s/u.test(String(id)) || typeof text !== 'string')
    throw new UsageError(`${name} 第 ${number} 行不是 {"id", "text"} 的形式（id 不含空格）`);
  const groups = Object.entries({ ...rest, citesArticle: CITES_ARTICLE.test(text) }).flatMap(([field, value]) =>
    typeof value === 'string' || typeof value === 'boolean' ? [[field, String(value)]] : [],
  );
  return { id: String(id), text, groups: Object.fromEntries(groups) };
}

function parseObject(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
