import { type Evidence, extractionRule, type Label } from '@anjian/domain';

/** What a value rests on: its places in the text, how likely it is right, and for a value that no words told where it came from. */
export type Grounds = {
  evidence: readonly Evidence[];
  confidence?: number | undefined;
  rule?: string | undefined;
};

/** Below this share of right values a rule is told to be doubtful: one value in four or more was wrong on the labelled documents. */
const DOUBTFUL = 0.75;

/** Whether a value should be checked before it is relied on. */
export function isDoubtful({ confidence }: Grounds): boolean {
  return confidence !== undefined && confidence < DOUBTFUL;
}

/** The rules that found a value, in words, each once. */
export function ruleLabels({ evidence, rule }: Grounds): Label[] {
  const ids = new Set([...evidence.map((each) => each.rule), ...(rule === undefined ? [] : [rule])]);
  return [...ids].flatMap((id) => extractionRule(id)?.label ?? []);
}
