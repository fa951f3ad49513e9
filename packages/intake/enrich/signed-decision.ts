import type { CaseEvent } from './find-events.ts';
import type { Reading } from './reading.ts';
import type { Told } from './told.ts';

/** A line that holds a day and nothing else: 二〇〇二年八月二十日. */
const DAY_CHARACTERS = 16;
const FINAL = /本(?:判决|裁定)(?:书)?[^。；]{0,8}为终审/u;
const APPEALED = /上诉人|抗诉机关/u;

/** The judgment of a paper that ends with the day on which it was given; undefined where that day is told as a step already. */
export function signedDecision(
  { lines }: Reading,
  decidedOn: Told | undefined,
  events: readonly CaseEvent[],
): CaseEvent | undefined {
  const [place] = decidedOn?.evidence ?? [];
  const line = place && lines.find(({ n }) => n === place.paragraph);
  if (!decidedOn || !line || line.text.length > DAY_CHARACTERS) return undefined;
  if (events.some(({ date }) => date === decidedOn.value)) return undefined;
  const told = lines.map(({ text }) => text);
  if (told.some((text) => /再审|审判监督/u.test(text))) return undefined;
  const appealed = told.some((text) => FINAL.test(text)) || told.some((text) => APPEALED.test(text));
  const evidence = [{ ...place, rule: 'event.dated' as const }];
  return { date: decidedOn.value, kind: appealed ? 'second_instance' : 'first_instance', evidence };
}
