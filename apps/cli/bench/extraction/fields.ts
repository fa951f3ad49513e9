import { citationKey } from '@anjian/domain';
import type { GoldDocument } from './gold-document.ts';

/** What is compared of a document in one field: the values as words; `ignored` are neither rewarded nor punished. */
type FieldValues = (document: GoldDocument) => readonly string[];
/** A field whose values are a set. `casesOnly` fields are not asked of norms. */
export type SetField = { values: FieldValues; ignored?: FieldValues; casesOnly?: true };

const one = (value: string | null | undefined): string[] => (value ? [value] : []);
/** The names under which the labelled corpus holds the two Criminal Laws. */
const CRIMINAL_LAWS: ReadonlySet<string> = new Set(['刑法', '刑法(1979)']);

type Cited = GoldDocument['citedArticles'][number];

/** An article as a word: 刑法:388-1, a whole law 刑法. */
export function articleLabel({ law, article, sub }: Cited): string {
  return citationKey(law, article ?? undefined, sub || undefined);
}

/** An article with its paragraph: 刑法:383(1). */
function clauseLabel(cited: Cited): string {
  return cited.clause ? `${articleLabel(cited)}(${cited.clause})` : articleLabel(cited);
}

const ofCriminalLaw = ({ citedArticles }: GoldDocument): Cited[] =>
  citedArticles.filter(({ law, article }) => CRIMINAL_LAWS.has(law) && article);

/** The fields with sets of values, in the order of the table. */
export const SET_FIELDS = {
  docType: { values: ({ docType }) => one(docType) },
  docNumber: { values: ({ docNumber }) => one(docNumber).map(plainNumber) },
  batch: { values: ({ batch }) => one(batch), casesOnly: true },
  issuers: { values: ({ issuers }) => issuers },
  issuedOn: { values: ({ issuedOn }) => one(issuedOn) },
  effectiveOn: { values: ({ effectiveOn }) => one(effectiveOn) },
  crimes: { values: ({ crimes }) => crimes, ignored: ({ crimesOptional }) => crimesOptional },
  otherCrimes: { values: ({ otherCrimes }) => otherCrimes, casesOnly: true },
  refusedCrimes: { values: ({ rejectedCrimes }) => rejectedCrimes, casesOnly: true },
  sectors: { values: ({ sectors }) => sectors, ignored: ({ sectorsOptional }) => sectorsOptional },
  articles_xf: { values: (document) => ofCriminalLaw(document).map(articleLabel) },
  articles_xf_anyver: {
    values: (document) => ofCriminalLaw(document).map(({ article, sub }) => `${article}-${sub || 0}`),
  },
  articles_clause: {
    values: (document) => ofCriminalLaw(document).map(clauseLabel),
    // The bare article beside a labelled paragraph is no error.
    ignored: (document) => ofCriminalLaw(document).map(articleLabel),
  },
  articles_all: { values: ({ citedArticles }) => citedArticles.map(articleLabel) },
  defendants: { values: ({ defendants }) => defendants.map(({ name }) => name), casesOnly: true },
  procedure: { values: ({ procedure }) => procedure },
  province: { values: ({ region }) => one(region?.province), casesOnly: true },
  city: { values: ({ region }) => one(region?.city), casesOnly: true },
  events_date: { values: ({ events }) => events.map(({ date }) => date), casesOnly: true },
  events: { values: ({ events }) => events.map(({ date, kind }) => `${date} ${kind}`), casesOnly: true },
  headings: { values: ({ headings }) => headings.map((heading) => heading.replace(/\s/gu, '')) },
} as const satisfies Record<string, SetField>;

/** A number with brackets and digits of one form and no blanks: numbers are compared, not how they are printed. */
function plainNumber(number: string): string {
  return number
    .replace(/[\s\\]/gu, '')
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[〔[（(【](.*?)[〕\]）)】]/gu, '〔$1〕');
}
