import { SECTIONS, type SectionKind } from '@anjian/domain';

/** A heading of a case as printed, its normalised kind, and what follows it on the same line. */
export type CaseHeading = { kind: SectionKind; heading: string; rest: string; bracketed: boolean };

const NUMBER = '(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[、.．])?';
const BRACKETED = new RegExp(
  `^(${NUMBER}\\s{0,3}[【［〖\\[]\\s{0,3}([^】］〗\\]]{1,24}?)\\s{0,3}[】］〗\\]][：:]?)\\s*`,
  'u',
);
const BARE = new RegExp(`^(${NUMBER}\\s{0,3}([^：:，。；、\\d]{2,14}(?:、[^：:，。；、\\d]{2,14})?)[：:]?)$`, 'u');
const INLINE = new RegExp(`^(${NUMBER}\\s{0,3}([\\u4e00-\\u9fff]{2,12})(?:[：:]|[\\s\\u3000]+))(?=\\S)`, 'u');
/** Series that print the keywords in the running line without any mark: 关键词刑事受贿罪… */
const KEYWORDS_LINE = /^(关\s{0,2}键\s{0,2}词\s{0,2}[：:]?)\s*/u;
const KEYWORDS_CHARACTERS = 200;

/** What words of an unknown heading tell of its kind, the first that fits. */
const BY_WORD: readonly (readonly [RegExp, SectionKind])[] = [
  [/关键词/u, 'keywords'],
  [/要旨|要点|摘要/u, 'holding'],
  [/案情|案件事实|基本事实|犯罪事实/u, 'facts'],
  [/意义|启示|警示/u, 'significance'],
  [/相关(?:规定|法|条|立法)|法律依据|法条|索引/u, 'related_law'],
  [/理由|评析|分析|说理/u, 'reasoning'],
  [/问题|焦点|争议/u, 'issues'],
  [/结果|处理情况|判决/u, 'outcome'],
  [/诉讼|程序|审理过程|办理过程/u, 'procedure'],
  [/履职|监督|指控|证明|检察|监察|办案|抗诉|线索|调查|核实|督促/u, 'prosecution'],
];

/** Reads a line as the heading of a section of a case: in brackets, bare, numbered, or in front of its text. */
export function caseHeading(text: string): CaseHeading | undefined {
  const bracketed = BRACKETED.exec(text);
  if (bracketed) {
    const [printed, heading = '', name = ''] = bracketed;
    const rest = text.slice(printed.length);
    const kind = knownKind(name) ?? (rest === '' ? guessedKind(name) : undefined);
    return kind && { kind, heading, rest, bracketed: true };
  }
  const bare = BARE.exec(text);
  const bareKind = bare && knownKind(bare[2] ?? '');
  if (bareKind) return { kind: bareKind, heading: text, rest: '', bracketed: false };
  const inline = INLINE.exec(text);
  const inlineKind = inline && knownKind(inline[2] ?? '');
  if (inline && inlineKind)
    return { kind: inlineKind, heading: inline[1]?.trim() ?? '', rest: text.slice(inline[0].length), bracketed: false };
  const keywords = text.length <= KEYWORDS_CHARACTERS && !text.includes('。') ? KEYWORDS_LINE.exec(text) : null;
  if (!keywords) return undefined;
  return {
    kind: 'keywords',
    heading: keywords[1]?.trim() ?? '',
    rest: text.slice(keywords[0].length),
    bracketed: false,
  };
}

/** Kinds that no heading of a case is read as: they say what has none, and a norm's table of contents. */
const NOT_OF_CASES = new Set<SectionKind>(['text', 'preface', 'contents']);

/** The kind that a heading's name is listed under, whatever blanks are printed inside of it. */
function knownKind(name: string): SectionKind | undefined {
  const term = SECTIONS.find(name.replace(/\s+/gu, ''));
  return term === undefined || NOT_OF_CASES.has(term.id) ? undefined : term.id;
}

function guessedKind(name: string): SectionKind {
  return BY_WORD.find(([words]) => words.test(name))?.[1] ?? 'text';
}
