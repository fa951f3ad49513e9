import { readFileSync } from 'node:fs';
import { EngineError } from '../engine-error.ts';

/** How to reach an Elasticsearch, in the shape that its client's constructor takes. */
export type ElasticsearchConnection = {
  node: string;
  auth?: { apiKey: string } | { username: string; password: string };
  tls?: { ca: string };
};

const readAuth = (env: NodeJS.ProcessEnv): Pick<ElasticsearchConnection, 'auth'> => {
  if (env.ELASTICSEARCH_API_KEY) return { auth: { apiKey: env.ELASTICSEARCH_API_KEY } };
  const { ELASTICSEARCH_USERNAME: username, ELASTICSEARCH_PASSWORD: password } = env;
  if (!username && !password) return {};
  if (username && password) return { auth: { username, password } };
  throw new EngineError('ELASTICSEARCH_USERNAME 和 ELASTICSEARCH_PASSWORD 必须同时设置。', { code: 'bad_setting' });
};

const readCa = (path: string | undefined): Pick<ElasticsearchConnection, 'tls'> => {
  if (!path) return {};
  try {
    return { tls: { ca: readFileSync(path, 'utf8') } };
  } catch (cause) {
    throw new EngineError(`读不到 ELASTICSEARCH_CA_FILE 指的证书文件 ${path}。`, { code: 'bad_setting', cause });
  }
};

/** Reads the connection to a real Elasticsearch from `ELASTICSEARCH_URL` and its companions, undefined when it is not set. */
export const readElasticsearchConnection = (env: NodeJS.ProcessEnv): ElasticsearchConnection | undefined => {
  const text = env.ELASTICSEARCH_URL;
  if (!text) return undefined;
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new EngineError(`ELASTICSEARCH_URL 不是 http 或 https 地址：“${text}”。`, { code: 'bad_setting' });
  }
  if (url.username !== '') {
    throw new EngineError(
      'ELASTICSEARCH_URL 里不要写账号；请用 ELASTICSEARCH_USERNAME 和 ELASTICSEARCH_PASSWORD，或 ELASTICSEARCH_API_KEY。',
      {
        code: 'bad_setting',
      },
    );
  }
  return { node: text, ...readAuth(env), ...readCa(env.ELASTICSEARCH_CA_FILE) };
};
