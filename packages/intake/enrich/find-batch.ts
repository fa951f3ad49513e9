import type { RuleId } from '@anjian/domain';
import { headLines, type Line, type Reading, titleLine } from './reading.ts';
import { type Told, toldIn } from './told.ts';

/** The batch in which a case was published, and the theme of that batch, as far as they are printed. */
export type PublishedBatch = { batch?: Told; theme?: Told };

const BATCH = /第[一二三四五六七八九十百零〇\d]{1,6}批(?!次)/u;
/** A batch of something else is told of without these. */
const PUBLISHED = /典型(?:案例|事例)|指导性案例|发布|公布|印发/u;
const SERIES = /典型(?:案例|事例)|指导性案例/u;
/** What stands in front of the theme: who published the batch, and how: 最高人民检察院2024年12月5日发布…典型案例. */
const BEFORE_THEME =
  /^.*(?:发布|印发|公布|通报)(?:的|了)?|^.*[《“"]|^.*(?:检察院|人民法院|监察委员会?|监委|检察厅)(?:的|关于)?/u;
/** The title within the title, and whose cases they are: 印发《全省检察机关惩治…典型案例》. */
const OPENING =
  /^[《“"]?(?:全[国省市区县州盟]|[\u4e00-\u9fff]{2,8}(?:省|市|自治区))?(?:检察|审判|监察|纪检监察|司法)机关(?:依法)?|^[《“"]/u;
const TYPICAL = /^([\u4e00-\u9fff、和及]{2,30}?)典型(?:案例|事例)/u;
/** Words in front of 典型案例 that name no theme. */
const NO_THEME = /第[^批]{1,6}批|^(?:以下|下列|相关|一批|\d+[件起个])/u;
/** A line that names the batch is short; in longer ones it is told of. */
const LINE_CHARACTERS = 90;

/** Finds batch and theme at the head of a case, else in the title of the batch from which it was split. */
export function findBatch(reading: Reading, batchTitle?: string): PublishedBatch {
  const head = [titleLine(reading), ...headLines(reading)].filter(({ text }) => text.length <= LINE_CHARACTERS);
  const printed = head.find(({ text }) => BATCH.test(text) && PUBLISHED.test(text));
  const themed = head.find(({ text }) => themeOf(text) !== undefined);
  const ofTitle = batchTitle === undefined ? {} : titleOnly(batchTitle);
  const batch = printed ? toldAt(printed, BATCH.exec(printed.text)?.[0], 'batch.printed') : ofTitle.batch;
  const theme = themed ? toldAt(themed, themeOf(themed.text), 'theme.printed') : ofTitle.theme;
  return { ...(batch ? { batch } : {}), ...(theme ? { theme } : {}) };
}

function titleOnly(title: string): PublishedBatch {
  const batch = BATCH.exec(title)?.[0];
  const theme = themeOf(title);
  return {
    ...(batch === undefined ? {} : { batch: { value: batch, evidence: [], rule: 'batch.title' } }),
    ...(theme === undefined ? {} : { theme: { value: theme, evidence: [], rule: 'batch.title' } }),
  };
}

function themeOf(text: string): string | undefined {
  if (text.search(SERIES) < 0) return undefined;
  const bare = text
    .slice(0, text.search(SERIES) + SERIES_CHARACTERS)
    .replace(BEFORE_THEME, '')
    .replace(OPENING, '');
  const theme = TYPICAL.exec(bare)?.[1];
  return theme === undefined || NO_THEME.test(theme) ? undefined : theme;
}

const SERIES_CHARACTERS = 4;

function toldAt(line: Line, value: string | undefined, rule: RuleId): Told | undefined {
  if (value === undefined) return undefined;
  const at = line.text.indexOf(value);
  return toldIn(line, at, at + value.length, { value, rule });
}
