const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters that make up a number in an article's name. */
export const NUMERALS = '0-9零〇○一二两三四五六七八九十百千';

/** The value of a whole number below ten thousand in Arabic or Chinese figures (三百八十八, 二〇一六, 十七, 388); undefined if it is none. */
export function parseNumber(text: string): number | undefined {
  if (/^\d+$/u.test(text)) return Number(text);
  const plain = text.replace(/[〇○]/gu, '零').replace(/两/gu, '二');
  if (/^[零一二三四五六七八九]+$/u.test(plain)) {
    return Number([...plain].map((digit) => DIGITS.indexOf(digit)).join(''));
  }
  let total = 0;
  let digit: number | undefined;
  for (const char of plain) {
    const unit = UNITS[char];
    if (unit === undefined) {
      digit = DIGITS.indexOf(char);
      if (digit < 0) return undefined;
    } else {
      total += (digit ?? 1) * unit;
      digit = undefined;
    }
  }
  return total + (digit ?? 0);
}
