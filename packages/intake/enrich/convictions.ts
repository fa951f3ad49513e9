import { claimedLines } from './claimed-lines.ts';
import { convictedPersons } from './convicted-persons.ts';
import { type CrimeMention, findCrimes } from './crime-names.ts';
import { isDenied } from './denied-offences.ts';
import { matchesOf } from './matches-of.ts';
import type { Line, Reading } from './reading.ts';
import { namesIn, spokenNames } from './spoken-names.ts';
import { decidedPart, sentencesOf } from './verdicts.ts';

/** An offence of which a decision convicts somebody; `name` is the defendant where the text tells. UTF-16 offset of the mention's text in the line. */
export type Conviction = { name: string | undefined; mention: CrimeMention; line: Line; start: number };

/** An offence that somebody who decides turned down, or of which a later instance did away with the conviction. */
export type TurnedDown = Omit<Conviction, 'name'> & { rule: 'crime.refused' | 'crime.dropped' };

/** What stands of the convictions of a case after its last decision, and what was turned down on the way. */
export type Convictions = { held: Conviction[]; turnedDown: TurnedDown[] };

/** Here another instance begins to be told. */
const NEXT_INSTANCE =
  /(?:提出|提起|不服)[^。；，]{0,16}(?:上诉|抗诉)|发回[^。；，]{0,14}(?:重审|重新审)|(?:决定|指令|启动|提起|提审)[^。；，]{0,12}再审|再审(?:判决|认为|查明|决定)|(?:裁定|决定)提审|(?:检察院|检察机关|机关)抗诉后|(?:以[^，。；]{2,40}罪)?改判|(?<!一审、|一、)二审|终审/gu;
/** With these the last instance puts its own decision in the place of the former. */
const REPLACES =
  /改判|再审[^。；]{0,12}判决|作出再审|重审[^。；]{0,20}判决|抗诉后|撤销[^。；]{0,40}(?:判决|定罪|判项|部分|第[一二三四五六七八九十\d]+项)/u;
/** Another person is punished for what was named before. */
const GOES_ON = /^(?:(?:并|同时|分别)?(?:判处|对)(?:同案|原审)?(?:被告(?:人|单位))?|(?:原审)?被告人)/u;
const PENALTY_ONLY = /撤销[^。；]{0,60}(?<!定罪、|定罪和|定罪及|定罪)量刑/u;
const PUNISHES = /判处|免予刑事处罚|免除处罚|决定执行|免予刑事处分/u;
/** Words right in front of a name which say that it is not what was decided. */
const NOT_RESULT = /(?:撤销[^，。；]{0,40}|由|指控的?|涉嫌|不以)[^，。；、]{0,8}$/u;
const SET_ASIDE = /^[^，。；]{0,16}(?:(?:变更|改变|调整|改)为|不当)/u;
/** What is turned down is told by whoever decides; a defender's claim is none. */
const CLAIM = /辩护人|辩称|辩解|上诉人?(?:称|提出|认为)|申诉人?(?:称|提出)|为由/u;
/** A decision says within so many characters what it does. */
const REST_CHARACTERS = 300;
const BEFORE_CHARACTERS = 44;
const BEHIND_CHARACTERS = 30;

/** A case goes through no more instances than this: two, a remand, two, and retrials. */
const MAX_STAGES = 9;

/** Behind so many nothing more is read: a batch of ninety cases in one text names seven hundred offences. */
const MOST_CONVICTIONS = 4_000;
/** That batch has eight hundred sentences, a case alone three hundred. */
const MOST_PARTS = 20_000;

type State = {
  stage: number;
  /** Whether this instance has convicted somebody. */
  filled: boolean;
  replaces: boolean;
  open: (Conviction & { stage: number })[];
  /** The persons on whom this instance has decided anew; undefined stands for all. */
  renewed: Set<string | undefined>;
  turnedDown: TurnedDown[];
};

/** Finds who was convicted of what by the last decision on each person: what a later instance decides anew replaces what it named for the same person. */
export function convictionsOfCase(reading: Reading, defendants: readonly string[]): Convictions {
  const state: State = {
    stage: 0,
    filled: false,
    replaces: false,
    open: [],
    renewed: new Set(),
    turnedDown: [],
  };
  const persons = spokenNames(reading, defendants);
  let last: readonly string[] = [];
  let paragraph = 0;
  /** What the last decision of the paragraph named. */
  let told: State['open'] = [];
  const claimed = claimedLines(reading);
  let parts = 0;
  for (const { line, start, text } of sentencesOf(reading)) {
    if (state.open.length + state.turnedDown.length > MOST_CONVICTIONS) break;
    if (claimed.has(line)) continue;
    if (line.n !== paragraph) [last, told] = [[], []];
    paragraph = line.n;
    for (const part of instancesIn(text)) {
      if (++parts > MOST_PARTS) break;
      if (part.later && state.filled && state.stage < MAX_STAGES)
        Object.assign(state, { stage: state.stage + 1, filled: false, replaces: false, renewed: new Set() });
      if (!CLAIM.test(part.text))
        for (const mention of findCrimes(part.text))
          if (isDenied(part.text, mention))
            state.turnedDown.push({ mention, line, start: start + part.at, rule: 'crime.refused' });
      const decided = decidedPart(part.text);
      if (decided.text === '') continue;
      const mentions = findCrimes(decided.text).filter(
        (mention) =>
          mention.marked &&
          !isRefused(decided.text, mention) &&
          (mention.duty ? !isElsewhere(decided.text, mention) : !isOfOthers(decided.text, mention)),
      );
      // 终审判决，以受贿罪改判: the words of replacing may stand behind the offence.
      const rest = text.slice(part.at, part.at + REST_CHARACTERS);
      if (REPLACES.test(rest)) state.replaces = true;
      if (mentions.length === 0 && GOES_ON.test(decided.text)) {
        // 以受贿罪，判处张某…；判处李某…: the offence stands once for all of them.
        const named = new Set(namesIn(decided.text, persons).map(({ name }) => name));
        for (const name of named) for (const one of named.size > 0 ? told : []) state.open.push({ ...one, name });
      }
      // 撤销原判对受贿罪的量刑部分: what else he was convicted of stands.
      const penaltyOnly = PENALTY_ONLY.test(
        line.text.slice(Math.max(0, start + part.at - REST_CHARACTERS), start + part.at + REST_CHARACTERS),
      );
      if (mentions.length > 0) told = [];
      const renewed =
        !penaltyOnly && (state.replaces || (state.stage > 0 && PUNISHES.test(rest) && !/维持/u.test(rest)));
      for (const { mention, names, others } of convictedPersons(decided.text, mentions, persons, last)) {
        if (others && mention.duty) continue;
        if (!others) last = names;
        for (const name of names.length > 0 ? names : [undefined]) {
          if (renewed && !others) supersede(state, name);
          const one = { name, mention, line, start: start + part.at + decided.start, stage: state.stage };
          state.open.push(one);
          told.push(one);
        }
        state.filled = true;
      }
    }
  }
  const held = state.open.filter(({ stage }) => stage >= 0);
  const crimes = new Set(held.map(({ mention }) => mention.crime));
  return { held, turnedDown: state.turnedDown.filter(({ mention }) => !crimes.has(mention.crime)) };
}

/** The offences of each defendant by the decisions that stand. */
export function offencesByPerson(held: readonly Conviction[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { name, mention } of held) {
    if (name === undefined) continue;
    found.set(name, (found.get(name) ?? new Set<string>()).add(mention.crime));
  }
  return found;
}

/** Parts a sentence where it goes over to another instance. */
function* instancesIn(text: string): Iterable<{ text: string; at: number; later: boolean }> {
  let from = 0;
  let later = false;
  for (const match of matchesOf(NEXT_INSTANCE, text)) {
    if (match.index > from) yield { text: text.slice(from, match.index), at: from, later };
    from = match.index;
    later = true;
  }
  yield { text: text.slice(from), at: from, later };
}

/** Does away with what earlier instances held of a person; where nobody is named, of all. */
function supersede(state: State, name: string | undefined): void {
  if (state.renewed.has(name)) return;
  state.renewed.add(name);
  for (const one of state.open) {
    if (one.stage >= state.stage || one.stage < 0) continue;
    if (name !== undefined && one.name !== undefined && one.name !== name) continue;
    one.stage = -1;
    state.turnedDown.push({ mention: one.mention, line: one.line, start: one.start, rule: 'crime.dropped' });
  }
}

/** A briber tried in a case of his own: 以行贿罪另案判处. */
function isElsewhere(text: string, { end }: CrimeMention): boolean {
  return /^[^，。；]{0,10}另案/u.test(text.slice(end, end + BEHIND_CHARACTERS));
}

/** Officers shield those who did something else: 明知李某犯盗窃罪, 涉嫌盗窃罪的犯罪嫌疑人. */
function isOfOthers(text: string, { start, end }: CrimeMention): boolean {
  return (
    OTHERS_BEFORE.test(text.slice(Math.max(0, start - BEFORE_CHARACTERS), start)) ||
    OTHERS_BEHIND.test(text.slice(end, end + BEHIND_CHARACTERS))
  );
}

const OTHERS_BEFORE = /(?:明知|包庇|放纵|涉嫌|曾因|曾犯|因犯)[^，。；]{0,20}$/u;
const OTHERS_BEHIND =
  /^(?:行为)?的(?:犯罪(?:嫌疑人|分子|事实|线索)|罪犯|人员|嫌疑人|案犯|线索|事实|[\u4e00-\u9fff]某|[^，。；]{0,6}(?:等|二|两|三|四|五|多|数)人)/u;

function isRefused(text: string, mention: CrimeMention): boolean {
  return (
    isDenied(text, mention) ||
    NOT_RESULT.test(text.slice(Math.max(0, mention.start - BEFORE_CHARACTERS), mention.start)) ||
    SET_ASIDE.test(text.slice(mention.end, mention.end + BEHIND_CHARACTERS))
  );
}
