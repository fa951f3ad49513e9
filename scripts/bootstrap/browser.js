import { existsSync } from 'node:fs';
import { Fault } from './fault.js';
import { canInstallPackages, findProgram, installPackages } from './machine.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

// What `CHROME_PATH` names, else one of the system.
const findBrowser = (env) => {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Fault(`CHROME_PATH 指的浏览器 ${env.CHROME_PATH} 不存在；请改正它，或去掉这个变量。`);
  }
  return NAMES.map(findProgram).find((path) => path !== undefined) ?? APPLICATIONS.find((path) => existsSync(path));
};

/** Makes sure that there is a browser: installs Debian's where that needs no asking; without one the tests run in the Chromium 109 that comes as a package. */
export const provideBrowser = (env) => {
  if (findBrowser(env) !== undefined) return;
  if (canInstallPackages()) {
    console.error('正在安装测试用的浏览器 chromium……');
    if (installPackages(['chromium']) && findBrowser(env) !== undefined) return;
  }
  console.error(
    '提示：没有找到 Chromium 或 Chrome，浏览器测试将用随依赖安装的 Chromium 109；可用 CHROME_PATH 指定浏览器。',
  );
};
