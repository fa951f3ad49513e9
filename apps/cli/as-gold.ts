import { CRIMES, ISSUERS, KINDS, type LegalDocument, MILESTONES, PROCEDURES, REGIONS, SECTORS } from '@anjian/domain';
import laws from './gold-laws.json' with { type: 'json' };

type CitedArticle = { law: string; article: number | null; sub?: number; clause?: number; item?: number };

/** A document in the words of the annotated corpus: what `extract --as gold` prints and the scorer reads. */
export type GoldRecord = {
  id: string;
  docType: string;
  docNumber: string | null;
  batch: string | null;
  issuers: string[];
  issuedOn: string | null;
  effectiveOn: string | null;
  crimes: string[];
  otherCrimes: string[];
  rejectedCrimes: string[];
  sectors: { id: string }[];
  citedArticles: CitedArticle[];
  defendants: { name: string; post?: string; unit?: string }[];
  amounts: { crime: string; yuan: number; name?: string }[];
  sentence: {
    name: string;
    penalty: string;
    months?: number;
    monthsMax?: number;
    probationMonths?: number;
    fineYuan?: number;
  }[];
  procedure: string[];
  region: { province: string | null; city: string | null };
  events: { date: string; kind: string }[];
  headings: string[];
};

/** Series of cases have names of their own in the gold; issuers tell them apart. */
function docTypeOf(document: LegalDocument): string {
  const { kind } = document;
  if (kind === 'guiding_case') return document.issuers.includes('spc') ? '最高法指导性案例' : '最高检指导性案例';
  if (kind === 'typical_case') return document.issuers.length > 1 ? '联合典型案例' : '典型案例';
  if (kind === 'discipline_case') return '中央纪委国家监委执纪执法指导性案例';
  if (document.family === 'case') return KINDS.get(kind)?.label.zh ?? kind;
  if (kind === 'legislative_interpretation') return '立法解释';
  // Norms go by their form, which stands at the end of the title.
  const title = document.title.replace(/\s/gu, '').replace(/(?:[（(〔【][^）)〕】]*[）)〕】]|\d{4}|》)+$/gu, '');
  const form = /(解释|规定|批复|意见|纪要|通知|公告|答复|复函|决定|办法|规则)$/u.exec(title)?.[1];
  if (form === '纪要') return '会议纪要';
  if (form === '复函') return '答复';
  return form ?? KINDS.get(kind)?.label.zh ?? kind;
}

/** Some procedures have other names in the gold. */
const PROCEDURE_NAMES: Record<string, string> = { '退回补充调查（侦查）': '退回补充侦查' };

/** Maps a document to the keys and words of the annotated corpus. */
export function toGold(document: LegalDocument): GoldRecord {
  const isCase = document.family === 'case';
  return {
    id: document.source.sourceId ?? document.source.name,
    docType: docTypeOf(document),
    docNumber: document.docNumber ?? null,
    batch: document.batch ?? null,
    issuers: document.issuers.map((id) => ISSUERS.get(id)?.label.zh ?? id),
    issuedOn: document.source.metadata?.issuedOnFrom === 'source' ? null : (document.issuedOn ?? null),
    effectiveOn: document.family === 'norm' ? (document.effectiveOn ?? null) : null,
    crimes: document.crimes.map(({ id }) => CRIMES.get(id)?.label.zh ?? id),
    otherCrimes: document.otherCrimes.map(({ id }) => id),
    rejectedCrimes: (document.refusedCrimes ?? []).map(({ id }) => CRIMES.get(id)?.label.zh ?? id),
    sectors: document.sectors.map(({ id }) => ({ id: SECTORS.get(id)?.id ?? id })),
    citedArticles: document.citations.flatMap(citedOf),
    defendants: isCase
      ? document.defendants.map(({ name, post, unit }) => ({
          name,
          ...(post ? { post } : {}),
          ...(unit ? { unit } : {}),
        }))
      : [],
    amounts: isCase ? document.amounts.filter(({ currency }) => currency === 'CNY').map(amountOf) : [],
    sentence: isCase ? document.sentences.map(sentenceOf) : [],
    procedure: document.procedures.map(({ id }) => {
      const label = PROCEDURES.get(id)?.label.zh ?? id;
      return PROCEDURE_NAMES[label] ?? label;
    }),
    region: regionOf(document),
    events: isCase
      ? (document.events ?? []).map(({ date, kind }) => ({ date, kind: MILESTONES.get(kind)?.label.zh ?? kind }))
      : [],
    headings: headingsOf(document),
  };
}

/** The gold takes every paragraph of an article by itself. */
function citedOf({ law, article, sub, clauses }: LegalDocument['citations'][number]): CitedArticle[] {
  const cited = { law: goldLaw(law), article: article ?? null, ...(sub === undefined ? {} : { sub }) };
  return clauses === undefined
    ? [cited]
    : clauses.map(({ clause, item }) => ({
        ...cited,
        ...(clause === undefined ? {} : { clause }),
        ...(item === undefined ? {} : { item }),
      }));
}

/** A phrase of the title, and the short key under which the gold holds the document. */
const GOLD_LAWS = laws.map(([phrase = '', key = '']) => [new RegExp(phrase, 'u'), key] as const);

/** The name of a law in the gold, which has short keys of its own for documents. */
export function goldLaw(law: string): string {
  const amendment = /^刑法修正案（(.+)）$/u.exec(law)?.[1];
  if (amendment) return `刑法修正案${amendment}`;
  return GOLD_LAWS.find(([phrase]) => phrase.test(law))?.[1] ?? law;
}

type CaseParts = Extract<LegalDocument, { family: 'case' }>;

function amountOf({ crime, name, value }: CaseParts['amounts'][number]): GoldRecord['amounts'][number] {
  return { crime: CRIMES.get(crime ?? '')?.label.zh ?? crime ?? '', yuan: value, ...(name ? { name } : {}) };
}

function sentenceOf(sentence: CaseParts['sentences'][number]): GoldRecord['sentence'][number] {
  const { name = '', penalty, months, monthsMax, probationMonths, fineYuan } = sentence;
  return {
    name,
    penalty,
    ...(months === undefined ? {} : { months }),
    ...(monthsMax === undefined ? {} : { monthsMax }),
    ...(probationMonths === undefined ? {} : { probationMonths }),
    ...(fineYuan === undefined ? {} : { fineYuan }),
  };
}

/** The first region, city and province parted. */
export function regionOf(document: LegalDocument): GoldRecord['region'] {
  const id = document.regions[0]?.id;
  if (id === undefined) return { province: null, city: null };
  const name = (code: string): string | null => REGIONS.get(code)?.label.zh ?? null;
  return { province: name(id.slice(0, 2)), city: id.length > 2 ? name(id) : null };
}

/** The gold takes the printed headings of sections; in norms those of headed points, without chapters and articles. */
function headingsOf(document: LegalDocument): string[] {
  const named = document.sections.filter(({ heading, kind }) => heading !== '' && kind !== 'tail');
  const printed = named.map(({ heading }) => heading);
  return document.family === 'case'
    ? printed
    : printed.filter((heading) => /^[一二三四五六七八九十]+、/u.test(heading));
}
