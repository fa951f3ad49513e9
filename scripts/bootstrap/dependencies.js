import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { provideCompiler } from './compiler.js';
import { Fault } from './fault.js';
import { holdInstallLock } from './install-lock.js';
import { findProgram, machineEnvironment, ROOT } from './machine.js';
import { findProjectProcesses } from './project-processes.js';

// Kept inside node_modules, so that it goes with what it describes; written by the root package's postinstall.
const RECORD = join(ROOT, 'node_modules', '.anjian-installed');

const wanted = () => {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', '.npmrc']) hash.update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
};

/** Whether node_modules is what the lock file says. */
export const areDependenciesCurrent = () => existsSync(RECORD) && readFileSync(RECORD, 'utf8') === wanted();

/** Notes what was installed; also reached when somebody runs npm by hand. */
export const recordInstall = () => writeFileSync(RECORD, wanted());

// nodejieba is compiled against Node's headers; where they came with Node, nothing has to be fetched for that.
const headersOf = (node) => {
  const prefix = dirname(dirname(realpathSync(node)));
  return existsSync(join(prefix, 'include', 'node', 'node_api.h')) ? prefix : undefined;
};

const installEnvironment = () => {
  const env = machineEnvironment();
  const node = findProgram('node');
  const headers = node === undefined ? undefined : headersOf(node);
  return headers === undefined || env.npm_config_nodedir ? env : { ...env, npm_config_nodedir: headers };
};

const install = () => {
  const running = findProjectProcesses();
  if (running.length > 0) {
    throw new Fault(`依赖有更新，但本项目的程序正在运行（进程 ${running.join('、')}）；请先停止它，再重新运行本命令。`);
  }
  provideCompiler();
  console.error('正在安装依赖（只在第一次和依赖有更新时需要，约一分钟）……');
  const args = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: ROOT, env: installEnvironment(), stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Fault('依赖没有装好：npm ci 失败，原因见上；请检查网络或 npm 的镜像设置后再试。');
  // npm may have been told not to run scripts, ours included; what it says it has installed counts.
  recordInstall();
};

/** Installs what the lock file says; of two started at once, one installs and the other waits for it. */
export const installDependencies = async () => {
  const release = await holdInstallLock();
  try {
    if (!areDependenciesCurrent()) install();
  } finally {
    release();
  }
};
