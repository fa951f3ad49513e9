/** A heading of a norm as printed, its level (1 编/章, 2 节, 3 条 or 一、, 4 （一）), and what follows it on the same line. */
export type NormHeading = { level: number; heading: string; rest: string; article: boolean };

const NUMERAL = '[一二三四五六七八九十百千零〇○\\d]';
const DIVISION = new RegExp(`^第${NUMERAL}{1,6}\\s?(分?编|章|节)(?:[\\s\\u3000]*[^，。；：\\s][^，。；]{0,40})?$`, 'u');
const ARTICLE = new RegExp(
  `^(第\\s?${NUMERAL}{1,8}\\s?条(?:之${NUMERAL}{1,3})?)(?![的、至和及或，。]|规定|第|所|之规|[（(]|至第)((?:\\s*【[^】]{1,40}】)?)\\s*`,
  'u',
);
const ARTICLE_TITLED = new RegExp(
  `^(第\\s?${NUMERAL}{1,8}\\s?条(?:之${NUMERAL}{1,3})?\\s{0,3}[（(][^）)]{1,40}[）)])\\s*(?![的规])`,
  'u',
);
const POINT = /^[一二三四五六七八九十]{1,3}、/u;
const SUBPOINT = /^[（(][一二三四五六七八九十]{1,3}[）)]/u;
/** A point longer than this is a provision itself, not the heading of one. */
const HEADING_CHARACTERS = 45;

/** Reads a line as a heading of a norm; `next` is the following line, which tells headings from the members of a list. */
export function normHeading(text: string, next: string | undefined): NormHeading | undefined {
  const division = DIVISION.exec(text);
  if (division) return { level: division[1] === '节' ? 2 : 1, heading: text, rest: '', article: false };
  const article = ARTICLE.exec(text) ?? ARTICLE_TITLED.exec(text);
  if (article) {
    const heading = `${article[1] ?? ''}${article[2] ?? ''}`;
    return { level: 3, heading, rest: text.slice(article[0].length), article: true };
  }
  if (text.length > HEADING_CHARACTERS || /[。；：:，,;]$/u.test(text) || next === undefined) return undefined;
  if (POINT.test(text) && !POINT.test(next)) return { level: 3, heading: text, rest: '', article: false };
  if (SUBPOINT.test(text) && !SUBPOINT.test(next) && !POINT.test(next)) {
    return { level: 4, heading: text, rest: '', article: false };
  }
  return undefined;
}
