import { parseQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';
import type { QueryFault, QueryTree } from './query-tree.ts';

/**
 * What was typed with its faults repaired: without a fault, and read as what was typed is. Repairs that stand in each other's way
 * (in hostile queries) give way to the printed form of what was read.
 */
export function repairQuery(q: string, tree: QueryTree): string {
  const repaired = withRepairs(q, tree.faults);
  const again = parseQuery(repaired);
  const printed = printQuery(tree);
  return again.faults.length === 0 && printQuery(again) === printed ? repaired : printed;
}

function withRepairs(q: string, faults: readonly QueryFault[]): string {
  let repaired = q;
  // From the end, so that the places before stay where they are.
  for (const { at, remove, insert } of [...faults].sort((a, b) => b.at - a.at || b.remove - a.remove)) {
    repaired = repaired.slice(0, at) + insert + repaired.slice(at + remove);
  }
  return repaired.replaceAll(/\s{2,}/gu, ' ').trim();
}
