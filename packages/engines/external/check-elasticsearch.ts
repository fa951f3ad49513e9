import { EngineError } from '../engine-error.ts';
import { OLDEST_ELASTICSEARCH_MAJOR } from '../versions.ts';
import type { ElasticsearchConnection } from './elasticsearch-connection.ts';
import { ElasticsearchRefusal, readElasticsearchVersion } from './read-elasticsearch-version.ts';

const UNAUTHORIZED = [401, 403];

const explain = (node: string, fault: unknown): EngineError => {
  if (fault instanceof ElasticsearchRefusal && UNAUTHORIZED.includes(fault.status)) {
    return new EngineError(
      `Elasticsearch（${node}）拒绝了这个账号（${fault.status}）；请检查 ELASTICSEARCH_API_KEY，或 ELASTICSEARCH_USERNAME 与 ELASTICSEARCH_PASSWORD，并确认它有 monitor 权限。`,
      { code: 'no_permission', cause: fault },
    );
  }
  const reason =
    fault instanceof Error ? fault.message || ('code' in fault ? String(fault.code) : fault.name) : String(fault);
  return new EngineError(
    `连不上 ELASTICSEARCH_URL 指的 Elasticsearch（${node}）：${reason}。请检查地址、网络和证书（ELASTICSEARCH_CA_FILE）。`,
    {
      code: 'not_reachable',
      cause: fault,
    },
  );
};

/** Checks that a real Elasticsearch answers and is new enough; gives its version. */
export const checkElasticsearch = async (connection: ElasticsearchConnection): Promise<string> => {
  const version = await readElasticsearchVersion(connection).catch((fault: unknown) => {
    throw explain(connection.node, fault);
  });
  if (Number.parseInt(version, 10) >= OLDEST_ELASTICSEARCH_MAJOR) return version;
  throw new EngineError(
    `${connection.node} 上的 Elasticsearch 是 ${version}，本系统需要 ${OLDEST_ELASTICSEARCH_MAJOR} 或更新的版本；请升级该服务器。`,
    { code: 'wrong_version' },
  );
};
