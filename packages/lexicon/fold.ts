import { Converter } from 'opencc-js/t2cn';

const UNITS = 0x10000;
const SPACE = 0x20;

/** Marks that writers use one for another, each row led by the one that is kept. */
const ALIKE = [
  '"“”„‟「」『』﹁﹂﹃﹄〝〞〟＂«»',
  "'‘’‚‛＇",
  '[〔［【〖﹝',
  ']〕］】〗﹞',
  '(（﹙⦅｟',
  ')）﹚⦆｠',
  '-‐‑‒–—―−－﹣─━',
  '·•・‧∙⋅･',
  ';；',
  // Not one with the comma of a figure such as 1,161.
  '，﹐',
] as const;

/** The word-forming kinds of a folded unit. */
export const KIND = { none: 0, han: 1, digit: 2, letter: 3, mark: 4 } as const;

/**
 * What each UTF-16 unit is folded to. Unit by unit and not phrase by phrase, so that a text's length, and the folding of a part of
 * a text, never depend on what stands beside it; followed to its end, so that folding twice changes nothing.
 */
export const FOLDED: Uint16Array = buildFolded();

/** The kind of each folded unit. */
export const KINDS: Uint8Array = buildKinds();

function buildFolded(): Uint16Array {
  const simplify = simplifier();
  const table = new Uint16Array(UNITS);
  for (let unit = 0; unit < UNITS; unit++) table[unit] = foldOnce(unit, simplify);
  for (const row of ALIKE) {
    for (const mark of row) table[mark.charCodeAt(0)] = row.charCodeAt(0);
  }
  for (let unit = 0; unit < UNITS; unit++) {
    for (let next = table[unit] as number; table[next] !== next; next = table[next] as number) {
      table[unit] = table[next] as number;
    }
  }
  return table;
}

function foldOnce(unit: number, simplify: ReadonlyMap<string, string>): number {
  if (unit === 0x0a || unit === 0x0d || unit === 0x09) return unit;
  // Control characters, NUL among them, carry no meaning in a text and cut like a space.
  if (unit < SPACE || (unit >= 0x7f && unit < 0xa0)) return SPACE;
  // Surrogates stand for themselves; a pair is looked at as a whole where a text is scanned.
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const char = String.fromCharCode(unit);
  const compatible = single(char.normalize('NFKC'), char);
  const lower = single(compatible.toLowerCase(), compatible);
  return (simplify.get(lower) ?? lower).charCodeAt(0);
}

function single(candidate: string, otherwise: string): string {
  return candidate.length === 1 ? candidate : otherwise;
}

/** Each traditional character whose simplified form is another single unit. */
function simplifier(): ReadonlyMap<string, string> {
  const convert = Converter({ from: 't', to: 'cn' });
  const forms = new Map<string, string>();
  // The unified ideographs with extension A and the compatibility ideographs.
  for (const [from, to] of [
    [0x3400, 0x9fff],
    [0xf900, 0xfaff],
  ] as const) {
    for (let unit = from; unit <= to; unit++) {
      const char = String.fromCharCode(unit);
      const simplified = convert(char);
      if (simplified !== char && simplified.length === 1) forms.set(char, simplified);
    }
  }
  return forms;
}

function buildKinds(): Uint8Array {
  const kinds = new Uint8Array(UNITS);
  for (let unit = 0; unit < UNITS; unit++) kinds[unit] = kindOf(String.fromCharCode(unit));
  return kinds;
}

/** The kind of one character. */
export function kindOf(char: string): number {
  if (/^[0-9]$/u.test(char)) return KIND.digit;
  if (/^[\p{L}\p{N}]$/u.test(char)) return /^\p{Script=Han}$/u.test(char) ? KIND.han : KIND.letter;
  return /^\p{M}$/u.test(char) ? KIND.mark : KIND.none;
}

let bytes = Buffer.alloc(1 << 16);
let units = unitsOf(bytes);

function unitsOf(buffer: Buffer): Uint16Array {
  return new Uint16Array(buffer.buffer, buffer.byteOffset, buffer.length >> 1);
}

/** Folds a text into a buffer that is used again by the next call; its first `text.length` units are the text's. */
export function foldUnits(text: string): Uint16Array {
  const size = text.length * 2;
  if (bytes.length < size) {
    bytes = Buffer.alloc(size * 2);
    units = unitsOf(bytes);
  }
  bytes.write(text, 0, size, 'utf16le');
  for (let at = 0; at < text.length; at++) units[at] = FOLDED[units[at] as number] as number;
  return units;
}

/** The string of the units from `start` up to `end` in what `foldUnits` returned. */
export function unitsToString(start: number, end: number): string {
  return bytes.toString('utf16le', start * 2, end * 2);
}

/**
 * Brings what is written alike to one form, unit for unit, so that offsets stay: full-width to half-width, upper to lower case,
 * traditional to simplified, quotes, brackets and dashes to one of each kind.
 */
export function fold(text: string): string {
  foldUnits(text);
  return unitsToString(0, text.length);
}
