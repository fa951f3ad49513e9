import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { QUIET_FLAGS } from '../launch-browser.ts';
import { openSession, type Session } from './session.ts';
import { type OldVersion, unpackChromium } from './unpack-chromium.ts';

/** An old Chromium with one page. */
export type OldBrowser = { session: Session; close(): Promise<void> };

/** Old builds find no graphics stack on a server and must not look for one. */
const HEADLESS_FLAGS = ['--headless', '--single-process', '--no-zygote', '--use-gl=swiftshader', '--lang=zh-CN'];
const START_LIMIT_MS = 20_000;

/** Starts a Chromium too old for the usual drivers and connects to its page. */
export async function openOldBrowser(version: OldVersion): Promise<OldBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'anjian-profile-'));
  const program = await unpackChromium(version);
  const flags = [...HEADLESS_FLAGS, ...QUIET_FLAGS, `--user-data-dir=${profile}`, '--remote-debugging-port=0'];
  const child = spawn(program, [...flags, '--window-size=1280,900', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const port = await debuggingPort(child);
    const session = await openSession(await pageAddress(port));
    return {
      session,
      async close() {
        session.close();
        await end(child);
        await rm(profile, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await end(child);
    throw error;
  }
}

function debuggingPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let told = '';
    const limit = setTimeout(() => reject(new Error(`the old browser does not start: ${told}`)), START_LIMIT_MS);
    child.stderr?.on('data', (chunk) => {
      told += chunk;
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(told)?.[1];
      if (port === undefined) return;
      clearTimeout(limit);
      resolve(Number(port));
    });
    child.once('exit', (code) => {
      clearTimeout(limit);
      reject(new Error(`the old browser ended with ${code}: ${told}`));
    });
    child.once('error', reject);
  });
}

async function pageAddress(port: number): Promise<string> {
  for (;;) {
    const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as {
      type: string;
      webSocketDebuggerUrl: string;
    }[];
    const page = targets.find((target) => target.type === 'page');
    if (page) return page.webSocketDebuggerUrl;
    await pause(50);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
