import type { FieldScore, Scores } from './score-extraction.ts';
import type { RuleScore } from './score-rules.ts';

const FIELD_WIDTH = 20;
const WIDTH = 9;

/** The scores of all documents, and the F1 of every slice, as a table for people. */
export function formatScores(all: Scores, slices: ReadonlyMap<string, { documents: number; scores: Scores }>): string {
  const counted = Object.entries(all.fields).filter(([, { right, extra, missing }]) => right + extra + missing > 0);
  const { primarySector, refusedShown } = all;
  return [
    row('field', ['docs', 'gold', 'P', 'R', 'F1', 'macro', 'exact']),
    ...counted.map(([name, score]) =>
      row(name, [
        String(score.documents),
        String(score.right + score.missing),
        ...[score.precision, score.recall, score.f1, score.macroF1, score.exact].map(figure),
      ]),
    ),
    `主要领域正确 ${primarySector.right}/${primarySector.of}；应当排除的罪名仍列入 ${refusedShown.shown}/${refusedShown.of}`,
    '',
    row(
      'F1',
      [...slices].map(([slice, { documents }]) => `${slice}(${documents})`),
    ),
    ...counted.map(([name]) =>
      row(
        name,
        [...slices.values()].map(({ scores }) => sliceFigure(scores.fields[name])),
      ),
    ),
  ].join('\n');
}

function sliceFigure(score: FieldScore | undefined): string {
  return score && score.right + score.extra + score.missing > 0 ? figure(score.f1) : '–';
}

/** What each rule found, how much of it was right, and the confidence that follows, as a table for people. */
export function formatRules(rules: Readonly<Record<string, RuleScore>>, confidence: (rule: string) => number): string {
  return [
    row('rule', ['right', 'found', 'conf.']),
    ...Object.entries(rules).map(([rule, { right, found }]) =>
      row(rule, [String(right), String(found), figure(confidence(rule))]),
    ),
  ].join('\n');
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(FIELD_WIDTH) + cells.map((cell) => cell.padStart(WIDTH)).join(' ');
}

function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
