import { stepsIn } from '@anjian/domain';
import type { Line } from './reading.ts';

/** Remarks of statutes often amended have so many lines. */
const HISTORY_LINES = 60;
/** A line of the history begins with a day, after a bracket, 根据 or （一）. */
const INDENT = 8;

/**
 * The lines in front of the provisions that tell the history of a norm: the first of them says how it began, and each begins with a day. A
 * text without provisions has none, since its first lines may tell of anything.
 */
export function historyLines(lines: readonly Line[]): Line[] {
  const body = lines.findIndex(({ kind }) => kind === 'provisions');
  const told = lines
    .slice(0, Math.min(Math.max(body, 0), HISTORY_LINES))
    .filter(({ text }) => (stepsIn(text)[0]?.start ?? Number.POSITIVE_INFINITY) <= INDENT);
  const [first] = told;
  const begins = first && stepsIn(first.text)[0]?.act;
  return begins === 'adopted' || begins === 'issued' ? told : [];
}
