import type { Client } from '@elastic/elasticsearch';

/** The engine lets nobody write to the index: its disk is past the flood-stage watermark. Searches go on, and nothing is lost. */
export class IndexBlockedError extends Error {
  override name = 'IndexBlockedError';

  constructor(options?: ErrorOptions) {
    super(
      'Elasticsearch 所在的磁盘快满了，它停止了写入：检索照常，新入库的暂时检索不到；请腾出空间，之后自动补上',
      options,
    );
  }
}

/** Whether the engine has closed an index to writes for want of disk space; it opens it again by itself when there is room. */
export async function isIndexBlocked(client: Client, name: string): Promise<boolean> {
  const answer = await client.indices.getSettings({
    index: name,
    name: 'index.blocks.read_only_allow_delete',
    flat_settings: true,
  });
  const settings = answer[name]?.settings as Record<string, unknown> | undefined;
  return settings?.['index.blocks.read_only_allow_delete'] === 'true';
}
