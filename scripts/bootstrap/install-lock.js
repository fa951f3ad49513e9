import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from './fault.js';
import { ROOT } from './machine.js';

// Beside node_modules, since npm makes that folder anew.
const LOCK = join(ROOT, '.install.lock');
const LOOK_EVERY_MS = 500;

const isRunning = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault.code === 'EPERM';
  }
};

const readHolder = () => {
  try {
    return Number(readFileSync(LOCK, 'utf8'));
  } catch {
    return undefined;
  }
};

// A link appears with its content in one step: nobody ever reads a lock without a number in it.
const tryLock = () => {
  const mine = `${LOCK}.${process.pid}`;
  try {
    writeFileSync(mine, String(process.pid));
    linkSync(mine, LOCK);
    return true;
  } catch (fault) {
    if (fault.code === 'EEXIST') return false;
    throw new Fault(`无法写入项目目录 ${ROOT}（${fault.code}）；请用该目录的所有者运行。`);
  } finally {
    rmSync(mine, { force: true });
  }
};

/** Waits until nobody else installs here, then holds the place; gives a function that gives it back. */
export const holdInstallLock = async () => {
  for (let waited = false; !tryLock(); waited = true) {
    const holder = readHolder();
    if (holder !== undefined && !isRunning(holder)) {
      rmSync(LOCK, { force: true });
      continue;
    }
    if (!waited) console.error(`另一个进程（${holder}）正在安装依赖，请稍候……`);
    await sleep(LOOK_EVERY_MS);
  }
  return () => rmSync(LOCK, { force: true });
};
