import { type Evidence, SECTORS, type Tag } from '@anjian/domain';
import { firstWords } from './first-words.ts';
import { joinLines } from './joined-lines.ts';
import { officeTitles, postPhrases } from './post-phrases.ts';
import { evidenceIn, type Line, type Reading, titleLine } from './reading.ts';
import { type ScanWords, scanWords } from './scan-words.ts';
import words from './sector-words.json' with { type: 'json' };
import { OF_STATE } from './state-offences.ts';
import { withoutTitles } from './without-titles.ts';

type SectorWords = { id: string; unit: string[]; facts: string[]; boilerplate: string[]; weak: string[] };
type Score = { points: number; posted: boolean; ofCrime: boolean; evidence: Evidence[] };

/** The words of each sector that is in the taxonomy. */
export const SECTOR_WORDS: readonly SectorWords[] = words.filter(({ id }) => SECTORS.get(id) !== undefined);
const UNITS_IN = firstWords(SECTOR_WORDS.map(({ id, unit }) => ({ id, words: unit })));
const FACTS_IN = firstWords(SECTOR_WORDS.map(({ id, facts }) => ({ id, words: facts })));
const FACTS: ReadonlySet<Line['kind']> = new Set(['facts', 'text', 'procedure', 'outcome']);

/** The unit line of a defendant decides (domain research): alone it is enough for a tag. */
const POST_POINTS = 4;
const MORE_POST_POINTS = 0.6;
/** An office without a verb in front of it may be a witness's. */
const OFFICE_POINTS = 2.5;
/** Title and keywords are chosen by editors. */
const HEAD_POINTS = 2;
/** An offence that is committed in one sector only is enough for a tag. */
const CRIME_POINTS = 2;
/** Each different word of the facts, up to four, and a little for being said again. */
const FACT_POINTS = 0.75;
const MAX_FACT_WORDS = 4;
const REPEAT_POINTS = 0.12;
const MAX_REPEATS = 8;
/** Two words said more than once, or a word of the head with one of the facts. */
const THRESHOLD = 2.2;
/** Beside a sector that a post gave, what only the facts name must be told at length. */
const THRESHOLD_BESIDE_POST = 3.4;
/** A document has no more sectors. */
export const MAX_SECTORS = 4;
/** A sector is shown with no more places. */
export const MAX_EVIDENCE = 4;
/** Who gives bribes does so in the field of those who take them: their offices count like posts. */
const BRIBE_GIVING: ReadonlySet<string> = new Set([
  'bribe_giving',
  'unit_bribe_giving',
  'bribing_unit',
  'bribing_influential_person',
  'bribing_non_state',
]);
/** Police and courts act in the facts of every case: only a post tells that they are its field. */
const FROM_POSTS_ONLY: ReadonlySet<string> = new Set(['political_legal']);
/** Offences that only persons of one sector commit, or that are committed in one. */
const BY_CRIME: Record<string, string> = {
  undisclosed_information_trading: 'finance',
  unlawful_loans: 'finance',
  irregular_financial_instruments: 'finance',
  off_book_funds: 'finance',
  guaranteeing_unlawful_bills: 'finance',
  misusing_entrusted_property: 'finance',
  unlawful_use_of_funds: 'finance',
  food_drug_dereliction: 'food_drug',
  environmental_neglect: 'environment',
  bending_the_law: 'political_legal',
  malpractice_commutation: 'political_legal',
  perverting_civil_judgments: 'political_legal',
  abuse_executing_judgments: 'political_legal',
  neglect_executing_judgments: 'political_legal',
  releasing_detainees: 'political_legal',
  torture_confession: 'political_legal',
  major_liability_accident: 'work_safety',
  labour_safety_accident: 'work_safety',
  hiding_accidents: 'work_safety',
  fire_accident: 'fire',
  abuse_of_power_soe: 'soe',
  neglect_soe: 'soe',
  undervaluing_company_assets: 'soe',
  felling_licences: 'environment',
  malpractice_recruiting: 'education',
};

/** What is said in every case, or of a person and not of the post, and names a sector without meaning it. */
const BOILERPLATE =
  /(?:经济|技术|高新|开发)[\u4e00-\u9fff]{0,4}区(?:[支分]行|法院|人民法院|人民检察院|公安)|上缴国库|(?:支付|报销|安排|出资|接受|邀请)[^，。；]{0,8}旅游|旅游(?:费|、疗养|期间)|(?<=[，。])(?:户籍|家)?(?:所在地|地址)?住[^，。；]{2,50}|国有事业单位|国有土地|私分国有资产|抢救|急救|防疫物资|大学(?:文化|本科|专科|学历|毕业)|(?:小学|中学|初中|高中)(?:文化|毕业)|(?:代理|辩护|值班|法律援助)律师|人民法院|人民检察院|公安机关|司法机关|银行(?:账户|卡|存款|流水|转账|贷款|承兑)|存入银行|法院|检察院|检察官|看守所/gu;

/** Blots out letters, keeping the offsets. */
export const masks = (found: string): string => '□'.repeat(found.length);

/**
 * Finds the sectors of a case, the main one first, with the words that gave them. In a case that tells of no office (`official`) the
 * offices named in passing are those of the bodies that handle it.
 */
export function findSectors(reading: Reading, found: readonly Tag[], official: boolean): Tag[] {
  const crimes = found.map(({ id }) => id);
  const scores = new Map<string, Score>(
    SECTOR_WORDS.map(({ id }) => [id, { points: 0, posted: false, ofCrime: false, evidence: [] }]),
  );
  const ofState = crimes.some((crime) => OF_STATE.has(crime));
  for (const { line, start, end } of postPhrases(reading)) scorePost(line, start, end, scores, ofState);
  const bribers = crimes.length > 0 && crimes.every((crime) => BRIBE_GIVING.has(crime));
  for (const title of official ? officeTitles(reading) : []) {
    if (bribers) scorePost(title.line, title.start, title.end, scores, ofState);
    else scoreOffice(title.line, title.start, title.end, scores);
  }
  const head = [titleLine(reading), ...reading.lines.filter((line) => line.kind === 'keywords')];
  for (const line of head) scoreHead(line, scores);
  // A briber's own post says little: the units in which the favours were got count like facts.
  scoreFacts(
    reading.lines.filter((line) => FACTS.has(line.kind)),
    bribers ? WORDS_OF_BRIBERS : WORDS_OF_FACTS,
    scores,
  );
  for (const { id, evidence } of found) {
    const score = scores.get(BY_CRIME[id] ?? '');
    if (!score) continue;
    // 国有事业单位人员滥用职权罪 is no offence of an enterprise: the three names are one offence.
    if (evidence.every(({ text }) => text.includes('事业单位') && !/公司|企业/u.test(text))) continue;
    score.points += CRIME_POINTS;
    score.ofCrime = true;
    score.evidence.push(...evidence.slice(0, 1));
  }
  return pick(scores);
}

function pick(scores: ReadonlyMap<string, Score>): Tag[] {
  const ranked = [...scores].filter(([, score]) => score.evidence.length > 0).sort((a, b) => b[1].points - a[1].points);
  const posted = ranked.some(([, score]) => score.posted);
  const chosen = ranked.filter(
    ([, score]) => score.ofCrime || score.points >= (posted && !score.posted ? THRESHOLD_BESIDE_POST : THRESHOLD),
  );
  return chosen.slice(0, MAX_SECTORS).map(([id, { evidence }]) => ({ id, evidence: evidence.slice(0, MAX_EVIDENCE) }));
}

/** Courts and procuratorates act in every case: 该证据系法院调取 names no post in them. */
const POST_IN_BODY = /[长员警师]|主任|书记|经理|会计|出纳|干部|职工|法官|检察官|工作/u;

/** Companies under such names belong to the state only where an officer of the state is tried. */
const OF_ANYBODY = /^(?:集团|集团(?:有限|股份)?(?:有限)?公司|总公司|百货公司)$/u;

function scorePost(line: Line, start: number, end: number, scores: ReadonlyMap<string, Score>, ofState: boolean): void {
  const phrase = masked(line.text.slice(start, end), true);
  for (const [id, { word, at: place }] of UNITS_IN(phrase, (one) => ofState || !OF_ANYBODY.test(one))) {
    const score = scores.get(id);
    if (!score) continue;
    if (FROM_POSTS_ONLY.has(id) && !POST_IN_BODY.test(phrase)) continue;
    score.points += score.posted ? MORE_POST_POINTS : POST_POINTS;
    score.posted = true;
    const at = start + place;
    score.evidence.push(evidenceIn(line, at, at + word.length, 'sector.post'));
  }
}

/** An office named in passing (沂水县财政局原副局长丁某某) is mostly that of a person bribed. */
function scoreOffice(line: Line, start: number, end: number, scores: ReadonlyMap<string, Score>): void {
  const phrase = masked(line.text.slice(start, end), true);
  for (const [id, { word, at: place }] of UNITS_IN(phrase)) {
    const score = scores.get(id);
    if (!score || score.evidence.some(({ rule }) => rule === 'sector.post' || rule === 'sector.office')) continue;
    score.points += OFFICE_POINTS;
    const at = start + place;
    score.evidence.push(evidenceIn(line, at, at + word.length, 'sector.office'));
  }
}

function scoreHead(line: Line, scores: ReadonlyMap<string, Score>): void {
  for (const [id, { word, at }] of FACTS_IN(line.text)) {
    const score = scores.get(id);
    if (!score) continue;
    score.points += HEAD_POINTS;
    score.evidence.push(evidenceIn(line, at, at + word.length, 'sector.head'));
  }
}

/** Words of the facts and the sectors that they tell, with the scanner for all of them. */
type FactWords = { sectorsOf: ReadonlyMap<string, readonly string[]>; scan: ScanWords };

function factWords(wordsOf: (sector: SectorWords) => readonly string[]): FactWords {
  const sectorsOf = new Map<string, string[]>();
  for (const sector of SECTOR_WORDS) {
    if (FROM_POSTS_ONLY.has(sector.id)) continue;
    for (const word of new Set(wordsOf(sector))) sectorsOf.set(word, [...(sectorsOf.get(word) ?? []), sector.id]);
  }
  return { sectorsOf, scan: scanWords(sectorsOf.keys()) };
}

const WORDS_OF_FACTS = factWords(({ facts }) => facts);
const WORDS_OF_BRIBERS = factWords(({ facts, unit }) => [...facts, ...unit]);

function scoreFacts(lines: readonly Line[], { sectorsOf, scan }: FactWords, scores: ReadonlyMap<string, Score>): void {
  const told = joinLines(lines);
  const tallies = new Map<string, { seen: Set<string>; repeats: number }>();
  const ends = new Map<string, number>();
  scan(masked(told.text, false), (word, at) => {
    if (at < (ends.get(word) ?? 0)) return;
    ends.set(word, at + word.length);
    for (const sector of sectorsOf.get(word) ?? []) {
      const tally = tallies.get(sector) ?? { seen: new Set(), repeats: 0 };
      tallies.set(sector, tally);
      if (tally.seen.has(word)) tally.repeats++;
      else {
        const { line, offset } = told.placeOf(at);
        scores.get(sector)?.evidence.push(evidenceIn(line, offset, offset + word.length, 'sector.facts'));
        tally.seen.add(word);
      }
    }
  });
  for (const [sector, { seen, repeats }] of tallies) {
    const score = scores.get(sector);
    // More words, and more repeats, count for nothing, however long the text is.
    if (score)
      score.points +=
        Math.min(seen.size, MAX_FACT_WORDS) * FACT_POINTS + Math.min(repeats, MAX_REPEATS) * REPEAT_POINTS;
  }
}

/** Blots out boilerplate, keeping the offsets; in a post the courts and procuratorates are units like others. */
function masked(text: string, post: boolean): string {
  return withoutTitles(text).replace(BOILERPLATE, (found) => (post && /法院|检察/u.test(found) ? found : masks(found)));
}
