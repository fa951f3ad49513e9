import type { LegalDocument } from '../document/legal-document.ts';
import { CRIMES } from '../taxonomy/crimes.ts';
import { type CorrectableField, type ReadValue, wordsField } from './correctable-field.ts';
import { yuanOf } from './yuan-of.ts';

/** 受贿罪=300万元, =1250000, 贪污=1.2亿. */
const WRITTEN = /^([^=＝]{0,40})[=＝]\s*(\d{1,15}(?:\.\d{1,6})?)\s*(万|亿)?\s*元?$/u;

type Amount = Extract<LegalDocument, { family: 'case' }>['amounts'][number];

/** The sums of the offences of a case in yuan, each as 罪名=金额; losses, gains and foreign money are left as they are. */
export const AMOUNT_FIELD: CorrectableField = wordsField({
  name: 'amounts',
  label: { zh: '数额', en: 'Amounts' },
  family: 'case',
  takes: 'many',
  expects: '罪名=金额，如 受贿罪=300万元',
  parse: parseAmount,
  read: (document) => (document.family === 'case' ? document.amounts.filter(isCorrectable).map(keyOf) : []),
  write(document, values) {
    if (document.family !== 'case') return document;
    const others = document.amounts.filter((amount) => !isCorrectable(amount));
    const own = values.map((value) => document.amounts.find((each) => isCorrectable(each) && keyOf(each) === value));
    return { ...document, amounts: [...own.map((each, at) => each ?? amountOf(values[at] ?? '')), ...others] };
  },
  show(value) {
    const { crime, value: yuan } = amountOf(value);
    const term = crime === undefined ? undefined : CRIMES.get(crime);
    const sum = { zh: `${yuan.toLocaleString('zh-CN')}元`, en: `CNY ${yuan.toLocaleString('en')}` };
    return {
      zh: `${term?.label.zh ?? crime ?? ''}＝${sum.zh}`,
      en: [term?.label.en ?? crime, sum.en].filter(Boolean).join(' '),
    };
  },
});

function parseAmount(written: string): ReadValue {
  const plain = written.normalize('NFC').replaceAll(/[,，]/gu, '').trim();
  const [, name = '', figure = '', unit = ''] = WRITTEN.exec(plain) ?? [];
  if (figure === '') return { fault: `数额“${written}”应写成 罪名=金额，如 受贿罪=300万元` };
  const crime = name.trim() === '' ? '' : (CRIMES.find(name.trim())?.id ?? name.trim());
  return { value: `${crime}=${yuanOf(figure, unit)}` };
}

function isCorrectable({ currency, kind }: Amount): boolean {
  return currency === 'CNY' && kind === undefined;
}

function keyOf({ crime = '', value }: Amount): string {
  return `${crime}=${value}`;
}

function amountOf(value: string): Amount {
  const at = value.lastIndexOf('=');
  const crime = value.slice(0, at);
  return { ...(crime === '' ? {} : { crime }), value: Number(value.slice(at + 1)), currency: 'CNY', evidence: [] };
}
