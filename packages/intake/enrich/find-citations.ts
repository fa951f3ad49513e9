import { type Citation, citationKey, lawName } from '@anjian/domain';
import { type ArticleMention, type ClauseOfArticle, findArticles } from './article-lists.ts';
import { isAfterFirstAmendment, isBeforeNewCriminalLaw } from './criminal-law-of-1997.ts';
import { findAliases, findLaws, type LawMention, NEW_LAW, OLD_LAW, UNAMENDED_LAW } from './law-names.ts';
import { evidenceIn, type Line, type Reading, titleLine } from './reading.ts';

/** What may stand between two articles of one list, or between a law and its article. */
const LIST_GAP = /^[\s、，,和及与以或者之的规定款项目第一二三四五六七八九十百（）()\d前后段至等分则总编章节]*$/u;
const SENTENCE_END = /[。；\n]/u;
/** In a norm, what a provision says of an article may stand between two of one list: 刑法第一百六十三条规定的…、第二百七十一条. */
const RULED_GAP = /^(?:第[^，。；]{1,8}[款项])?规定的[^，。；]{1,40}[、和及]$/u;
/** 《刑法》（2018年修订）第三条, 《规则》（某发〔2012〕2号，2013年1月1日起施行）第五条: a note on the version is no text between. */
const VERSION_NOTE = /[（(](?:[^（）()]|[（(]\d{4}[）)]){1,60}[）)]/gu;
/** A paragraph of an article that related provisions print in full. */
const PROVISION_TEXT = /^[^《第].{40,}。$/u;
/** 本法 and 本解释 are the document itself, 前款 the same article: nothing is carried behind them. */
const OWN = /(?:本|前)(?:法|条例|解释|规定|办法|意见|批复|规则|条|款|纪要|决定|细则|规程|指引|标准)$/u;
const SAME_LAW = /(?:同法|该法|上述法律)$/u;
const RELIES_ON = /(?:依照|根据|依据|按照|适用|参照|符合)[^。；]{0,60}$/u;
/** What the named document says is told right behind its name. */
const SAYS = /^(?:第[^，。]{1,10})?(?:规定|明确|指出|对[^，。；]{2,30}规定|将[^，。；]{2,40}(?:认定|规定))/u;
const SAYS_CHARACTERS = 50;
/** No name by which {@link OWN} and {@link SAME_LAW} point is longer. */
const OWN_CHARACTERS = 4;
/** How far back the words are looked for that a citation rests on. */
const LOOK_BACK = 80;
/** Places of one citation that are kept: each is a link in the text, and a code that cites itself has thousands. */
const MAX_EVIDENCE = 100;
/** Behind so many laws and articles nothing more is read: the norm that names the most at hand names 640. */
const MOST_MENTIONS = 8_000;

type Draft = {
  law: string;
  article?: number;
  sub?: number;
  clauses?: ClauseOfArticle[];
  place: { line: Line; start: number; end: number };
};

/**
 * Finds the articles and documents that a text cites. An article without a law belongs to the law that was named before it in
 * the same list or sentence; in a norm a bare 第N条 is its own and no citation. `day` is that of the decision or of the norm: it tells which Criminal Law is meant.
 */
export function findCitations(reading: Reading, day: string | undefined): Citation[] {
  const lines = [titleLine(reading), ...reading.lines];
  const aliases = findAliases(reading.lines.map((line) => line.text));
  const own = lawName(reading.title);
  const drafts: Draft[] = [];
  const latest = new Map<string, string>();
  const read = { mentions: 0 };
  let carried: string | undefined;
  for (const line of lines) {
    if (read.mentions > MOST_MENTIONS) break;
    // A list of provisions goes over several lines; elsewhere nothing is carried into the next paragraph.
    if (line.kind !== 'related_law') carried = undefined;
    carried = citationsOfLine(line, { aliases, own, carried, isCase: reading.family === 'case', drafts, latest, read });
  }
  return collect(drafts, day);
}

/** A line without any of these names neither an article nor a law; it leaves all as it was. */
const MAY_CITE = /[条《法则例]/u;

type State = {
  /** The last document of each form that was named in full: 《补充规定》 means it. */
  latest: Map<string, string>;
  aliases: ReadonlyMap<string, string>;
  own: string;
  carried: string | undefined;
  isCase: boolean;
  drafts: Draft[];
  /** How many laws and articles were read so far. */
  read: { mentions: number };
};

function citationsOfLine(line: Line, state: State): string | undefined {
  if (!MAY_CITE.test(line.text)) return state.carried;
  const inProvision = state.carried !== undefined && line.kind === 'related_law';
  if (inProvision && PROVISION_TEXT.test(line.text)) return state.carried;
  const quotedText = inProvision && printsArticle(line);
  const laws = quotedText ? [] : findLaws(line.text, state.aliases).map((law) => resolved(law, state.latest));
  const named = findArticles(line.text);
  const articles = quotedText ? named.filter(({ start }) => start === 0) : outside(named, laws);
  const tokens = [
    ...laws.map((law) => ({ law, at: law.start })),
    ...articles.map((article) => ({ article, at: article.start })),
  ].sort((a, b) => a.at - b.at);
  state.read.mentions += tokens.length;
  let carried = state.carried;
  let from = 0;
  let pending: LawMention | undefined;
  const closePending = (): void => {
    if (pending) wholeLaw(line, pending, state);
    pending = undefined;
  };
  for (const token of tokens) {
    if ('law' in token) {
      closePending();
      carried = FORM_ALONE.test(token.law.law) ? undefined : token.law.law;
      from = token.law.end;
      pending = token.law;
      continue;
    }
    const { article } = token;
    // The text without a law before it may be long: what stands right in front of the article is enough.
    const before = line.text.slice(Math.max(from, article.start - OWN_CHARACTERS), article.start);
    if (SAME_LAW.test(before)) from = article.start;
    const holds =
      carried !== undefined && !OWN.test(before) && holdsOver(line.text.slice(from, article.start), state, line);
    if (holds && carried !== undefined) {
      pending = undefined;
      if (carried !== state.own)
        state.drafts.push({
          law: carried,
          ...numbersOf(article),
          place: { line, start: article.start, end: article.end },
        });
      from = article.end;
    } else if (article.start >= from) {
      closePending();
      carried = undefined;
    }
  }
  closePending();
  return carried;
}

/** A document named by its form alone is the last of that form that was named in full. */
function resolved(mention: LawMention, latest: Map<string, string>): LawMention {
  if (FORM_ALONE.test(mention.law)) return { ...mention, law: latest.get(mention.law) ?? mention.law };
  for (const form of FORMS) if (mention.law.endsWith(form)) latest.set(form, mention.law);
  return mention;
}

const FORMS = [
  '补充规定',
  '若干规定',
  '规定',
  '决定',
  '解释',
  '解答',
  '意见',
  '纪要',
  '批复',
  '通知',
  '办法',
  '条例',
  '准则',
  '规则',
];
const FORM_ALONE = new RegExp(`^(?:${FORMS.join('|')})$`, 'u');

/** The articles that do not stand inside of a document's title; both lists are in order. */
function outside(articles: readonly ArticleMention[], laws: readonly LawMention[]): ArticleMention[] {
  let next = 0;
  return articles.filter(({ start }) => {
    while (next < laws.length && (laws[next]?.end ?? 0) <= start) next++;
    return start < (laws[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** Whether a line of related provisions prints an article with its text: only that article is cited, not those inside of the text. */
function printsArticle(line: Line): boolean {
  const first = findArticles(line.text)[0];
  if (first === undefined || first.start > 0) return false;
  const rest = line.text.slice(first.end);
  return rest.length > 30 && !/^[、，和及与]/u.test(rest);
}

function holdsOver(gap: string, state: State, line: Line): boolean {
  if (LIST_GAP.test(gap.replace(VERSION_NOTE, '')) || RULED_GAP.test(gap)) return true;
  return line.kind !== 'related_law' && !SENTENCE_END.test(gap) && (state.isCase || gap.length <= NORM_GAP);
}

/** In a norm a bare article further away is the norm's own. */
const NORM_GAP = 60;

function numbersOf({ article, sub, clauses }: ArticleMention): Pick<Draft, 'article' | 'sub' | 'clauses'> {
  return { article, ...(sub === undefined ? {} : { sub }), ...(clauses === undefined ? {} : { clauses }) };
}

/** A document named without an article is cited as a whole where the text lists it or relies on it. */
function wholeLaw(line: Line, mention: LawMention, state: State): void {
  if (!mention.quoted || mention.law === state.own || mention.law.length > 80 || FORM_ALONE.test(mention.law)) return;
  if (PAPER.test(mention.law)) return;
  const listed = line.kind === 'related_law';
  const relied = RELIES_ON.test(line.text.slice(Math.max(0, mention.start - LOOK_BACK), mention.start));
  if (!listed && !relied && !(state.isCase && SAYS.test(line.text.slice(mention.end, mention.end + SAYS_CHARACTERS))))
    return;
  if (!/(?:法|法典|解释|规定|条例|决定|意见|纪要|批复|规则|办法|通知|准则|标准|规程|答复|细则|若干)/u.test(mention.law))
    return;
  state.drafts.push({ law: mention.law, place: { line, start: mention.start, end: mention.end } });
}

/** 《行政处罚决定书》, 《检察建议书》: the papers of a case are no law. */
const PAPER =
  /(?:决定|通知|建议|判决|裁定|调解|意见|告知|认定|申请|起诉|鉴定|承诺|责任|协议)书(?:（[^（）]{1,12}）)?$/u;

/** The Criminal Law of 1979 ends with this article: a higher number is of the later law, whenever it was cited. */
const LAST_OLD_ARTICLE = 192;

/** Which Criminal Law a citation means: what the text says, else what was in force. */
function lawOf({ law, article }: Draft, day: string | undefined): string {
  if (law === UNAMENDED_LAW)
    return isAfterFirstAmendment(day) || (article ?? 0) > LAST_OLD_ARTICLE ? CRIMINAL_LAW : OLD_LAW;
  if (law === NEW_LAW || (law === OLD_LAW && (article ?? 0) > LAST_OLD_ARTICLE)) return CRIMINAL_LAW;
  const old = law === CRIMINAL_LAW && isBeforeNewCriminalLaw(day) && (article ?? 0) <= LAST_OLD_ARTICLE;
  return old ? OLD_LAW : law;
}

const CRIMINAL_LAW = '刑法';

function collect(drafts: readonly Draft[], day: string | undefined): Citation[] {
  const byKey = new Map<string, Citation>();
  for (const draft of drafts) {
    const law = lawOf(draft, day);
    const key = citationKey(law, draft.article, draft.sub);
    const { line, start, end } = draft.place;
    const evidence = evidenceIn(line, start, end, draft.article === undefined ? 'citation.law' : 'citation.article');
    const known = byKey.get(key) ?? {
      key,
      law,
      ...(draft.article === undefined ? {} : { article: draft.article }),
      ...(draft.sub === undefined ? {} : { sub: draft.sub }),
      evidence: [],
    };
    if (known.evidence.length < MAX_EVIDENCE) known.evidence.push(evidence);
    const clauses = withClauses(known.clauses ?? [], draft.clauses ?? []);
    byKey.set(key, clauses.length > 0 ? { ...known, clauses } : known);
  }
  const withArticles = new Set([...byKey.values()].filter((one) => one.article !== undefined).map((one) => one.law));
  return [...byKey.values()].filter((one) => one.article !== undefined || !withArticles.has(one.law));
}

/** No article has more paragraphs and items. */
const MOST_CLAUSES = 100;

function withClauses(known: readonly ClauseOfArticle[], more: readonly ClauseOfArticle[]): ClauseOfArticle[] {
  if (known.length >= MOST_CLAUSES) return [...known];
  const all = [...known];
  for (const one of more)
    if (!all.some(({ clause, item }) => clause === one.clause && item === one.item)) all.push(one);
  return all;
}
