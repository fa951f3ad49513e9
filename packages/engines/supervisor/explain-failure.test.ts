import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { elasticsearchDriver } from '../elasticsearch/elasticsearch-driver.ts';
import { explainDeath, explainFault, readTail } from './explain-failure.ts';

const root = mkdtempSync(join(tmpdir(), 'anjian-explain-'));
const log = join(root, 'engine.log');
const driver = { ...elasticsearchDriver, logFile: () => log };
afterAll(() => rmSync(root, { recursive: true }));

it.each([
  ['java.io.IOException: No space left on device', 'disk_full', '磁盘已满'],
  ['java.net.BindException: Address already in use', 'port_taken', '端口'],
  ['failed to obtain node locks, tried [/data]', 'data_locked', '另一个 Elasticsearch 进程'],
  ['java.nio.file.AccessDeniedException: /data', 'no_permission', '没有权限'],
  ['something nobody foresaw', 'engine_died', log],
])('turns “%s” into a sentence that says what to do', (line, code, words) => {
  writeFileSync(log, `[INFO] starting\n${line}\n`);
  const failure = explainDeath(driver, root, 0);
  expect(failure).toMatchObject({
    code,
    message: expect.stringContaining(words),
    detail: expect.stringContaining(line),
  });
});

it('does not blame an engine for what stood in its log before it started', () => {
  const before = 'No space left on device\n';
  writeFileSync(log, `${before}killed\n`);
  expect(explainDeath(driver, root, before.length).code).toBe('engine_died');
});

it('names a full disk that stopped the start itself', () => {
  const fault = Object.assign(new Error('ENOSPC: No space left on device, write'), { code: 'ENOSPC' });
  expect(explainFault(driver, root, fault).code).toBe('disk_full');
});

it('keeps only the end of a long log', () => {
  writeFileSync(log, Array.from({ length: 10_000 }, (_, line) => `line ${line}`).join('\n'));
  expect(readTail(log).split('\n')).toHaveLength(30);
  expect(readTail(log)).toMatch(/line 9999$/);
});
