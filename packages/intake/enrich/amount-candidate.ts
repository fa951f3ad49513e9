import type { Money } from './money.ts';
import type { Line } from './reading.ts';

/** A sum that may be that of an offence. */
export type AmountCandidate = {
  crime: string;
  /** The offences with the same verbs among which the text does not choose. */
  choices: readonly string[];
  /** Whether the offence is named right in front of the sum. */
  named: boolean;
  money: Money;
  line: Line;
  /** UTF-16 offsets in the line. */
  start: number;
  end: number;
  /** The defendants whose act the sentence tells. */
  subjects: readonly string[];
  /** Whether a word says that it is the whole: 共计. */
  total: boolean;
  /** How far the place is to be believed: 2 the facts, 1 what is argued, 0 what was charged, seized or paid back. */
  trust: 0 | 1 | 2;
  /** Whether the text states it as the figure of the offence, and whether a court does. */
  stated: boolean;
  decided: boolean;
  group: string;
  /** Whether it is told as what was lost. */
  lost: boolean;
  /** The part of a sentence between semicolons, the whole sentence, and whether a number begins it: 1、, 一是. */
  sentence: number;
  stop: number;
  item: boolean;
  closing: boolean;
  /** The only other side of the bribe, where the text names one in front of the sum. */
  partner: string | undefined;
  foreign: readonly Money[];
};
