import pg from 'pg';
import { EngineError } from '../engine-error.ts';
import { OLDEST_POSTGRES_MAJOR } from '../versions.ts';

const ANSWER_LIMIT_MS = 5_000;
// SQLSTATE classes: 28 is a refused login, 3D an unknown database.
const REFUSED = ['28000', '28P01', '3D000', '42501'];

const withoutPassword = (url: string): string => {
  const parsed = URL.parse(url);
  if (parsed === null) return url;
  parsed.password = '';
  return parsed.href;
};

const explain = (url: string, fault: unknown): EngineError => {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  const reason = fault instanceof Error && fault.message !== '' ? fault.message : code;
  if (REFUSED.includes(code)) {
    return new EngineError(
      `PostgreSQL（${withoutPassword(url)}）拒绝登录：${reason}。请检查 DATABASE_URL 里的账号、口令和库名。`,
      {
        code: 'no_permission',
        cause: fault,
      },
    );
  }
  return new EngineError(
    `连不上 DATABASE_URL 指的 PostgreSQL（${withoutPassword(url)}）：${reason}。请检查地址、端口和网络。`,
    {
      code: 'not_reachable',
      cause: fault,
    },
  );
};

/** Reads `DATABASE_URL`, undefined when it is not set. */
export const readDatabaseUrl = (env: NodeJS.ProcessEnv): string | undefined => {
  const url = env.DATABASE_URL;
  if (!url) return undefined;
  if (/^postgres(ql)?:\/\//.test(url) && URL.parse(url) !== null) return url;
  throw new EngineError('DATABASE_URL 应为 postgres:// 开头的地址。', { code: 'bad_setting' });
};

/** Checks that a real PostgreSQL answers and is new enough; gives its version. */
export const checkPostgres = async (url: string): Promise<string> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: ANSWER_LIMIT_MS });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    const version = rows[0]?.server_version ?? '';
    if (Number.parseInt(version, 10) >= OLDEST_POSTGRES_MAJOR) return version;
    throw new EngineError(
      `${withoutPassword(url)} 上的 PostgreSQL 是 ${version}，本系统需要 ${OLDEST_POSTGRES_MAJOR} 或更新的版本；请升级该服务器。`,
      { code: 'wrong_version' },
    );
  } catch (fault) {
    throw fault instanceof EngineError ? fault : explain(url, fault);
  } finally {
    await client.end().catch(() => {});
  }
};
