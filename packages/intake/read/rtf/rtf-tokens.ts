/** A token of RTF: a brace, a control word with its number, a byte written in hex, or plain characters. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; name: string; value: number | undefined }
  | { kind: 'byte'; value: number }
  | { kind: 'text'; text: string };

const WORD = /\\([a-z]{1,32})(-?\d{1,10})? ?/iy;
const PLAIN = /[^\\{}\r\n]+/y;

/** The tokens of an RTF file read as Latin-1, in order; embedded binary data is stepped over. */
export function* rtfTokens(source: string): Iterable<RtfToken> {
  let at = 0;
  while (at < source.length) {
    const character = source[at];
    if (character === '{' || character === '}') {
      yield character === '{' ? { kind: 'open' } : { kind: 'close' };
      at++;
    } else if (character === '\r' || character === '\n') at++;
    else if (character !== '\\') {
      PLAIN.lastIndex = at;
      const text = PLAIN.exec(source)?.[0] ?? character ?? '';
      yield { kind: 'text', text };
      at += text.length;
    } else if (source[at + 1] === "'") {
      yield { kind: 'byte', value: Number.parseInt(source.slice(at + 2, at + 4), 16) || 0 };
      at += 4;
    } else {
      WORD.lastIndex = at;
      const found = WORD.exec(source);
      if (found) {
        const value = found[2] === undefined ? undefined : Number(found[2]);
        at += found[0].length;
        if (found[1] === 'bin') at += value ?? 0;
        else yield { kind: 'word', name: found[1] ?? '', value };
      } else {
        const symbol = source[at + 1] ?? '';
        yield symbol === '\n' || symbol === '\r'
          ? { kind: 'word', name: 'par', value: undefined }
          : { kind: 'word', name: symbol, value: undefined };
        at += 2;
      }
    }
  }
}
