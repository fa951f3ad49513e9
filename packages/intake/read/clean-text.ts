/** Controls but tab and line feed, lone surrogates, zero-width and direction marks, soft hyphens, private use of planes 15 and 16. */
const UNWANTED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is what this is for.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\p{Cs}\u{f0000}-\u{10ffff}]/gu;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/** Takes out of a text what no reader can see and no store should hold, makes line ends `\n` and normalises to NFC. */
export function cleanText(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(UNWANTED, '').normalize('NFC');
}
