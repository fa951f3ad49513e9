import type { Tag } from '@anjian/domain';
import modi from './modi.json' with { type: 'json' };
import { type Line, type Reading, titleLine } from './reading.ts';
import { findWordedTags, wordedTags } from './worded-tags.ts';

const TAGS = wordedTags(modi);
/** How it was done is told by the facts and by what editors chose to name. */
const TOLD_IN: ReadonlySet<Line['kind']> = new Set(['keywords', 'holding', 'facts', 'text']);
const NEGATED = /(?:不是|并非|未|没有|非)[^，。；]{0,4}$/u;
const LOOK_BACK = 8;

/** Finds the ways in which the offences of a case were done. */
export function findModi(reading: Reading): Tag[] {
  const lines = [titleLine(reading), ...reading.lines.filter((line) => TOLD_IN.has(line.kind))];
  return findWordedTags(
    lines,
    TAGS,
    'modus.words',
    ({ text }, start) => !NEGATED.test(text.slice(Math.max(0, start - LOOK_BACK), start)),
  );
}
