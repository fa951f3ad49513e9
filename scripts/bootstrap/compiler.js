import { Fault } from './fault.js';
import { canInstallPackages, findProgram, installPackages } from './machine.js';

// What nodejieba is built with: any one program of each line, and the Debian package that brings it.
const TOOLS = [
  { programs: ['g++', 'c++', 'clang++'], debian: 'g++' },
  { programs: ['make', 'gmake'], debian: 'make' },
  { programs: ['python3', 'python'], debian: 'python3' },
];

const findMissing = () => TOOLS.filter(({ programs }) => programs.every((name) => findProgram(name) === undefined));

/** Makes sure that the tools for compiling are there: installs them where that needs no asking, else names all that are missing in one sentence. */
export const provideCompiler = () => {
  const missing = findMissing().map(({ debian }) => debian);
  if (missing.length === 0) return;
  if (canInstallPackages()) {
    console.error(`正在安装编译工具：${missing.join('、')}……`);
    if (installPackages(missing) && findMissing().length === 0) return;
  }
  throw new Fault(
    `缺少编译工具：${missing.join('、')}；请先安装（Debian、Ubuntu：sudo apt-get install ${missing.join(' ')}；macOS：xcode-select --install）。`,
  );
};
