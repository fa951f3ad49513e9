import rows from './data/crimes.json' with { type: 'json' };
import { createTaxonomy, type Term } from './term.ts';

/** A duty crime or, without `article`, one of the categories above them. Article numbers are those of 刑法 as in force since 2024-03-01. */
export type CrimeTerm = Term & {
  /** Number in the list of the 101 duty crimes; absent on categories. */
  no?: number;
  article?: number;
  sub?: number;
  paragraph?: number;
  formerNames?: readonly string[];
  /** One of the 14 offences that the procuratorate may investigate itself (高检发研字〔2018〕28号). */
  procuratorate?: boolean;
};

/** Categories by the articles of 监察法实施条例 (2021): 26 to 31 and 52. */
const CATEGORIES: readonly CrimeTerm[] = [
  { id: 'corruption_bribery', label: { zh: '贪污贿赂犯罪', en: 'Embezzlement and bribery' } },
  { id: 'abuse', label: { zh: '滥用职权犯罪', en: 'Abuse-of-power offences' } },
  { id: 'dereliction', label: { zh: '玩忽职守犯罪', en: 'Dereliction-of-duty offences' } },
  { id: 'favouritism', label: { zh: '徇私舞弊犯罪', en: 'Favouritism and malpractice' } },
  { id: 'major_accident', label: { zh: '重大责任事故犯罪', en: 'Major-accident liability' } },
  { id: 'other_duty', label: { zh: '公职人员其他犯罪', en: 'Other offences in public office' } },
  { id: 'judicial_officer', label: { zh: '司法工作人员相关职务犯罪', en: 'Offences of judicial officers' } },
];

const crimes: CrimeTerm[] = rows.map(({ zh, en, category, ...row }) => ({
  ...row,
  label: { zh, en },
  parent: category,
  aliases: aliasesOf(zh, row.formerNames ?? []),
}));

/** A name also counts without 罪, and a former name stands for today's. */
function aliasesOf(name: string, former: readonly string[]): string[] {
  return [name.slice(0, -1), ...former, ...former.map((old) => old.slice(0, -1))];
}

/**
 * The 101 duty crimes (职务犯罪) that supervision organs may investigate by 监察法实施条例 (2021) articles 26 to 31 and 52, in seven
 * categories, named as since 法释〔2024〕3号. The list of the 2025 revision of that regulation has not been verified.
 */
export const CRIMES = createTaxonomy<CrimeTerm>([...CATEGORIES, ...crimes]);

/** Offences that are often charged together with duty crimes but are none themselves; articles of 刑法. */
export const COMPANION_CRIMES = [
  { zh: '洗钱罪', en: 'Money laundering', article: 191 },
  { zh: '串通投标罪', en: 'Collusive bidding', article: 223 },
  { zh: '非法采矿罪', en: 'Illegal mining', article: 343 },
  { zh: '诈骗罪', en: 'Fraud', article: 266 },
  { zh: '合同诈骗罪', en: 'Contract fraud', article: 224 },
  { zh: '内幕交易、泄露内幕信息罪', en: 'Insider dealing', article: 180 },
  { zh: '生产、销售有毒、有害食品罪', en: 'Poisonous or harmful food', article: 144 },
  { zh: '掩饰、隐瞒犯罪所得、犯罪所得收益罪', en: 'Concealing proceeds of crime', article: 312 },
  { zh: '包庇、纵容黑社会性质组织罪', en: 'Sheltering mafia-type organisations', article: 294 },
  { zh: '非法吸收公众存款罪', en: 'Illegal deposit taking', article: 176 },
  { zh: '虚开增值税专用发票罪', en: 'False VAT invoices', article: 205 },
  { zh: '故意销毁会计凭证、会计账簿、财务会计报告罪', en: 'Destroying accounts', article: 162 },
] as const;
