import { type Block, type TextBlocks, trimBlock } from './text-blocks.ts';

/** Lines that a site or a collector adds above or below a text to say where it was taken from. */
const ORIGIN_LINE = /^(?:原文网址|原文链接|信息来源|文章来源|来源网址|来源|转自|链接)[：:]\s{0,5}(.{0,300})$/u;
const TABLE_RULE = /^\|?(?:\s{0,3}:?-{2,}:?\s{0,3}\|)+(?:\s{0,3}:?-{2,}:?\s{0,3})?$/u;
/** Further down than this, a line that begins with 来源： is content. */
const ORIGIN_ZONE = 6;

/** Whether a text carries marks that only Markdown has; emphasis alone does not count, for `**` also masks names. */
export function looksLikeMarkdown(text: string): boolean {
  return /^(?:#{1,6}\s|---\n[\w-]+:|<!--)/mu.test(text.slice(0, 20_000));
}

/** Reads Markdown and what pandoc writes as such: marks are taken off, nothing of the words is. */
export function readMarkdown(text: string): TextBlocks {
  const metadata: Record<string, string> = {};
  const lines = withoutFrontMatter(withoutComments(text), metadata).split('\n');
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push({ text: open.join('') });
    open = [];
  };
  for (const line of lines) {
    const heading = /^\s{0,3}(#{1,6})\s+/u.exec(line);
    if (heading) {
      close();
      const words = stripMarks(withoutEndMark(line.slice(heading[0].length)));
      if (words) blocks.push({ text: words, heading: heading[1]?.length ?? 1 });
      continue;
    }
    if (/^\s*\|.*\|\s*$/u.test(line)) {
      close();
      if (!TABLE_RULE.test(line.trim())) blocks.push({ text: tableRow(line) });
      continue;
    }
    const words = stripMarks(line);
    if (words === '' || /^\s{0,3}(?:[-*_]\s{0,2}){3,}$/u.test(line)) close();
    // A line break inside a paragraph is kept as the start of a new one: texts of law have one thought a line.
    else {
      close();
      open.push(words);
    }
  }
  close();
  const kept = takeOrigin(blocks, metadata);
  const url = metadata.原文网址 ?? metadata.原文链接;
  const title = takeTitle(kept);
  return { ...(title ? { title } : {}), blocks: kept, metadata, ...(url ? { url } : {}) };
}

/** Remarks that may stand above the title: that a text is fictional, where it was taken from. */
const LINES_ABOVE_TITLE = 3;

/** Takes the title out of the blocks: the heading they begin with, or a heading of the first level under a remark or two. */
function takeTitle(blocks: Block[]): string | undefined {
  const first = blocks.findIndex((block) => block.heading !== undefined);
  const isTitle = first === 0 || (first > 0 && first <= LINES_ABOVE_TITLE && blocks[first]?.heading === 1);
  return isTitle ? blocks.splice(first, 1)[0]?.text : undefined;
}

function withoutComments(text: string): string {
  let out = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
    if (end < 0) return out + text.slice(at);
    out += text.slice(at, start);
    at = end + 3;
  }
}

function withoutFrontMatter(text: string, metadata: Record<string, string>): string {
  const start = text.trimStart();
  if (!start.startsWith('---\n')) return text;
  const end = start.indexOf('\n---', 4);
  if (end < 0) return text;
  for (const line of start.slice(4, end).split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) metadata[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
  }
  return start.slice(end + 4);
}

/** A heading without the marks that may close it. */
function withoutEndMark(heading: string): string {
  let end = heading.length;
  while (heading[end - 1] === '#') end--;
  return heading.slice(0, end).trimEnd();
}

/** What every mark holds one of: most lines have none and are taken as they are. */
const MARKED = /[`[<{*>\\]|:::/u;

/** Takes emphasis, escapes, links, images, code marks and pandoc's raw HTML and attributes off one line. */
function stripMarks(line: string): string {
  if (!MARKED.test(line)) return trimBlock(line);
  if (line.length > 2 && /^\s*:{3,}/u.test(line)) return '';
  const bare = line
    .replace(/`[^`\n]{0,2000}`\{=?html\}/gu, '')
    .replace(/!\[[^[\]\n]{0,500}\]\([^)[\n]{0,2000}\)/gu, '')
    .replace(/\[([^[\]\n]{0,500})\]\((?:https?:|mailto:|\/|\.|#)[^)[\n]{0,2000}\)/gu, '$1')
    .replace(/<\/?(?:br|b|i|u|em|strong|span|font|p|div|center|a|sup|sub|img)\b[^<>\n]{0,1000}>/giu, '')
    .replace(/\{[.#=][\w\s.#="'-]{0,200}\}/gu, '')
    .replace(/\*\*(?=[^\s*，。、；：])([^*\n]{1,1000})\*\*/gu, '$1')
    .replace(/^\s*\*\*\s*$/u, '')
    .replace(/^\s{0,3}>\s?/u, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~"'])/gu, '$1')
    .replace(/\\$/u, '');
  return trimBlock(bare);
}

function tableRow(line: string): string {
  const inner = line.trim().replace(/^\|/u, '').replace(/\|$/u, '');
  return inner
    .split('|')
    .map((cell) => stripMarks(cell))
    .join('\t');
}

/** Moves the lines that name the origin from the head and the tail of the text into its metadata. */
function takeOrigin(blocks: Block[], metadata: Record<string, string>): Block[] {
  return blocks.filter((block, index) => {
    if (index >= ORIGIN_ZONE && index < blocks.length - ORIGIN_ZONE) return true;
    const origin = ORIGIN_LINE.exec(block.text);
    if (!origin) return true;
    metadata[block.text.slice(0, block.text.search(/[：:]/u))] = origin[1] ?? '';
    return false;
  });
}
