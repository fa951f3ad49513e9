import type { Evidence } from '@anjian/domain';
import { matchesOf } from '../matches-of.ts';
import { evidenceIn, type Reading } from '../reading.ts';

/** 最高人民法院以前发布的司法解释与本解释不一致的，以本解释为准: which ones is for the reader to see. */
const DIFFERS = /不一致|不相一致|不相符|不符|抵触|冲突/gu;
const EARLIER = /以前|此前|之前|先前|过去|原有|有关|已经?(?:公布|发布|印发|下发)/u;
const PREVAILS = /^[^。；;]{0,24}?(?:以本|不再适用|停止执行|按照?本|依照?本|执行本)[^。；;]{0,12}/u;
/** A clause of this kind is short: so far around the word is looked for what it differs from and what then holds. */
const BEFORE = 140;
const BEHIND = 50;

/** Where a norm says that earlier rulings that differ from it give way. */
export function findPrevailing(reading: Reading): Evidence[] {
  return reading.lines.flatMap((line) => {
    const place = prevailingIn(line.text);
    return place ? [evidenceIn(line, place.start, place.end, 'repeal.yields')] : [];
  });
}

function prevailingIn(text: string): { start: number; end: number } | undefined {
  for (const { index } of matchesOf(DIFFERS, text)) {
    const behind = PREVAILS.exec(text.slice(index, index + BEHIND));
    if (!behind) continue;
    const from = Math.max(0, index - BEFORE);
    const before = text.slice(from, index);
    const clause = Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1;
    // Another text named there gives way by its name.
    if (EARLIER.test(before.slice(clause)) && !before.slice(clause).includes('》'))
      return { start: from + clause, end: index + behind[0].length };
  }
  return undefined;
}
