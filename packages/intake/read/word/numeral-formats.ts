const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A number as a list of Word prints it, by the name of its format in OOXML; undefined for bullets and what has no number. */
export function formatNumeral(value: number, format: string): string | undefined {
  switch (format) {
    case 'bullet':
    case 'none':
      return undefined;
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return chineseNumeral(value);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return chineseNumeral(value, LEGAL_DIGITS, ['', '拾', '佰', '仟']);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
    case 'koreanDigital2':
      return [...String(value)].map((digit) => DIGITS[Number(digit)]).join('');
    case 'ideographTraditional':
      return STEMS[(value - 1) % STEMS.length];
    case 'ideographZodiac':
      return BRANCHES[(value - 1) % BRANCHES.length];
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return circledNumeral(value);
    case 'decimalEnclosedParen':
      return value <= 20 ? String.fromCodePoint(0x2473 + value) : `(${value})`;
    case 'decimalEnclosedFullstop':
      return value <= 20 ? String.fromCodePoint(0x2487 + value) : `${value}.`;
    case 'ideographEnclosedCircle':
      return value <= 10 ? String.fromCodePoint(0x327f + value) : chineseNumeral(value);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/gu, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0));
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    default:
      return String(value);
  }
}

/** A number from 0 to 9999 in Chinese: 十二, 一百零三, 一千零一十. */
export function chineseNumeral(value: number, digits = DIGITS, units = ['', '十', '百', '千']): string {
  const zero = digits === DIGITS ? '零' : (digits[0] ?? '');
  if (value < 1 || value > 9999) return String(value);
  let text = '';
  const written = String(value);
  for (const [index, digit] of [...written].entries()) {
    const unit = units[written.length - 1 - index] ?? '';
    if (digit !== '0') text += (digits[Number(digit)] ?? '') + unit;
    else if (!text.endsWith(zero)) text += zero;
  }
  while (text.endsWith(zero)) text = text.slice(0, -zero.length);
  // 十二, not 一十二; the capital digits of cheques keep theirs.
  return value >= 10 && value < 20 && digits === DIGITS ? text.slice(1) : text;
}

/** ① to ㊿; a larger number in brackets. Such a mark of a footnote is no digit of the text. */
export function circledNumeral(value: number): string {
  if (value >= 1 && value <= 20) return String.fromCodePoint(0x245f + value);
  if (value >= 21 && value <= 35) return String.fromCodePoint(0x323c + value);
  if (value >= 36 && value <= 50) return String.fromCodePoint(0x328d + value);
  return `〔${value}〕`;
}

/** A to Z, then AA, BB: as Word counts. */
function letters(value: number): string {
  const letter = String.fromCharCode(0x41 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}
