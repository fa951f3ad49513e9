import type { DatedClause } from './dated-clauses.ts';
import { matchesOf } from './matches-of.ts';
import type { Line } from './reading.ts';

/** Told without a day, it still makes the next decision one of the second instance. */
const APPEAL =
  /(?:提出|提起)(?!二审)[^，。；]{0,12}(?:上诉|抗诉)|(?:一审)?宣判后[^。；]{0,40}(?:上诉|抗诉|不服)|不服[^，。；]{0,20}(?:判决|裁定)[^。；]{0,16}(?:上诉|抗诉)|二审(?:查明|认为|审理)/gu;

/** 按照审判监督程序提请某省人民检察院抗诉: the judgment was final, 《刑事诉讼法》第二百五十四条第三款. */
const SUPERVISED = /审判监督程序/u;

/** What goes against a decision. */
type Against = 'appeal' | 'protest' | 'retrial';

/** Tells of dated clauses in order what was last told to go against a decision since the one before; undefined where nothing was. */
export function appealsIn(lines: readonly Line[]): { before(clause: DatedClause): Against | undefined } {
  const places = lines.flatMap((line) =>
    [...matchesOf(APPEAL, line.text)]
      .filter(([words]) => !/未|没有|服判|请求|申请/u.test(words))
      .map(({ 0: words, index }) => ({
        n: line.n,
        index,
        protests: /抗诉/u.test(words) && !/上诉/u.test(words),
        supervises: SUPERVISED.test(words) || SUPERVISED.test(sentenceBefore(line.text, index)),
      })),
  );
  let next = 0;
  return {
    before({ line, start }) {
      const first = next;
      while (next < places.length && isBefore(places[next] as { n: number; index: number }, line.n, start)) next++;
      const last = next > first ? places[next - 1] : undefined;
      return last && (last.supervises ? 'retrial' : last.protests ? 'protest' : 'appeal');
    },
  };
}

/** What stands in front of a place in its sentence and in the one before. */
function sentenceBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - SENTENCE_CHARACTERS), index);
  const last = before.lastIndexOf('。');
  return before.slice(before.lastIndexOf('。', last - 1) + 1);
}

const SENTENCE_CHARACTERS = 160;

function isBefore(place: { n: number; index: number }, n: number, start: number): boolean {
  return place.n < n || (place.n === n && place.index < start);
}
