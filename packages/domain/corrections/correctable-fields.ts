import type { LegalDocument } from '../document/legal-document.ts';
import { CIRCUMSTANCES } from '../taxonomy/circumstances.ts';
import { CRIMES } from '../taxonomy/crimes.ts';
import { ISSUERS } from '../taxonomy/issuers.ts';
import { KINDS } from '../taxonomy/kinds.ts';
import { MODI } from '../taxonomy/modi.ts';
import { PROCEDURES } from '../taxonomy/procedures.ts';
import { REGIONS } from '../taxonomy/regions.ts';
import { SECTORS } from '../taxonomy/sectors.ts';
import { createTaxonomy, type Label, type Taxonomy } from '../taxonomy/term.ts';
import { VALIDITIES } from '../taxonomy/validity.ts';
import { AMOUNT_FIELD } from './amount-field.ts';
import { type CorrectableField, dayField, termField, wordsField } from './correctable-field.ts';
import { tagsOf, withTitle } from './keep-evidence.ts';
import { PENALTY_FIELD } from './penalty-field.ts';
import { PERSON_FIELDS } from './person-fields.ts';

/** What can be said of a norm by hand: 尚未生效 follows from the day on which it comes into force. */
const MARKS = createTaxonomy(VALIDITIES.terms.filter(({ id }) => id !== 'not_yet'));

type Texts = 'docNumber' | 'batch' | 'theme' | 'issuedOn' | 'decidedOn' | 'effectiveOn' | 'expiredOn';
type Tags =
  | 'crimes'
  | 'otherCrimes'
  | 'refusedCrimes'
  | 'sectors'
  | 'procedures'
  | 'regions'
  | 'circumstances'
  | 'modi';

/** How a field with one plain value or none lies in the document. */
function plain(name: Texts) {
  return {
    name,
    takes: 'one or none' as const,
    read: (document: LegalDocument) => {
      const value = (document as Partial<Record<Texts, string>>)[name];
      return value === undefined ? [] : [value];
    },
    write: (document: LegalDocument, [value]: readonly string[]): LegalDocument => {
      const { [name]: _old, ...rest } = document as LegalDocument & Partial<Record<Texts, string>>;
      return (value === undefined ? rest : { ...rest, [name]: value }) as LegalDocument;
    },
  };
}

/** How a field of tags lies in the document. */
function tags(name: Tags, zh: string, en: string, taxonomy: Taxonomy, more: { open?: boolean; family?: 'case' } = {}) {
  return termField(taxonomy, {
    name,
    label: { zh, en },
    takes: 'many',
    read: (document) => (document as Partial<Record<Tags, { id: string }[]>>)[name]?.map(({ id }) => id) ?? [],
    write: (document, values) => {
      const found = (document as Partial<Record<Tags, LegalDocument['crimes']>>)[name];
      return { ...document, [name]: tagsOf(values, found) };
    },
    ...more,
  });
}

const words = (name: Texts, zh: string, en: string) => wordsField({ ...plain(name), label: { zh, en } });
const day = (name: Texts, zh: string, en: string, more: { family?: 'case' | 'norm'; past?: boolean } = {}) =>
  dayField({ ...plain(name), label: { zh, en }, ...more });

const CRIME_FIELD = tags('crimes', '罪名', 'Duty crimes', CRIMES);
const OTHER_CRIME_FIELD = tags('otherCrimes', '其他罪名', 'Other offences', CRIMES, { open: true });

/** Everything that an editor may set right, in the order in which it is listed. */
export const CORRECTABLE_FIELDS: readonly CorrectableField[] = [
  wordsField({
    name: 'title',
    label: { zh: '标题', en: 'Title' },
    takes: 'one',
    read: ({ title }) => [title],
    write: (document, [title]) => (title === undefined ? document : withTitle(document, title)),
  }),
  termField(KINDS, {
    name: 'kind',
    label: { zh: '文件类型', en: 'Kind' },
    takes: 'one',
    read: ({ kind }) => [kind],
    write: (document, [kind]) => ({ ...document, ...(kind === undefined ? {} : { kind }) }) as LegalDocument,
  }),
  words('docNumber', '文号', 'Number'),
  words('batch', '批次', 'Batch'),
  words('theme', '专题', 'Theme'),
  termField(ISSUERS, {
    name: 'issuers',
    label: { zh: '发布机关', en: 'Issued by' },
    takes: 'many',
    open: true,
    read: ({ issuers }) => issuers,
    write: (document, issuers) => ({ ...document, issuers: [...issuers] }),
  }),
  day('issuedOn', '发布日期', 'Issued on', { past: true }),
  day('decidedOn', '裁判日期', 'Decided on', { family: 'case', past: true }),
  day('effectiveOn', '施行日期', 'In force from', { family: 'norm' }),
  day('expiredOn', '失效日期', 'Repealed on', { family: 'norm' }),
  termField(MARKS, {
    name: 'validityMark',
    label: { zh: '时效性', en: 'Validity' },
    family: 'norm',
    takes: 'one',
    expects: '有效、已被修改或者失效',
    read: (document) => [(document.family === 'norm' ? document.validityMark : undefined) ?? 'in_force'],
    write: (document, [mark]) => {
      if (document.family !== 'norm') return document;
      const { validityMark: _old, ...rest } = document;
      return mark === 'amended' || mark === 'expired' || mark === 'in_force' ? { ...rest, validityMark: mark } : rest;
    },
  }),
  wordsField({
    name: 'keywords',
    label: { zh: '关键词', en: 'Keywords' },
    takes: 'many',
    read: ({ keywords }) => keywords,
    write: (document, keywords) => ({ ...document, keywords: [...keywords] }),
  }),
  { ...CRIME_FIELD, parse: (written) => refuseCategory(CRIME_FIELD.parse(written)) },
  { ...OTHER_CRIME_FIELD, expects: '罪名，如 洗钱罪', parse: parseOtherCrime },
  tags('refusedCrimes', '未认定的罪名', 'Offences not established', CRIMES, { open: true }),
  tags('sectors', '行业领域', 'Sectors', SECTORS),
  tags('procedures', '程序', 'Procedure', PROCEDURES),
  tags('regions', '地区', 'Region', REGIONS),
  tags('circumstances', '情节', 'Circumstances', CIRCUMSTANCES, { family: 'case' }),
  tags('modi', '手段', 'Ways', MODI, { family: 'case' }),
  AMOUNT_FIELD,
  ...PERSON_FIELDS,
  PENALTY_FIELD,
];

/** The field that somebody names, by its name or its Chinese label. */
export function correctableField(named: string): CorrectableField | undefined {
  return CORRECTABLE_FIELDS.find(
    ({ name, label }: { name: string; label: Label }) => name === named || label.zh === named,
  );
}

/** 贪污贿赂犯罪 is a group of offences, and nobody is convicted of a group. */
function refuseCategory(read: ReturnType<CorrectableField['parse']>): typeof read {
  const term = 'value' in read ? CRIMES.get(read.value) : undefined;
  return term === undefined || term.no !== undefined ? read : { fault: `“${term.label.zh}”是罪名的类别，请写具体罪名` };
}

function parseOtherCrime(written: string): ReturnType<CorrectableField['parse']> {
  const name = written.trim();
  const duty = CRIMES.find(name);
  if (duty) return { fault: `“${duty.label.zh}”是职务犯罪，请更正到“罪名”（crimes）` };
  return /^.{1,60}罪$/u.test(name)
    ? { value: name }
    : { fault: `其他罪名“${written}”应是以“罪”字结尾的罪名，如 洗钱罪` };
}
