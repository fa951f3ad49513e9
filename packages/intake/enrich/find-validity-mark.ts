import type { NormDocument } from '@anjian/domain';
import { headLines, type Reading, titleLine } from './reading.ts';
import { type Told, toldIn } from './told.ts';

const EXPIRED =
  /[（(【](?:已)?(?:废止|失效)[^）)】]{0,12}[）)】]|时效性[】\]：:\s]{0,3}(?:已)?(?:失效|废止)|^(?:本文(?:件)?)?已(?:被)?(?:废止|失效)/u;
const AMENDED = /[（(【](?:已)?(?:被)?(?:修改|修订|修正)[）)】]|时效性[】\]：:\s]{0,3}(?:已)?(?:被)?(?:修改|修订)/u;

/** What title and head of a norm say of its validity without giving a day: 已废止, 【时效性】已被修改. */
export function findValidityMark(reading: Reading): Told<Mark> | undefined {
  const head = [titleLine(reading), ...headLines(reading)];
  for (const [value, pattern] of MARKS) {
    for (const line of head) {
      const mark = pattern.exec(line.text);
      if (mark) return toldIn(line, mark.index, mark.index + mark[0].length, { value, rule: 'validity.mark' });
    }
  }
  return undefined;
}

type Mark = NonNullable<NormDocument['validityMark']>;
/** What is repealed was mostly amended before. */
const MARKS: readonly (readonly [Mark, RegExp])[] = [
  ['expired', EXPIRED],
  ['amended', AMENDED],
];
