import {
  connect,
  type Database,
  feedBacklog,
  listenForChanges,
  migrate,
  publish,
  readDocument,
  type StoredDocument,
  saveDocument,
  scanRecords,
  takeChanges,
  withdraw,
} from '@anjian/records';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeSubmission } from './product/make-submission.ts';
import { openProduct, type Product } from './product/open-product.ts';

let product: Product;
let db: Database;

beforeAll(async () => {
  product = await openProduct();
  db = product.services.db;
});
beforeEach(async () => {
  while ((await takeChanges(db, 1_000, async () => {})) > 0);
});
afterAll(async () => await product.close());

const taken = async (): Promise<string[]> => {
  const ids: string[] = [];
  await takeChanges(db, 100, async (records) => void ids.push(...records.map((record) => record.id)));
  return ids;
};
const readersSee = async (id: string): Promise<StoredDocument> => {
  const stored = await readDocument(db, id);
  if (stored?.state !== 'published') throw new Error(`${id} is not published`);
  return stored;
};
const query = async (text: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: product.services.databaseUrl });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
};

describe('the records', () => {
  it('are gone through by family to their end, though most batches hold none of it', async () => {
    const names = Array.from({ length: 30 }, (_, place) => `遍历${place}`);
    for (const [place, name] of names.entries()) {
      const submission = makeSubmission(name);
      const family = place % 10 === 0 ? 'norm' : 'case';
      await saveDocument(db, {
        ...submission,
        document: { ...submission.document, family } as typeof submission.document,
      });
    }
    const norms: string[] = [];
    const all: string[] = [];
    for await (const records of scanRecords(db, 4, { family: 'norm' })) norms.push(...records.map(({ id }) => id));
    for await (const records of scanRecords(db, 4)) all.push(...records.map(({ id }) => id));
    const idsOf = (some: readonly string[]): string[] => some.map((name) => makeSubmission(name).id).toSorted();
    expect(norms).toEqual(idsOf(names.filter((_, place) => place % 10 === 0)));
    expect(all).toEqual(all.toSorted());
    expect(all).toEqual(expect.arrayContaining(idsOf(names)));
  });

  it('make one document of a file that ten imports bring at once', async () => {
    const one = makeSubmission('同一');
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => saveDocument(db, one)));
    expect(outcomes.map((each) => each.outcome).toSorted()).toEqual(['new', ...Array(9).fill('unchanged')]);
    expect((await readersSee(one.id)).revisions).toHaveLength(1);
  });

  it('make one document of the same bytes that come under ten names at once', async () => {
    const names = Array.from({ length: 10 }, (_, place) => `份${place}`);
    const first = makeSubmission('份');
    const outcomes = await Promise.all(
      names.map((name) => {
        const { document, ...rest } = makeSubmission(name);
        return saveDocument(db, { ...rest, document: { ...document, source: first.document.source } });
      }),
    );
    expect(outcomes.filter((each) => each.outcome === 'new')).toHaveLength(1);
    expect(new Set(outcomes.map((each) => each.id)).size).toBe(1);
  });

  it('number the revisions of one document that many change at once without a gap', async () => {
    const texts = Array.from({ length: 8 }, (_, place) => `文字${place}`);
    await Promise.all(texts.map((text) => saveDocument(db, makeSubmission('多人', text))));
    const stored = await readersSee(makeSubmission('多人').id);
    expect(stored.revisions.map((each) => each.revision)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
  });

  it('keep revisions and changes of state for ever: nobody can change or delete them', async () => {
    await saveDocument(db, makeSubmission('永久'));
    for (const table of ['revisions', 'publications', 'state_changes']) {
      for (const change of [
        `update ${table} set created_at = now()`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ])
        await expect(query(change)).rejects.toThrow(/append-only/u);
    }
  });

  it('keep why a document was withdrawn and published', async () => {
    const { id } = await saveDocument(db, makeSubmission('原因'));
    await withdraw(db, id, '有误');
    await publish(db, id, '已更正');
    expect(
      await query(`select state, reason, version from state_changes where document_id = '${id}' order by id`),
    ).toEqual([
      { state: 'published', reason: '试验', version: 1 },
      { state: 'withdrawn', reason: '有误', version: 2 },
      { state: 'published', reason: '已更正', version: 3 },
    ]);
  });

  it('take what no text should hold without failing: a NUL, half of a character', async () => {
    const submission = makeSubmission('怪字');
    const odd = '甲\u0000乙\uD800丙';
    const document = {
      ...submission.document,
      title: odd,
      source: { ...submission.document.source, name: odd, metadata: { [odd]: odd } },
    };
    const { id } = await saveDocument(db, { ...submission, identity: `test:${odd}`, document, cause: odd });
    expect((await readersSee(id)).document.title.isWellFormed()).toBe(true);
    expect(await withdraw(db, id, odd)).toBe('changed');
    for (const strange of [odd, '\u0000', '', 'x'.repeat(10_000)])
      expect(await readDocument(db, strange)).toBeUndefined();
  });

  it('are brought to the newest schema once when two programs start together', async () => {
    await query('drop schema public cascade; create schema public');
    const handles = [connect(product.services.databaseUrl), connect(product.services.databaseUrl)];
    await Promise.all(handles.map(migrate));
    await Promise.all(handles.map((each) => each.destroy()));
    expect(await query('select count(*)::int as n from kysely_migration')).toEqual([{ n: 6 }]);
    expect((await saveDocument(db, makeSubmission('之后'))).outcome).toBe('new');
  });
});

describe('records from before there were published revisions', () => {
  it('show readers what they showed before', async () => {
    const shown = makeSubmission('旧公开');
    for (const text of ['一', '二']) await saveDocument(db, makeSubmission('旧公开', text));
    const gone = await saveDocument(db, makeSubmission('旧撤回'));
    await withdraw(db, gone.id, '旧事');
    const draft = await saveDocument(db, { ...makeSubmission('旧草稿'), state: 'draft' });
    await query(`
      drop table publications, corrections, ties, siblings;
      alter table documents drop column published_revision;
      delete from kysely_migration where name > '0001-documents'`);
    await migrate(db);
    expect(await readersSee(shown.id)).toMatchObject({ revision: 2, revisions: [{ revision: 2 }, { revision: 1 }] });
    expect(await readDocument(db, gone.id)).toEqual({ id: gone.id, state: 'withdrawn', withdrawnReason: '旧事' });
    expect(await readDocument(db, draft.id)).toBeUndefined();
    await publish(db, gone.id, '恢复');
    await publish(db, draft.id, '审核通过');
    for (const { id } of [gone, draft]) expect((await readersSee(id)).revisions).toHaveLength(1);
  });
});

describe('the feed of changes', () => {
  it('does not pass over the row of a slower transaction', async () => {
    const slow = new pg.Client({ connectionString: product.services.databaseUrl });
    await slow.connect();
    await slow.query('begin');
    const early = await saveDocument(db, makeSubmission('早'));
    await taken();
    await slow.query(`insert into outbox (document_id) values ('${early.id}')`);
    const late = await saveDocument(db, makeSubmission('晚'));
    expect(await taken()).toEqual([late.id]);
    await slow.query('commit');
    await slow.end();
    expect(await taken()).toEqual([early.id]);
  });

  it('keeps its rows when who takes them fails', async () => {
    const { id } = await saveDocument(db, makeSubmission('失败'));
    const failing = takeChanges(db, 100, async () => {
      throw new Error('the engine is away');
    });
    await expect(failing).rejects.toThrow('the engine is away');
    expect((await feedBacklog(db)).waiting).toBe(1);
    expect(await taken()).toEqual([id]);
    expect(await feedBacklog(db)).toEqual({ waiting: 0, oldestSeconds: 0 });
  });

  it('is shared by two who follow it: neither takes what the other has', async () => {
    for (let n = 0; n < 6; n++) await saveDocument(db, makeSubmission(`分${n}`));
    const seen: string[] = [];
    const half = takeChanges(db, 3, async (records) => {
      seen.push(...records.map((record) => record.id));
      seen.push(...(await taken()));
    });
    await half;
    expect(new Set(seen).size).toBe(6);
    expect(seen).toHaveLength(6);
  });

  it('wakes who listens, when the change is there to be read', async () => {
    const stop = new AbortController();
    let wake = (): void => {};
    const woken = () => new Promise<void>((resolve) => (wake = resolve));
    const first = woken();
    const listening = listenForChanges(product.services.databaseUrl, () => wake(), stop.signal);
    await first;
    const next = woken();
    await saveDocument(db, makeSubmission('通知'));
    await next;
    expect(await taken()).toHaveLength(1);
    stop.abort();
    await listening;
  });
});
