import type { Analyzer } from '../analyze.ts';
import type { Rephrased } from '../language/rephrase.ts';
import type { Query } from '../query.ts';
import type { QueryTerm } from '../query-terms.ts';
import { anyOf, phraseIn, type Target, WHOLE } from '../target.ts';
import { boosted, REPHRASED_BOOST } from './boosts.ts';
import { nearIn } from './near-in.ts';

/** Words of a wording may stand this far apart: 离职…收受 is 离职后，又多次收受. */
const WORDING_GAP = 12;

/** What was said in other words than the law's: the words typed, or any of the law's. */
export function rephrasedTerm(
  typed: readonly QueryTerm[],
  as: Rephrased,
  target: Target,
  analyzer: Analyzer,
): QueryTerm {
  const said = typed.map((term) => term.required);
  const wordings = as.wordings.map((wording) => wordingClause(wording, target, analyzer));
  const [only] = said;
  return {
    text: typed.map((term) => term.text).join(''),
    required: anyOf([said.length === 1 && only ? only : { bool: { filter: said } }, ...wordings]),
    words: typed.flatMap((term) => term.words),
    likeWords: as.wordings
      .flatMap((wording) => analyzer.queryWords(wording))
      .filter((word) => !word.stop)
      .flatMap((word) => word.words),
    named: [
      ...typed.flatMap((term) => term.named),
      { reason: undefined, query: boosted(anyOf(wordings), REPHRASED_BOOST) },
    ],
    surfaces: [
      ...typed.flatMap((term) => term.surfaces),
      ...as.wordings.flatMap((wording) => pieces(wording, analyzer)),
    ],
    rephrased: { ...as, clauses: wordings },
  };
}

function pieces(wording: string, analyzer: Analyzer): string[] {
  return analyzer
    .fold(wording)
    .split('…')
    .filter((piece) => piece.length > 1);
}

function wordingClause(wording: string, target: Target, analyzer: Analyzer): Query {
  const parts = analyzer.fold(wording).split('…');
  if (parts.length === 1) return phraseIn(target, parts[0] ?? '');
  return anyOf((target === WHOLE ? ['body'] : target).map((field) => nearIn(field, parts, WORDING_GAP, true)));
}
