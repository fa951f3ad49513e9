import { headLines, type Reading, titleLine } from './reading.ts';

/** A text says at its head, in one paragraph, that it is made up and why: 虚构 with 示例 or 演示. */
const HEAD_LINES = 4;

/** Whether the head of a text marks it as fictional. */
export function isFictional(reading: Reading): boolean {
  const head = [titleLine(reading), ...headLines(reading), ...reading.lines.slice(0, HEAD_LINES)];
  return head.some(({ text }) => text.includes('虚构') && /示例|演示/u.test(text));
}
