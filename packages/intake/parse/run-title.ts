import { ISSUERS } from '@anjian/domain';

const BODIES = ISSUERS.terms
  .flatMap(({ label, ...term }) => [label.zh, ...('aliases' in term ? term.aliases : [])])
  .sort((a, b) => b.length - a.length);
/** The title of a norm that begins with who issued it: 最高人民检察院关于…的批复. */
const TITLE = `(?:${BODIES.join('|')}|[\\u4e00-\\u9fff]{2,8}(?:省|市|自治区)(?:人民检察院|高级人民法院|监察委员会)|[、和与及\\s])+关于[^。；：]{4,90}?的?(?:批复|答复|复函|解释|规定|通知|意见|决定|公告|纪要)(?![的》〉])`;
/** The year with which a source files a title, behind which the text may print the title once more. */
const YEAR = '[（(](?:19|20)\\d{2}年?[）)]';
const NUMBER =
  '(?:(?!的)[\\u4e00-\\u9fff]){0,8}[〔[（(]\\s?(?:19|20)\\d{2}\\s?[〕\\]）)][\\u4e00-\\u9fff]{0,4}第?\\s?\\d{1,4}\\s?号';
const REMARK = '[（(][^（）()]{6,120}[）)]';
const ADDRESSEE = '[^，。；：]{2,60}：';
/** What stands behind a title, and nowhere within one: a number, a remark with days, who is written to. */
const RUN = new RegExp(
  `^(${TITLE})(?:(${YEAR})(?:\\1)?)?(?:(${NUMBER})|(${REMARK}))?(?:(${NUMBER}))?(?=(${ADDRESSEE})|${REMARK}|为(?:了|进一步|依法)|根据|现将|第一条|一、|$)`,
  'u',
);

/**
 * The parts that begin a text which a bad conversion has put in one line, each as the line that it was: title, number or remark, and the
 * rest; undefined where the line does not begin with the title of a norm.
 */
export function runTitle(line: string): { title: string; lines: string[] } | undefined {
  const found = RUN.exec(line);
  if (!found) return undefined;
  const [whole, title = '', ...parts] = found;
  const addressee = parts.at(-1) ?? '';
  const rest = line.slice(whole.length + addressee.length);
  return { title, lines: [...parts, rest].filter((part) => part !== undefined && part !== '') };
}
