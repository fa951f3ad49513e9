import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join, resolve } from 'node:path';
import { startServer } from '@anjian/api';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { caseText } from './product/fictional-documents.ts';
import { openProduct, type Product, SILENT } from './product/open-product.ts';

const PROJECT_DIR = resolve(import.meta.dirname, '../..');
const BAD_FILES = join(process.env.ANJIAN_CORPUS ?? resolve(PROJECT_DIR, '../shared/corpus'), 'files/bad');

/** An address of this machine at which nothing can listen for us: the port of tcpmux. */
const NOBODY = '127.0.0.1:1';

type Ended = { code: number | null; out: string; err: string };

let product: Product;

/** Runs the command line as a person does, on the engines of the run. */
async function anjian(...args: string[]): Promise<Ended> {
  return await anjianWith({}, ...args);
}

async function anjianWith(env: NodeJS.ProcessEnv, ...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [join(PROJECT_DIR, 'apps/cli/main.ts'), ...args], {
    env: { ...process.env, ANJIAN_DATA: inject('dataDir'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended: Ended = { code: null, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.err += text));
  ended.code = await new Promise((done) => child.once('close', done));
  return ended;
}

beforeAll(async () => {
  product = await openProduct();
  await product.write('好.md', caseText());
  await product.write('空.txt', '');
  await product.write('程序.docx', Buffer.from('MZ\u0090\u0000'.padEnd(600, '\0'), 'latin1'));
});
afterAll(async () => await product.close());

const firstId = async (): Promise<string> => (await product.search('?q=贷款审批')).hits[0]?.id ?? '';

describe('the command line', () => {
  it('reads without storing: one JSON object a line to standard output, everything else to standard error', async () => {
    const { code, out, err } = await anjian('extract', product.folder);
    expect(code).toBe(2);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toMatchObject([{ file: '好.md', docNumber: '检例第9101号', crimes: ['受贿罪'] }]);
    expect(err).toContain('空.txt');
    expect((await anjian('extract', join(product.folder, '好.md'))).code).toBe(0);
  });

  it('imports what can be read, names what cannot with its reason, and ends with 2 then', async () => {
    const { code, out } = await anjian('import', product.folder);
    expect(code).toBe(2);
    expect(out).toMatch(/读取 3 件：新增 1，修订 0，未变 0，重复 0，未导入 2/u);
    expect(out).toMatch(/空\.txt.*空文件/u);
    expect(out).toMatch(/程序\.docx.*可执行程序/u);
    const again = await anjian('import', join(product.folder, '好.md'));
    expect([again.code, again.out.includes('未变 1')]).toEqual([0, true]);
  });

  it('searches: 0 with results, 2 without, 1 for a wrong condition', async () => {
    const found = await anjian('search', '贷款审批', '--json');
    expect(found.code).toBe(0);
    expect(JSON.parse(found.out)).toMatchObject({ total: 1 });
    expect((await anjian('search', '“紫荆雀舌”')).code).toBe(2);
    expect((await anjian('search', '贷款审批 雀舌')).out).toContain('没有文书同时含');
    const wrong = await anjian('search', '受贿', '--filter', 'crime=飞行罪');
    expect([wrong.code, wrong.out, wrong.err.includes('飞行罪')]).toEqual([1, '', true]);
  });

  it('withdraws and publishes with a reason, and tells how index and records stand', async () => {
    const id = await firstId();
    expect((await anjian('withdraw', id)).code).toBe(1);
    expect((await anjian('withdraw', id, '--reason', '有误')).code).toBe(0);
    expect((await product.search('?q=贷款审批')).total).toBe(0);
    expect((await anjian('publish', id, '--reason', '已更正')).code).toBe(0);
    expect((await anjian('publish', 'unknown', '--reason', '无')).code).toBe(1);
    expect(await firstId()).toBe(id);
    const mixed = await anjian('withdraw', id, 'unknown', '--reason', '有误');
    expect([mixed.code, mixed.err.includes('没有编号为 unknown 的文书，其余的也没有改动')]).toEqual([1, true]);
    expect(await firstId()).toBe(id);
    const { code, out } = await anjian('index', 'status');
    expect(code).toBe(0);
    expect(out).toMatch(/已发布 1 件，草稿 0 件，已撤回 0 件[\s\S]*可检索 1 件/u);
  });

  it('imports drafts with the id of each, by which they are published', async () => {
    const draft = join(product.folder, '待审.md');
    await product.write('待审.md', caseText({ title: '待审受贿案', number: '检例第9199号', extra: '待审的文字。' }));
    const { code, out } = await anjian('import', draft, '--draft');
    expect(code).toBe(0);
    const [, id = ''] =
      /^草稿：([a-z2-7]{16}) 待审受贿案（检例第9199号）（读者还看不到；发布：publish \1 --reason 原因）$/mu.exec(out) ??
      [];
    expect((await product.search('?q=待审的文字')).hits.map((hit) => hit.id)).not.toContain(id);
    expect((await anjian('publish', id, '--reason', '审核通过')).code).toBe(0);
    expect((await product.search('?q=待审的文字')).hits[0]?.id).toBe(id);

    await product.write('待审.md', caseText({ title: '待审受贿案', number: '检例第9199号', extra: '再改的文字。' }));
    expect((await anjian('import', draft, '--draft')).out).toContain(
      `草稿：${id} 待审受贿案（检例第9199号）（读者仍看到已发布的第 1 版`,
    );
    await product.remove('待审.md');
  });

  it('ends with 1 and a Chinese sentence for what it does not know', async () => {
    for (const args of [['fly'], ['import'], ['index', 'burn'], ['search', '受贿', '--colour']]) {
      const { code, out, err } = await anjian(...args);
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(/\p{Script=Han}/u);
    }
  });

  it('takes the samples out and brings them back, but for one that somebody withdrew', async () => {
    const number = encodeURIComponent('检例第9001号');
    const sample = async () => (await product.search(`?q=${number}&kind=指导性案例`)).hits.map(({ id }) => id);
    await anjian('samples', 'add');
    const [id = ''] = await sample();
    expect((await anjian('withdraw', id, '--reason', '正在核对')).code).toBe(0);
    expect((await anjian('samples', 'remove')).out).toMatch(/^撤下 \d{3} 件示例/u);
    expect(await sample()).toEqual([]);
    expect((await anjian('samples', 'add')).out).toMatch(/^重新发布 \d{3} 件示例/u);
    expect((await product.search('?kind=指导性案例')).total).toBeGreaterThan(10);
    expect(await sample()).not.toContain(id);
    await anjian('samples', 'remove');
  }, 240_000);

  it('is started once: a second start says that it runs already, and where', async () => {
    const server = await startServer(product.services, SILENT, { host: '127.0.0.1', port: 0 });
    try {
      const { code, err } = await anjianWith({ PORT: new URL(server.url).port }, 'up');
      expect([code, err.split('\n')[0]]).toEqual([0, `案鉴已经在运行：${server.url}`]);
    } finally {
      await server.close();
    }
  });

  it('is served to who asks by a name of this machine, and to no page of another site that leads here', async () => {
    const server = await startServer(product.services, SILENT, { host: '127.0.0.1', port: 0 });
    const { port } = new URL(server.url);
    const statusFor = async (host: string): Promise<number | undefined> => {
      const asked = request({
        host: '127.0.0.1',
        port,
        path: '/api/health',
        headers: { Host: `${host}:${port}` },
      }).end();
      const [answer] = (await once(asked, 'response')) as [IncomingMessage];
      answer.resume();
      return answer.statusCode;
    };
    try {
      expect([await statusFor('localhost'), await statusFor('evil.example')]).toEqual([200, 421]);
    } finally {
      await server.close();
    }
  });

  it.skipIf(!existsSync(BAD_FILES))('gives each bad file of the corpus its outcome, and stops at none', async () => {
    const { code, out } = await anjian('import', BAD_FILES);
    expect(code).toBe(2);
    const refusal = (name: string): string => out.split('\n').find((line) => line.includes(name)) ?? '';
    expect(refusal('新建 Microsoft Word 文档')).toContain('空文件');
    expect(refusal('加密，密码另发')).toContain('密码');
    expect(refusal('微信截图')).toContain('图片');
    expect(refusal('案件查询工具')).toContain('可执行程序');
    expect(refusal('乱码1')).toContain('乱码');
    expect(refusal('乱码2')).toContain('乱码');
    for (const name of ['村民小组组长批复', '网页另存', '挪用国库券批复', '网页下载'])
      expect(refusal(name), name).toBe('');
    const page = await product.search('?q=徇私枉法共犯&size=100');
    expect(JSON.stringify(page)).not.toMatch(/alert\(|onerror|javascript:/u);
  });
});

describe('the doctor', () => {
  it('finds a machine on which everything runs in order, and says what is there', async () => {
    const { code, out } = await anjian('doctor');
    expect([code, out.trimEnd().split('\n').at(-1)]).toEqual([0, '可以运行']);
    expect(out).toMatch(/^数据：.*可用空间 [\d.]+ GB）$/mu);
    expect(out).toMatch(/^JDK：\d{2}（.+）$/mu);
    expect(out).toMatch(/^Elasticsearch：正在运行 \d+\.\d+\.\d+，端口 \d+（/mu);
    expect(out).toMatch(/^PostgreSQL：正在运行 \d+.*，端口 \d+（/mu);
    expect(out).not.toContain('✗');
    expect(JSON.parse((await anjian('doctor', '--json')).out)).toMatchObject({
      faults: [],
      elasticsearch: { running: true },
      postgres: { running: true },
    });
  });

  it.each([
    ['Elasticsearch', { ELASTICSEARCH_URL: `http://${NOBODY}` }],
    ['PostgreSQL', { DATABASE_URL: `postgres://anjian@${NOBODY}/anjian` }],
  ])('says that %s is away, in a sentence with its address, and ends with 1', async (name, env) => {
    const { code, out } = await anjianWith(env, 'doctor');
    expect(code).toBe(1);
    expect(out).toContain(`${name}：未运行（`);
    const faults = out.split('\n').filter((line) => line.startsWith('✗'));
    expect(faults).toEqual([expect.stringMatching(/\p{Script=Han}/u)]);
    expect(faults[0]).toContain(NOBODY);
    expect(out).not.toContain('可以运行');
  });
});
