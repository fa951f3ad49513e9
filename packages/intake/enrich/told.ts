import type { Evidence, Finding, RuleId } from '@anjian/domain';
import { evidenceIn, type Line } from './reading.ts';

/** A plain value with the places that told it; what no words of the text told names its rule. */
export type Told<T extends string = string> = { value: T; evidence: Evidence[]; rule?: RuleId };

/** A value told between two UTF-16 offsets of a line. */
export function toldIn<T extends string>(
  line: Pick<Line, 'n' | 'text' | 'printed'>,
  start: number,
  end: number,
  { value, rule }: { value: T; rule: RuleId },
): Told<T> {
  return { value, evidence: [evidenceIn(line, start, end, rule)] };
}

/** The findings of a document from what was told field by field. */
export function findingsOf(told: Partial<Record<Finding['field'], Told | readonly Told[] | undefined>>): Finding[] {
  return Object.entries(told).flatMap(([field, values]) =>
    [values ?? []].flat().map((each) => ({ field: field as Finding['field'], ...each })),
  );
}
