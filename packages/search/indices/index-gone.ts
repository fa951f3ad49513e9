/** An index that was written to is no longer there: it was deleted, or another one took its place. */
export class IndexGoneError extends Error {
  override name = 'IndexGoneError';
  readonly index: string;

  constructor(index: string) {
    super(`索引 ${index} 不在了，请运行 index rebuild 重建`);
    this.index = index;
  }
}
