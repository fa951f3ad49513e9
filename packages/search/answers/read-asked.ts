import { CRIMES, type CrimeTerm, chineseNumber, citationKey, STATUTES } from '@anjian/domain';
import type { Analyzer } from '../query/analyze.ts';

/** An article by its key, with the paragraph (款) of it that was named; and the offence by whose name it was asked for. */
export type AskedArticle = { law: string; article: number; sub?: number; paragraph?: number; crime?: CrimeTerm };
/** A number of a document, as far as it is remembered. */
export type AskedNumber = { series?: string; year?: string; number: string };
/** What a query names that can be shown at once. */
export type Asked = { articles: AskedArticle[]; numbers: AskedNumber[] };

/** Longer queries tell something; they do not ask for a text by its name. */
const LONGEST = 60;
/** Texts that are shown at once. */
const MOST = 3;

const LAWS = new Map(
  STATUTES.flatMap(({ name, full, aliases = [] }) => [name, full, ...aliases].map((each) => [each, name])),
);
const LAW_NAMES = [...LAWS.keys()].sort((a, b) => b.length - a.length).join('|');
const FIGURE = '[零〇一二三四五六七八九十百千\\d]{1,9}';
const ARTICLE = new RegExp(
  `(?:《?(${LAW_NAMES})》?\\s*)?第?\\s*(${FIGURE})\\s*条(?:\\s*之\\s*(${FIGURE}))?(?:\\s*第?\\s*(${FIGURE})\\s*款)?`,
  'gu',
);
const SERIES =
  '(?:法释|法发|法办发|法办|法复|法函|法研|法|高检发释字|高检发研字|高检发办字|高检发|高检会|高检研|高检|公通字|国监发|国监办发|监发)';
const YEAR = '[〔\\[(（]?\\s*((?:19|20)\\d\\d)\\s*年?\\s*[〕\\])）]?';
/** 法释〔2016〕9号, 法释2016 9号, 法释 9号; and with the year first: 2016年法释9号. */
const NAMED_YEAR = YEAR.replace('((?:', '(?<year>(?:');
const NUMBERS = [
  new RegExp(`${NAMED_YEAR}\\s*(?<series>${SERIES})\\s*字?\\s*第?\\s*(?<number>\\d{1,4})\\s*号`, 'u'),
  new RegExp(`(?<series>${SERIES})\\s*字?\\s*(?:${NAMED_YEAR})?\\s*第?\\s*(?<number>\\d{1,4})\\s*号`, 'u'),
  new RegExp(`(?<series>${SERIES})\\s*${NAMED_YEAR}\\s*第?\\s*(?<number>\\d{1,4})(?!\\d)`, 'u'),
  /^\s*[〔[(（]?(?<year>(?:19|20)\d\d)[〕\])）]\s*(?<number>\d{1,4})\s*号?\s*$/u,
];
const EXAMPLE = /检例\s*第?\s*(\d{1,4})(?!\d|\s*[-－—~～至])/gu;
const GUIDING = /指导性?案例\s*第?\s*(\d{1,4})(?!\d|\s*[-－—~～至])/gu;

/** What a query names: articles of laws in any notation, numbers of documents as far as remembered, and offences by name. */
export function readAsked(q: string, analyzer: Analyzer): Asked {
  const asked: Asked = { articles: [], numbers: [] };
  if (q.length > LONGEST) return asked;
  // The fold makes half-width brackets of 〔〕; both are read.
  const text = analyzer.fold(q);
  asked.numbers.push(...numbersIn(text));
  if (asked.numbers.length === 0) asked.articles.push(...articlesIn(text));
  const crime = asked.articles.length + asked.numbers.length === 0 ? crimeOf(text, analyzer) : undefined;
  if (crime?.article !== undefined)
    asked.articles.push({
      law: '刑法',
      article: crime.article,
      ...(crime.sub === undefined ? {} : { sub: crime.sub }),
      ...(crime.paragraph === undefined ? {} : { paragraph: crime.paragraph }),
      crime,
    });
  return { articles: asked.articles.slice(0, MOST), numbers: asked.numbers.slice(0, MOST) };
}

/** The key of an asked article, as documents are filtered by. */
export function keyOf({ law, article, sub }: AskedArticle): string {
  return citationKey(law, article, sub);
}

function articlesIn(text: string): AskedArticle[] {
  const found: AskedArticle[] = [];
  let law: string | undefined;
  for (const [whole, name, figure = '', sub, paragraph] of text.matchAll(ARTICLE)) {
    law = name === undefined ? law : LAWS.get(name);
    const article = chineseNumber(figure);
    // 388条 without a law is of the criminal law, where nothing else is said.
    const of = law ?? (whole.trim() === text.trim() ? '刑法' : undefined);
    const [subNumber, paragraphNumber] = [chineseNumber(sub ?? ''), chineseNumber(paragraph ?? '')];
    if (article === undefined || of === undefined) continue;
    found.push({
      law: of,
      article,
      ...(subNumber === undefined ? {} : { sub: subNumber }),
      ...(paragraphNumber === undefined ? {} : { paragraph: paragraphNumber }),
    });
  }
  return found;
}

function numbersIn(text: string): AskedNumber[] {
  const cases = [
    ...[...text.matchAll(EXAMPLE)].map(([, number = '']) => ({ series: '检例', number: String(Number(number)) })),
    ...[...text.matchAll(GUIDING)].map(([, number = '']) => ({ series: '指导案例', number: String(Number(number)) })),
  ];
  if (cases.length > 0) return cases;
  for (const pattern of NUMBERS) {
    const groups = pattern.exec(text)?.groups;
    if (!groups?.number || Number(groups.number) === 0) continue;
    return [
      {
        number: String(Number(groups.number)),
        ...(groups.series === undefined ? {} : { series: groups.series }),
        ...(groups.year === undefined ? {} : { year: groups.year }),
      },
    ];
  }
  return [];
}

/** The offence that a query is the name of, and nothing else. */
function crimeOf(text: string, analyzer: Analyzer): CrimeTerm | undefined {
  const bare = text.replaceAll(/[\s“”"《》]/gu, '');
  const whole = CRIMES.find(bare);
  if (whole) return whole;
  const words = analyzer.queryWords(text).filter((word) => !word.stop);
  const [only] = words;
  return only && words.length === 1 ? CRIMES.find(only.words[0] ?? only.text) : undefined;
}
