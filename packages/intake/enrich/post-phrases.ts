import { matchesOf } from './matches-of.ts';
import type { Line, Reading } from './reading.ts';

/** A stretch of a line that tells what unit and post a person used or was bribed for; UTF-16 offsets. */
export type PostPhrase = { line: Line; start: number; end: number };

const TOLD_IN: ReadonlySet<Line['kind']> = new Set(['facts', 'text', 'preface', 'procedure', 'prosecution']);
/** The verbs in front of a post; what is behind is read to the end of the clause. */
const POST =
  /(?:原系|(?<![关联体])系(?!统|列|数)|原任|时任|曾任|历任|先后(?:任|担任)|担任|任职于|利用(?:其|自己)?(?:担任|任)|身为|作为|(?:中共)?党员，)([^。；（(]{2,70})/gu;
/** Only an account of persons begins a case: posts further down belong to witnesses. */
const SEARCHED_LINES = 14;
/** A person is introduced in one sentence: name, sex, birth, home, then the post. */
const INTRODUCED = /[^，。；]{1,24}，(?:男|女)，([^。]{2,240})/gu;
/** Few lines introduce anybody, and the others are told from them at once. */
const INTRODUCES = /，[男女]，/u;
/** Births, degrees and homes stand in the same sentences and are no posts. */
const PERSONAL =
  /^[^，]{0,6}(?:汉族|\d{4}年|大学(?:文化|本科|专科|学历)?，|研究生|高中|初中|小学文化|中专|文化|户籍|公民|身份证)/u;

/** Finds the phrases of a case that name units and posts: those of the defendants first, then those of the persons bribed. */
export function postPhrases(reading: Reading): PostPhrase[] {
  const lines = reading.lines.filter((line) => TOLD_IN.has(line.kind)).slice(0, SEARCHED_LINES);
  return lines.flatMap((line) =>
    [...(INTRODUCES.test(line.text) ? matchesOf(INTRODUCED, line.text) : []), ...matchesOf(POST, line.text)]
      .map((match) => {
        const words = match[1] ?? '';
        const start = match.index + match[0].length - words.length;
        return { line, start, end: start + words.length };
      })
      .filter(({ start, end }) => !PERSONAL.test(line.text.slice(start, end))),
  );
}

const OFFICE =
  /[\u4e00-\u9fff]{2,30}(?:局长|厅长|部长|院长|主任|书记|科长|处长|董事长|总经理|所长|队长|校长|行长|站长|镇长|县长|市长|区长|会长|主席|经理|干警|民警|辅警|庭长|大队长|工作人员)/gu;

/** Finds the offices of persons named in the first lines of the facts, whatever stands before them. */
export function officeTitles(reading: Reading): PostPhrase[] {
  const lines = reading.lines.filter((line) => line.kind === 'facts' || line.kind === 'text').slice(0, SEARCHED_LINES);
  return lines.flatMap((line) =>
    [...matchesOf(OFFICE, line.text)].map((match) => ({
      line,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}
