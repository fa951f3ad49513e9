// What must be there before `npm start`, `npm test` and `npm run anjian`: the dependencies, the tools that build them and,
// for the tests, a browser. Plain JavaScript for the machine's own Node (20 or newer), with nothing but Node's modules.
// Everything it says goes to standard error, since standard output belongs to the command that follows.
import { provideBrowser } from './bootstrap/browser.js';
import { areDependenciesCurrent, installDependencies, recordInstall } from './bootstrap/dependencies.js';
import { Fault } from './bootstrap/fault.js';
import { warnAboutJava } from './bootstrap/java.js';

const has = (flag) => process.argv.includes(flag);

try {
  if (has('--record')) {
    recordInstall();
  } else {
    if (!areDependenciesCurrent()) await installDependencies();
    if (has('--engines')) warnAboutJava(process.env);
    if (has('--browser')) provideBrowser(process.env);
  }
} catch (fault) {
  if (!(fault instanceof Fault)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}
