import { createTaxonomy, type Term } from './term.ts';

/** A band of sums in yuan: `from` is inside, the next band's `from` is not. */
type Band = Term & { from: number };

/**
 * Bands of the sum of one defendant. 1万、3万、20万、300万元 part the grades of 贪污贿赂 (较大、巨大、特别巨大, and 1万元 where other
 * circumstances are added): 法释〔2016〕9号第一条至第三条. Above, where the law knows no further threshold, they are finer so
 * that large cases can be told apart.
 */
export const AMOUNT_BANDS = createTaxonomy([
  { id: 'under_10k', from: 0, label: { zh: '不满1万元', en: 'Under ¥10,000' } },
  { id: '10k_30k', from: 10_000, label: { zh: '1万元以上不满3万元', en: '¥10,000 – 30,000' } },
  { id: '30k_200k', from: 30_000, label: { zh: '3万元以上不满20万元', en: '¥30,000 – 200,000' } },
  { id: '200k_3m', from: 200_000, label: { zh: '20万元以上不满300万元', en: '¥200,000 – 3 million' } },
  { id: '3m_10m', from: 3_000_000, label: { zh: '300万元以上不满1000万元', en: '¥3 – 10 million' } },
  { id: '10m_100m', from: 10_000_000, label: { zh: '1000万元以上不满1亿元', en: '¥10 – 100 million' } },
  { id: 'over_100m', from: 100_000_000, label: { zh: '1亿元以上', en: '¥100 million and more' } },
] as const satisfies readonly Band[]);

/** The id of a band of sums. */
export type AmountBand = (typeof AMOUNT_BANDS.terms)[number]['id'];

/** The band of a sum in yuan. */
export function amountBandOf(yuan: number): AmountBand {
  return AMOUNT_BANDS.terms.filter((band) => yuan >= band.from).at(-1)?.id ?? 'under_10k';
}
