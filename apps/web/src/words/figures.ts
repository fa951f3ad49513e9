const TEN_THOUSAND = 10_000;
const HUNDRED_MILLION = 100_000_000;
const HALF_A_CENT = 0.005;

/** A sum in yuan as lawyers write it: 11.85万元, 1.2亿元; 余 says that a rest behind two places is left out. */
export function chineseYuan(yuan: number): string {
  const [scale, unit] =
    yuan >= HUNDRED_MILLION ? [HUNDRED_MILLION, '亿'] : yuan >= TEN_THOUSAND ? [TEN_THOUSAND, '万'] : [1, ''];
  const cents = Math.floor((yuan / scale) * 100 + 1e-9);
  const rest = yuan - (cents / 100) * scale;
  return `${cents / 100}${unit}${rest > HALF_A_CENT ? '余' : ''}元`;
}

/** A sum to the cent, with its groups: 3,189,546.5元. */
export function chineseExact(yuan: number): string {
  return `${yuan.toLocaleString('zh-CN', { maximumFractionDigits: 2 })}元`;
}

/** A sum to the cent in English. */
export function englishExact(yuan: number): string {
  return `¥${yuan.toLocaleString('en', { maximumFractionDigits: 2 })}`;
}

/** A sum in yuan in English: ¥118,500, ¥11.9 million. */
export function englishYuan(yuan: number): string {
  if (yuan < 1_000_000) return `¥${yuan.toLocaleString('en', { maximumFractionDigits: 0 })}`;
  return `¥${(yuan / 1_000_000).toLocaleString('en', { maximumFractionDigits: 2 })} million`;
}

const DIGITS = '零一二三四五六七八九';

/** A number below a hundred as judgments print it: 十, 十五, 二十五. */
function chineseNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens > 1 ? DIGITS[tens] : ''}十${ones > 0 ? DIGITS[ones] : ''}`;
}

/** A term as judgments print it: 十年六个月. */
export function chineseTerm(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return `${years > 0 ? `${chineseNumeral(years)}年` : ''}${rest > 0 || years === 0 ? `${chineseNumeral(rest)}个月` : ''}`;
}

/** A term in English: 10 years 6 months. */
export function englishTerm(months: number): string {
  const parts = [
    [Math.floor(months / 12), 'year'],
    [months % 12, 'month'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}${count > 1 ? 's' : ''}`);
  return told.length > 0 ? told.join(' ') : '0 months';
}

/** English for the penalties as they are stored. */
const ENGLISH_PENALTIES: Record<string, string> = {
  死刑: 'Death',
  死缓: 'Death with suspension',
  无期徒刑: 'Life imprisonment',
  有期徒刑: 'Imprisonment',
  拘役: 'Criminal detention',
  管制: 'Public surveillance',
  罚金: 'Fine',
  免予刑事处罚: 'Exempted from punishment',
};

/** A penalty with its term: 有期徒刑十年六个月. */
export function chinesePenalty(penalty: string, months: number | null): string {
  return `${penalty}${months === null ? '' : chineseTerm(months)}`;
}

/** A penalty with its term in English. */
export function englishPenalty(penalty: string, months: number | null): string {
  const name = ENGLISH_PENALTIES[penalty] ?? penalty;
  return months === null ? name : `${name}, ${englishTerm(months)}`;
}
