/** What offices put before and after a title in file names, taken off again and again until nothing more comes off. */
const NOISE: readonly RegExp[] = [
  /\.[A-Za-z0-9]{1,8}$/u,
  /^\s*\d{1,4}(?:\.\d{1,3})?\s*[、.．_\-—]\s*/u,
  /^附件\s*[\d一二三四五六七八九十]{0,3}\s*[：:、.．]?\s*/u,
  /^【[^】]{1,12}】\s*/u,
  /\s*[（(](?:全文|电子版|打印|打印版|终稿|定稿|最终版|副本|导出|网页下载|网页另存|\d{1,3})[）)]\s*$/u,
  /\s*-\s*副本\s*$/u,
];

/** The title that a file name holds once the noise of offices is off; only for texts that print none. */
export function titleOfFileName(name: string): string {
  let title = name.split('/').at(-1) ?? name;
  for (;;) {
    const before = title;
    for (const noise of NOISE) title = title.replace(noise, '');
    if (title === before || title === '') break;
  }
  return title.trim() || (name.split('/').at(-1) ?? name);
}
