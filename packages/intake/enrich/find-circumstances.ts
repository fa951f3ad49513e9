import type { Tag } from '@anjian/domain';
import circumstances from './circumstances.json' with { type: 'json' };
import { type Reading, TELLING_SECTIONS } from './reading.ts';
import { findWordedTags, wordedTags } from './worded-tags.ts';

const TAGS = wordedTags(circumstances);
/** What takes a circumstance back, asks for it, or says it of others or in general. */
const NEGATED = /(?:不|未|非|没有|无|能否|是否|如果|若|辩称|辩护人|上诉称|提出|主张|请求|虽|规定|《)[^，。；]{0,14}$/u;
const TAKEN_BACK =
  /^(?:情况|程度|与否)|^[^，。；]{0,10}(?:为由|不(?:能|应|予|宜|当|成立|构成|属)|的(?:规定|认定|解释|意见|辩解|理由)|制度|从宽制度|的?问题)/u;
const LOOK_BACK = 20;

/** Finds the circumstances that raised or lowered the penalty, as the decision or its account states them; `alone` says that one person is tried, of whom a later denial speaks. */
export function findCircumstances(reading: Reading, alone = false): Tag[] {
  const lines = reading.lines.filter((line) => TELLING_SECTIONS.has(line.kind));
  const bought = lines.some(({ text }) => BOUGHT_MERIT.test(text));
  const denied = alone ? lines.findLast(({ text }) => NO_SURRENDER.test(text)) : undefined;
  return findWordedTags(lines, TAGS, 'circumstance.words', ({ text, n }, start, end, id) => {
    if (id === 'surrender' && denied && n <= denied.n && !NO_SURRENDER.test(text)) return false;
    // Who surrendered and told everything has not confessed besides: 《刑法》第六十七条第三款.
    if (bought && (id === 'merit' || id === 'great_merit')) return false;
    if (id === 'confession' && SURRENDERED.test(sentenceAround(text, start, end))) return false;
    const before = text.slice(Math.max(0, start - LOOK_BACK), start);
    const claim = claimAt(text, start, end);
    if (claim !== undefined) return claim === 'accepted' && !DENIED.test(before);
    return !NEGATED.test(before) && !TAKEN_BACK.test(text.slice(end, end + LOOK_BACK));
  });
}

/** 辩护人辩称：1.被告人具有自首情节；2.…: a party says so until somebody who decides speaks, or takes it over in the same sentence. */
function claimAt(text: string, start: number, end: number): 'open' | 'accepted' | undefined {
  const before = text.slice(Math.max(0, start - CLAIM_CHARACTERS), start);
  const claim = before.search(LAST_CLAIM);
  if (claim < 0 || DECIDES.test(before.slice(claim))) return undefined;
  return ACCEPTED.test(text.slice(end, end + ACCEPTED_CHARACTERS).split('。', 2)[0] ?? '') ? 'accepted' : 'open';
}

const DENIED = /(?:不|未|非|没有|无)[^，。；]{0,6}$/u;
const CLAIM_CHARACTERS = 400;
const ACCEPTED_CHARACTERS = 160;
/** The last words with which a party begins to speak. */
const CLAIM =
  '(?:辩护人|辩护律师|被告人及其辩护人|上诉人)[^，。；]{0,10}(?:辩称|提出|认为|称|请求)|辩护意见|辩称|上诉(?:称|提出|理由)';
const LAST_CLAIM = new RegExp(`(?:${CLAIM})(?!.*(?:${CLAIM}))`, 'su');
/** With these somebody who decides, or the procuratorate, speaks. */
const DECIDES =
  /查明|经查|经审查|(?:法院|本院|合议庭|检察(?:院|机关|官)|公诉人|公诉机关)[^，。；]{0,12}(?:认为|认定|指出|答辩|提出|采纳)|判决|裁定|判处|采纳|予以支持/u;
const ACCEPTED = /(?<!不)(?<!不予)(?:予以|依法|应予)?采[纳信]|(?<!不)予以(?:支持|认定)/u;

/** What a higher court or the procuratorate holds behind a judgment that found one. */
const NO_SURRENDER =
  /(?:依法)?不(?:应|能|予|宜)认定(?:为|其(?:具有)?)?自首|(?:原判|一审|原审)[^。；]{0,20}认定[^。；]{0,16}自首[^。；]{0,8}(?:错误|不当|有误)/u;
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
