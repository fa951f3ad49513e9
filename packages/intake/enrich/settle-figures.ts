import type { AmountCandidate } from './amount-candidate.ts';

/** Two figures nearer than this part of each other are one, rounded once. */
const SAME = 0.01;

/** Whether two sums are one figure. */
export function isSameFigure(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME * Math.max(a, b);
}

/** Who took money and did not hide it misused it: one figure is not the sum of two of these offences. */
const OF_PROPERTY: ReadonlySet<string> = new Set(['embezzling', 'misappropriating', 'dividing']);

/**
 * Settles which offence a figure belongs to where verbs do not tell: one that the text calls by its name elsewhere is that offence's and
 * no other's, and what none is called by goes to the offence that has no figure of its own.
 */
export function settleFigures(candidates: readonly AmountCandidate[]): AmountCandidate[] {
  const figures = candidates.filter(({ named, trust }) => named && trust > 0);
  const owners = (value: number, of: readonly string[]): string[] => [
    ...new Set(
      figures.filter((one) => of.includes(one.crime) && isSameFigure(one.money.value, value)).map((one) => one.crime),
    ),
  ];
  return inTurn(candidates)
    .map((one) => {
      if (one.choices.length < 2 || one.named) return one;
      const [owner, another] = owners(one.money.value, one.choices);
      if (owner !== undefined && another === undefined) return { ...one, crime: owner };
      const free = one.choices.filter((crime) => !figures.some((figure) => figure.crime === crime));
      return free.length === 1 && free[0] !== undefined ? { ...one, crime: free[0] } : one;
    })
    .filter((one) => {
      if (one.named) return true;
      const rivals = figures.filter((figure) => figure.crime !== one.crime && isRival(figure, one));
      return !rivals.some(({ money }) => isSameFigure(money.value, one.money.value));
    });
}

/** As many figures in one paragraph as there are offences among which the text does not choose go to them in turn. */
function inTurn(candidates: readonly AmountCandidate[]): AmountCandidate[] {
  const open = candidates.filter((one) => one.choices.length > 1 && !one.named && one.trust === 2);
  const [first] = open;
  const given =
    first !== undefined &&
    open.length === first.choices.length &&
    open.every((one) => one.line === first.line && one.choices.join() === first.choices.join());
  return given
    ? candidates.map((one) => ({ ...one, crime: one.choices[open.indexOf(one)] ?? one.crime }))
    : [...candidates];
}

function isRival(a: AmountCandidate, b: AmountCandidate): boolean {
  return a.group === b.group ? a.group !== 'losing' : OF_PROPERTY.has(a.group) && OF_PROPERTY.has(b.group);
}
