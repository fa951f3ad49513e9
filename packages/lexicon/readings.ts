import { customPinyin, pinyin } from 'pinyin-pro';

/** Words of the field that the library reads wrongly, with their readings. */
const CORRECTED = { 罚没: 'fá mò' };

let prepared = false;

/**
 * How each UTF-16 unit of a text is read, in pinyin without tones (ü as v), by the words that it stands in: 行长 is hang zhang, 行贿
 * xing hui. What is no Chinese character has an empty reading.
 */
export function readings(text: string): string[] {
  if (!prepared) customPinyin(CORRECTED);
  prepared = true;
  const read = pinyin(text, { type: 'array', toneType: 'none', v: true });
  const units: string[] = [];
  for (const [at, character] of [...text].entries()) {
    const reading = read[at] ?? '';
    units.push(/\p{Script=Han}/u.test(character) && /^[a-z]+$/u.test(reading) ? reading : '');
    // The second half of a character beyond the first plane.
    if (character.length > 1) units.push('');
  }
  return units;
}
