import { CRIMES } from '@anjian/domain';
import groups from './amount-words.json' with { type: 'json' };
import { matchesOf } from './matches-of.ts';

/** Offences whose sums are told by the same verbs; `kind` says what the sum is where it is no object of the offence. */
export type AmountGroup = { id: string; crimes: readonly string[]; kind?: string };

/** Who is only harmed or endangered: the sum of these offences is the loss. */
const LOSS = 'losing';
/** Offences of persons and of order that no sum belongs to. */
const WITHOUT_SUM: ReadonlySet<string> = new Set(['judicial_officer', 'other_duty']);
/** What a sum is that is no object of an offence: paid back, seized, traded, earned. */
const OTHER_WORDS =
  '罚金|没收|追缴|退缴|退赃|退还|退回|退出|上缴|查封|扣押|冻结|返还|归还|成交|交易金额|交易额|中标价|造价|注册资本|投资(?=(?:了|额|款|总额|金额|人民币|约|近|共|合计|共计)*[\\d０-９一二三四五六七八九])|出资|借款(?!人)|利息|利润|募集|赔偿|挽回|标的|合同价|货值|评估|偿还|分得|分给';
const words = new Map<string, string[]>();
for (const group of groups) {
  for (const word of group.words) words.set(word, [...(words.get(word) ?? []), group.id]);
}
// 吸收资金 says what 吸收 says, and more.
for (const [word, own] of words) {
  const begun = [...words].filter(([one]) => one !== word && word.startsWith(one)).flatMap(([, ids]) => ids);
  words.set(word, [...new Set([...own, ...begun])]);
}
const ALL_WORDS = new RegExp(
  `(${[...words.keys()].sort((a, b) => b.length - a.length).join('|')})|${OTHER_WORDS}`,
  'gu',
);

/** A word that tells what a sum is: the groups that it stands for, none where it tells that it belongs to no offence. */
export type AmountClue = { groups: readonly string[]; start: number; end: number };

/** Finds the words of a text that tell what the sums behind them are, in order. */
export function amountClues(text: string): AmountClue[] {
  return [...matchesOf(ALL_WORDS, text)].map((match) => ({
    groups: words.get(match[1] ?? '') ?? [],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The group of an offence, by the id of a duty crime or the name of another; undefined where no sum belongs to it. */
export function amountGroupOf(crime: string): AmountGroup | undefined {
  const group =
    groups.find((one) => one.crimes.includes(crime)) ??
    (hasLoss(crime) ? groups.find(({ id }) => id === LOSS) : undefined);
  return group && { id: group.id, crimes: group.crimes, ...(group.kind ? { kind: group.kind } : {}) };
}

/** Who hides or lets go harms justice, not property. */
const NOT_LOSS: ReadonlySet<string> = new Set([
  'not_transferring_cases',
  'helping_escape_punishment',
  'hiding_accidents',
  'malpractice_recruiting',
  'intentional_secret_disclosure',
  'negligent_secret_disclosure',
  'retaliation',
  'retaliation_accountants',
]);
/** These cause losses though others of their category do not. */
const ALSO_LOSS: ReadonlySet<string> = new Set([
  'harming_listed_company',
  'abuse_executing_judgments',
  'neglect_executing_judgments',
  'reselling_land_rights',
]);

function hasLoss(crime: string): boolean {
  if (ALSO_LOSS.has(crime)) return true;
  if (NOT_LOSS.has(crime)) return false;
  const category = CRIMES.get(crime)?.parent;
  return category !== undefined && !WITHOUT_SUM.has(category);
}
