const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters that make up a number in the name of an article. */
export const NUMERALS = '0-9零〇○一二两三四五六七八九十百千';

/**
 * The value of a whole number from 1 to 9,999 in Arabic or Chinese figures, in words (三百八十八) or digit by digit (二〇一六,
 * 第一八五条); undefined where the text is none.
 */
export function chineseNumber(text: string): number | undefined {
  if (/^\d{1,6}$/u.test(text)) return Number(text);
  const plain = text.replace(/[〇○]/gu, '零').replace(/两/gu, '二');
  const total = /^[零一二三四五六七八九]{3,4}$/u.test(plain) ? byDigits(plain) : inWords(plain);
  return total ? total : undefined;
}

function byDigits(text: string): number {
  return Number([...text].map((digit) => DIGITS.indexOf(digit)).join(''));
}

function inWords(text: string): number | undefined {
  let sum = 0;
  let digit: number | undefined;
  for (const character of text) {
    const value = DIGITS.indexOf(character);
    const unit = UNITS[character];
    if (value >= 0) {
      // In words 零 only fills a place.
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (unit !== undefined) {
      sum += (digit || (unit === 10 && sum % 100 === 0 ? 1 : 0)) * unit;
      digit = undefined;
    } else return undefined;
  }
  return sum + (digit ?? 0);
}
