import type { Dirent } from 'node:fs';

/**
 * Why something in a folder is no content: `about` words on the folder itself, `left` what systems and office programs leave behind,
 * `hidden` files and folders, `link` links and whatever else is no file.
 */
export type PassedOver = 'about' | 'left' | 'hidden' | 'link';

/** Lock files of office programs, thumbnails, settings of a folder, what an archive of a Mac carries. */
const LEFT = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|__MACOSX|~\$.*|\.~lock\..*#)$/iu;

/** A name with one dot in front is hidden; two dots are a name that somebody built from a path. */
const HIDDEN = /^\.[^.]/u;

/** README and its like, in any language and form: README_EN.md, LICENSE-MIT, 使用说明.txt. No published text is called so. */
const ABOUT =
  /^(?:(?:readme|changelog|licen[cs]e|copying|contributing|code_of_conduct|manifest)(?:[-_.][\w-]{1,12})?|自述文件|读我|使用说明)(?:\.(?:md|markdown|txt|rst|html?|docx?|pdf))?$/iu;

/** Why an entry of a folder is passed over, or undefined when it is to be read. */
export function whyPassedOver(entry: Pick<Dirent, 'name' | 'isFile' | 'isDirectory'>): PassedOver | undefined {
  const name = entry.name.normalize('NFC');
  if (LEFT.test(name)) return 'left';
  if (HIDDEN.test(name)) return 'hidden';
  if (entry.isDirectory()) return undefined;
  if (!entry.isFile()) return 'link';
  return ABOUT.test(name) ? 'about' : undefined;
}
