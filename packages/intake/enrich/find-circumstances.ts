import type { Tag } from '@anjian/domain';
import circumstances from './circumstances.json' with { type: 'json' };
import { type Reading, TELLING_SECTIONS } from './reading.ts';
import { findWordedTags, wordedTags } from './worded-tags.ts';

const TAGS = wordedTags(circumstances);
/** What takes a circumstance back, asks for it, or says it of others or in general. */
const NEGATED = /(?:不|未|非|没有|无|能否|是否|如果|若|辩称|辩护人|上诉称|提出|主张|请求|虽|规定|《)[^，。；]{0,14}$/u;
const TAKEN_BACK =
  /^[^，。；]{0,10}(?:为由|不(?:能|应|予|宜|当|成立|构成|属)|的(?:规定|认定|解释|意见|辩解|理由)|制度|从宽制度|的?问题)/u;
const LOOK_BACK = 20;

/** Finds the circumstances that raised or lowered the penalty, as the decision or its account states them. */
export function findCircumstances(reading: Reading): Tag[] {
  const lines = reading.lines.filter((line) => TELLING_SECTIONS.has(line.kind));
  const bought = lines.some(({ text }) => BOUGHT_MERIT.test(text));
  return findWordedTags(lines, TAGS, 'circumstance.words', ({ text }, start, end, id) => {
    // Who surrendered and told everything has not confessed besides: 《刑法》第六十七条第三款.
    if (bought && (id === 'merit' || id === 'great_merit')) return false;
    if (id === 'confession' && SURRENDERED.test(sentenceAround(text, start, end))) return false;
    const before = text.slice(Math.max(0, start - LOOK_BACK), start);
    return !NEGATED.test(before) && !TAKEN_BACK.test(text.slice(end, end + LOOK_BACK));
  });
}

const SURRENDERED = /自首|投案|自行到|自动到案/u;
/** A merit that was bought is none, whatever an earlier judgment said of it. */
const BOUGHT_MERIT =
  /假立功|(?:贿买|购买|骗取|买来)[^，。；]{0,4}立功|不(?:构成|成立|属于|应认定为?|能认定为?)[^，。；]{0,4}立功/u;

/** The sentence in which words stand. */
function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('；', start)) + 1;
  const until = text.slice(end).search(/[。；]/u);
  return text.slice(from, until < 0 ? undefined : end + until);
}
