import type { RefusalCode } from '../refusal.ts';

/** Enough for a verdict without reading a whole library. */
const SAMPLE_CHARACTERS = 50_000;
/** One lost character in a hundred is damage beyond a stray slip. */
const LOST_SHARE = 0.01;
/** In mojibake every third character is of the set; in good text fewer than one in a hundred (most of them rare characters). */
const MOJIBAKE_SHARE = 0.12;

const CODE_UNITS = 65_536;
const FIRST_IDEOGRAPH = 0x3400;
/** The lead bytes of Chinese in UTF-8. */
const FIRST_LEAD = 0xe4;
const LAST_LEAD = 0xe9;

/** Flags by code unit: the characters that appear where UTF-8 bytes of Chinese were read as GBK: a lead byte E4–E9 with a following byte 80–BF. */
const MOJIBAKE: Uint8Array = (() => {
  const decoder = new TextDecoder('gb18030');
  const found = new Uint8Array(CODE_UNITS);
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
    for (let trail = 0x80; trail <= 0xbf; trail++) found[decoder.decode(Uint8Array.of(lead, trail)).charCodeAt(0)] = 1;
  }
  return found;
})();

/** Why a text is garbled: characters lost, or read in the wrong encoding and saved; undefined for a readable one. */
export function garbledText(text: string): RefusalCode | undefined {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let chinese = 0;
  let odd = 0;
  let latin = 0;
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if (unit >= FIRST_IDEOGRAPH) chinese++;
    if (MOJIBAKE[unit] === 1) odd++;
    // UTF-8 read as Latin-1 or Windows-1252: ä¸­å›½.
    if (unit >= FIRST_LEAD && unit <= LAST_LEAD) latin++;
  }
  if (odd > 5 && odd > MOJIBAKE_SHARE * chinese) return 'garbled';
  if (latin > 20 && chinese === 0 && latin > MOJIBAKE_SHARE * sample.length) return 'garbled';
  const lost = sample.match(/\ufffd/gu)?.length ?? 0;
  return lost > 2 && lost > LOST_SHARE * sample.length ? 'garbled_lost' : undefined;
}
