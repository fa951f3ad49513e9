import type { Line, Reading } from './reading.ts';

/** 起诉书指控：… goes on over paragraphs until the court speaks. */
const CHARGE = /^[^。；]{0,40}(?:指控|诉称|控诉)[^。；，]{0,12}[：，]/u;
/** What a defendant or a defender says is one paragraph. */
const DEFENCE = /^(?:原审)?(?:被告人|上诉人|辩护人|被告单位)[^。；]{0,40}(?:辩称|辩解|提出|上诉称|诉称|辩护意见)/u;
/** With these the court speaks. */
const COURT = /查明|确认(?:了|如下|以下)?[^。；]{0,6}事实|(?:法院|本院|合议庭)[^。；]{0,12}认为|判决|裁定/u;
const DECIDES = /查明|判处|判决|裁定|改判/u;
/** A paragraph says in its first words who speaks. */
const OPENING_CHARACTERS = 70;

/** The lines of a court paper in which a party speaks and not the court: what was charged and what was said against it. */
export function claimedLines(reading: Reading): ReadonlySet<Line> {
  const confirmed = chargeHolds(reading);
  const claimed = new Set<Line>();
  let charged = false;
  for (const line of reading.lines) {
    const opening = line.text.slice(0, OPENING_CHARACTERS);
    // A case told in one paragraph goes on to the decision in it.
    const decides = DECIDES.test(line.text);
    if (COURT.test(opening) || decides) charged = false;
    else if (CHARGE.test(opening)) charged = true;
    if ((charged && !confirmed) || (!decides && DEFENCE.test(opening))) claimed.add(line);
  }
  return claimed;
}

/** 经审理查明的事实与公诉机关指控的事实一致: what was charged is what the court found. */
const CONFIRMED =
  /(?:查明|认定|确认)[^。；]{0,20}(?:与|同)[^。；]{0,24}指控[^。；]{0,14}(?:一致|相同|相符|无异)|对[^。；]{0,16}指控的?(?:犯罪)?(?:事实|罪名)(?:均|依法)?予以(?:确认|认定)/u;

/** Whether the court found what was charged, so that the charge tells the facts. */
export function chargeHolds({ lines }: Reading): boolean {
  return lines.some(({ kind, text }) => kind !== 'reasoning' && CONFIRMED.test(text));
}
