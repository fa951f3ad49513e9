import type { RefusalCode } from '../refusal.ts';

/** Enough for a verdict without reading a whole library. */
const SAMPLE_CHARACTERS = 50_000;
/** One lost character in a hundred is damage beyond a stray slip. */
const LOST_SHARE = 0.01;
/** In mojibake every third character is of the set; in good text fewer than one in a hundred (most of them rare characters). */
const MOJIBAKE_SHARE = 0.12;

/** The characters that appear where UTF-8 bytes of Chinese were read as GBK: a lead byte E4–E9 with a following byte 80–BF. */
const MOJIBAKE: ReadonlySet<string> = (() => {
  const decoder = new TextDecoder('gb18030');
  const found = new Set<string>();
  for (let lead = 0xe4; lead <= 0xe9; lead++) {
    for (let trail = 0x80; trail <= 0xbf; trail++) found.add(decoder.decode(Uint8Array.of(lead, trail)));
  }
  return found;
})();

/** Why a text is garbled: characters lost, or read in the wrong encoding and saved; undefined for a readable one. */
export function garbledText(text: string): RefusalCode | undefined {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let chinese = 0;
  let odd = 0;
  let latin = 0;
  for (const character of sample) {
    if (character >= '\u3400') chinese++;
    if (MOJIBAKE.has(character)) odd++;
    // UTF-8 read as Latin-1 or Windows-1252: ä¸­å›½.
    if (character >= '\u00e4' && character <= '\u00e9') latin++;
  }
  if (odd > 5 && odd > MOJIBAKE_SHARE * chinese) return 'garbled';
  if (latin > 20 && chinese === 0 && latin > MOJIBAKE_SHARE * sample.length) return 'garbled';
  const lost = sample.match(/\ufffd/gu)?.length ?? 0;
  return lost > 2 && lost > LOST_SHARE * sample.length ? 'garbled_lost' : undefined;
}
