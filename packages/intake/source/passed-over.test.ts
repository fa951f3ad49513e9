import { expect, it } from 'vitest';
import { whyPassedOver } from './passed-over.ts';

const reasonOf = (name: string) => whyPassedOver({ name, isFile: () => true, isDirectory: () => false });

it.each([
  ['README.md', 'about'],
  ['readme', 'about'],
  ['README_zh-CN.md', 'about'],
  ['README.en.html', 'about'],
  ['CHANGELOG.md', 'about'],
  ['LICENSE', 'about'],
  ['LICENSE-MIT', 'about'],
  ['使用说明.docx', 'about'],
  ['.gitignore', 'hidden'],
  ['.案例.md.swp', 'hidden'],
  ['.DS_Store', 'left'],
  ['Thumbs.db', 'left'],
  ['~$案例.docx', 'left'],
  ['.~lock.案例.docx#', 'left'],
])('%s is passed over as %s', (name, reason) => {
  expect(reasonOf(name)).toBe(reason);
});

it.each(['案例.md', '..%2F批复.txt', 'readme（案例）.md', '关于受贿案件的使用说明.md', 'licensed.txt', '~案例.md'])(
  '%s is read',
  (name) => {
    expect(reasonOf(name)).toBeUndefined();
  },
);

it('a link is passed over, a folder called README is looked into', () => {
  expect(whyPassedOver({ name: '案例.md', isFile: () => false, isDirectory: () => false })).toBe('link');
  expect(whyPassedOver({ name: 'README', isFile: () => false, isDirectory: () => true })).toBeUndefined();
});
