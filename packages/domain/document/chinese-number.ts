const DIGITS = '零一二三四五六七八九';
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** Reads a whole number in Arabic digits or Chinese numerals below ten thousand; undefined where the text is none. */
export function chineseNumber(text: string): number | undefined {
  if (/^\d{1,6}$/u.test(text)) return Number(text);
  let sum = 0;
  let digit: number | undefined;
  for (const character of text.replace(/[〇○]/gu, '零').replace(/两/gu, '二')) {
    const value = DIGITS.indexOf(character);
    const unit = UNITS[character];
    if (value >= 0) {
      // 一五 is no number of an article; 零 only fills a place.
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (unit !== undefined) {
      sum += (digit || (unit === 10 && sum % 100 === 0 ? 1 : 0)) * unit;
      digit = undefined;
    } else return undefined;
  }
  const total = sum + (digit ?? 0);
  return total > 0 ? total : undefined;
}
