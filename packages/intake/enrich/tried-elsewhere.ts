import { findCrimes } from './crime-names.ts';

/** Of those who are tried in a case of their own. */
const ELSEWHERE = /^（[^（）]{0,12}(?:已判|判决|判刑|另案|另处|在逃|另行处理|已死亡|已起诉|已处理)/u;
/** Who is warned or has got away is not tried: 向犯罪嫌疑人李某通风报信, 被告人李某、赵某三人潜逃. */
const WARNED =
  /^(?:[、和及][\u4e00-\u9fff]{2,4}?){0,4}(?:等?[\d一二两三四五六七八九多]*人)?(?:通风报信|潜逃|在逃|脱逃|逃匿|逃跑)/u;
const ELSEWHERE_CHARACTERS = 24;
/** 不移交被告人李某、王某非法经营案: the case of others, which this one is about. */
const OTHER_CASE = /^(?:、[\u4e00-\u9fff·]{2,4}?)?[^，。；、被]{2,12}(?:刑事)?案(?!发|情|由|外|中|卷)/u;

/** 协助公安机关抓获犯罪嫌疑人曹某, 检举犯罪嫌疑人刘某: of whom a defendant helped to get hold. */
const OTHER_BEFORE =
  /另案$|(?:该案|本案以外|他案)(?:的)?(?:主要)?$|(?:抓获|抓捕|检举|揭发|举报|告发|追捕|涉嫌[^，。；]{2,16}罪的|关押)[^，。；]{0,14}$/u;
const OTHER_BEFORE_CHARACTERS = 30;

/** Whether the person of whom a role and a name tell, between two UTF-16 offsets, is tried in another case or not at all. */
export function isTriedElsewhere(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + ELSEWHERE_CHARACTERS);
  return (
    ELSEWHERE.test(behind) || isWarned(text, start, end) || (OTHER_CASE.test(behind) && findCrimes(behind).length > 0)
  );
}

/** Whether those named between two UTF-16 offsets are persons whom a defendant warned, reported or helped to get hold of. */
export function isWarned(text: string, start: number, end: number): boolean {
  return (
    WARNED.test(text.slice(end, end + ELSEWHERE_CHARACTERS)) ||
    OTHER_BEFORE.test(text.slice(Math.max(0, start - OTHER_BEFORE_CHARACTERS), start))
  );
}
