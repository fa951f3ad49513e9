import type { Repeal } from '@anjian/domain';
import { matchesOf } from '../matches-of.ts';
import { dayOf, daysSince } from './days-since.ts';
import { type Covered, cover, type NamedText, namedText, type Quote } from './named-texts.ts';

/** A norm that a line names as repealed or the like. */
export type NamedRepeal = NamedText & { manner: Repeal['manner']; from?: string };

/** Words by which a text ceases. */
const CEASES = /废止|失效|不再(?:适用|执行|施行|有效)|(?:停止|终止)(?:执行|施行|适用|使用|生效)/gu;
/** A line with none of these words repeals nothing. */
const MAY_REPEAL = /废止|失效|不再|停止|终止|为准|抵触/u;
/** A title, or the year of a number. */
const NAMES_ONE = /[《〔[]/u;
/** What ceased is spoken of, not made to cease: 废止后, 废止的, 废止程序. */
const SPOKEN_OF = /^(?:以?[前后]|之[前后日]|的|时|程序|或者|和|及|、|代替|案)/u;
/** Brackets directly behind a title: its number, its date. */
const BRACKETS = /^(?:\s?(?:[（(](?:[^（）()]|[（(][^（）()]{0,20}[）)]){0,80}[）)]|[[【〔][^\]】〕]{0,80}[\]】〕]))+/u;
/** What may stand between the last title and the word: 自本解释公布之日起, 同时, 等三件司法解释予以. */
const BEFORE_WORD =
  /^(?:等[^，。；]{0,30}?)?(?:[，,]?(?:自|从|于)[^，。；]{1,30}?(?:日起|起|时|后))?[，,]?(?:也|亦|均|都|相应|随之|一律|一并|全部|现|现予|同时|即行|即|立即|自行|自然|自动|予以|宣布|决定)*$/u;
/** Only some provisions cease: 中关于反倾销的规定, 第三条. */
const SOME_PROVISIONS = /^(?:中|里)?的?(?:有关|关于|涉及|与|第|相关|部分)[^。；]{0,80}$/u;
const DIFFERS = /不一致|不相一致|不相符|不符|抵触|冲突|不同/u;
/** One text of a list follows another: by a comma or 和, with the words on who issued it and when. */
const NEXT_OF_LIST =
  /^(?:[、，,和及与以并]{0,4}|[、，,和及与以并]{0,4}(?:由)?[^。；■]{0,100}?(?:发布|公布|颁布|印发|下发|颁发|制定|通过|批准|批转|转发|修订|修正|实施|施行|公告|通知|政务院|国务院|人民法院|人民检察院|[部委局署会行])的?)$/u;
/** A text that another clause only relies on: 根据《…》, 已被《…》废止. */
const RELIED_ON =
  /(?:根据|依照|按照|依据|参照|违反|适用|执行|由|被|经|因|纳入|代替|替代|修改|不含|除)[^，。；、]{0,6}$/u;
const RELIED_CHARACTERS = 14;
/** In front of 废止《…》 the sentence begins, or says that it decides. */
const DECIDES = /(?:^|[，,：:\s）)、.．]|决定|同时|现|予以|一并|即日起|日起)$/u;
const ONLY_SPEAKS = /(?:应当|可以|建议|提请|需要|拟|修改|或者|和|及|与|关于|对)[、\s]?$/u;
const THEN_TITLE = /^(?:了|以下|下列|原|(?:由)?[^。；■]{0,60}?(?:发布|公布|印发|颁布|制定|下发|通过)的)?[：:]?$/u;
/** 《…》与本规定不一致的，以本规定为准. */
const YIELDS = /^[^，。；■]{0,10}(?:与|同|和)本[^，。；]{1,10}(?:不一致|不相一致|不相符|不符|抵触|冲突)/u;
const CLAUSES = /[^。；;]+/gu;
/** A list of all that a code replaces is shorter than this, and says 废止 once or twice. */
const MOST_CLAUSE = 20_000;
const MOST_WORDS = 12;

type Stretch = { from: number; to: number };
/** A clause of a line with the titles in it, and the days from which its line says that something holds. */
type Clause = Stretch & { line: Covered; quotes: readonly Quote[]; day: string | undefined };

/** The norms that a line names as repealed, wholly or in part, or as giving way; `own` are the ids of those who issued this text. */
export function repealsOfLine(text: string, own: readonly string[]): NamedRepeal[] {
  if (!MAY_REPEAL.test(text) || !NAMES_ONE.test(text)) return [];
  const line = cover(text);
  const days = daysSince(text);
  const found: NamedRepeal[] = [];
  let next = 0;
  for (const { 0: words, index: from } of matchesOf(CLAUSES, line.covered)) {
    const to = from + words.length;
    const first = next;
    while ((line.quotes[next]?.end ?? Number.POSITIVE_INFINITY) <= to) next++;
    if (next === first || words.length > MOST_CLAUSE) continue;
    const clause = { line, from, to, quotes: line.quotes.slice(first, next), day: dayOf(days, { from, to }) };
    const ceases = ceasing(clause, own);
    const places = new Set(ceases.map(({ start }) => start));
    found.push(...ceases, ...yielding(clause, own).filter(({ start }) => !places.has(start)));
  }
  return found;
}

function ceasing(clause: Clause, own: readonly string[]): NamedRepeal[] {
  const { from, to, line, day } = clause;
  const found: NamedRepeal[] = [];
  let start = from;
  for (const { 0: word, index } of [...matchesOf(CEASES, line.covered.slice(from, to))].slice(0, MOST_WORDS)) {
    const at = from + index;
    const end = at + word.length;
    if (SPOKEN_OF.test(line.covered.slice(end, end + 4))) continue;
    const { manner, texts } = before(clause, { from: start, to: at }, own);
    const named = texts.length > 0 ? texts : behind(clause, { from: start, to: end }, own);
    found.push(...named.map((each) => ({ ...each, manner, ...(day === undefined ? {} : { from: day }) })));
    start = end;
  }
  return found;
}

/** The texts of the list that ends in front of the word at `to`. */
function before(
  { line, quotes }: Clause,
  { from, to }: Stretch,
  own: readonly string[],
): { manner: Repeal['manner']; texts: NamedText[] } {
  const { covered } = line;
  const inFront = quotes.filter((each) => each.start >= from && each.end <= to);
  const last = inFront.at(-1);
  const gap = covered.slice(last?.end ?? to, to).replace(BRACKETS, '');
  const manner = mannerOf(gap);
  if (!last || manner === undefined) return { manner: 'repealed', texts: [] };
  const list = [last];
  for (const quote of inFront.slice(0, -1).toReversed()) {
    const between = covered.slice(quote.end, list[0]?.start).replace(BRACKETS, '');
    if (!NEXT_OF_LIST.test(between)) break;
    list.unshift(quote);
  }
  return { manner, texts: named(line, list, { from, own }) };
}

function mannerOf(gap: string): Repeal['manner'] | undefined {
  if (BEFORE_WORD.test(gap)) return 'repealed';
  if (DIFFERS.test(gap)) return gap.length < MOST_GAP ? 'yields' : undefined;
  return SOME_PROVISIONS.test(gap) ? 'part' : undefined;
}

const MOST_GAP = 40;

/** The texts of the list that follows the word that ends at `to`: 决定废止《…》《…》. */
function behind({ line, quotes }: Clause, { from, to }: Stretch, own: readonly string[]): NamedText[] {
  const { covered } = line;
  const lead = covered.slice(from, to).replace(LAST_WORD, '').slice(-RELIED_CHARACTERS);
  if (!DECIDES.test(lead) || ONLY_SPEAKS.test(lead)) return [];
  const list: Quote[] = [];
  for (const quote of quotes.filter(({ start }) => start >= to)) {
    const last = list.at(-1);
    const gap = last ? covered.slice(last.end, quote.start).replace(BRACKETS, '') : covered.slice(to, quote.start);
    if (!(last ? NEXT_OF_LIST : THEN_TITLE).test(gap)) break;
    list.push(quote);
  }
  return named(line, list, { from: to, own });
}

const LAST_WORD = /(?:废止|失效|不再..|[停终]止..)$/u;

function yielding({ line, quotes, from, to, day }: Clause, own: readonly string[]): NamedRepeal[] {
  const { covered } = line;
  return quotes
    .filter(({ end }) => YIELDS.test(covered.slice(end, Math.min(to, end + BEHIND_TITLE)).replace(BRACKETS, '')))
    .flatMap((quote) => named(line, [quote], { from: Math.max(from, quote.start - BEFORE_TITLE), own }))
    .map((each) => ({ ...each, manner: 'yields' as const, ...(day === undefined ? {} : { from: day }) }));
}

/** Number and remark of a title and the words that say that it gives way. */
const BEHIND_TITLE = 140;
/** Who issued a text, and when, is told in so many characters before its title. */
const BEFORE_TITLE = 120;

function named(
  line: Covered,
  list: readonly Quote[],
  { from, own }: { from: number; own: readonly string[] },
): NamedText[] {
  let since = from;
  return list.flatMap((quote) => {
    const lead = line.covered.slice(Math.max(since, quote.start - RELIED_CHARACTERS), quote.start);
    const text = RELIED_ON.test(lead) ? undefined : namedText(line, quote, { from: since, own });
    since = text?.end ?? quote.end;
    return text ?? [];
  });
}
