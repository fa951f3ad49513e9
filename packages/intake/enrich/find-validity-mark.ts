import type { NormDocument } from '@anjian/domain';
import { headLines, type Reading, titleLine } from './reading.ts';

const EXPIRED =
  /[（(【](?:已)?(?:废止|失效)[^）)】]{0,12}[）)】]|时效性[】\]：:\s]{0,3}(?:已)?(?:失效|废止)|^(?:本文(?:件)?)?已(?:被)?(?:废止|失效)/u;
const AMENDED = /[（(【](?:已)?(?:被)?(?:修改|修订|修正)[）)】]|时效性[】\]：:\s]{0,3}(?:已)?(?:被)?(?:修改|修订)/u;

/** What title and head of a norm say of its validity without giving a day: 已废止, 【时效性】已被修改. */
export function findValidityMark(reading: Reading): NormDocument['validityMark'] {
  const head = [titleLine(reading), ...headLines(reading)];
  if (head.some(({ text }) => EXPIRED.test(text))) return 'expired';
  return head.some(({ text }) => AMENDED.test(text)) ? 'amended' : undefined;
}
