import { UsageError } from '../../command.ts';
import type { Grades } from './measures.ts';

/** Judgements: query → document → grade. */
export type Qrels = ReadonlyMap<string, Grades>;
/** What was found: query → documents, best first. */
export type Run = ReadonlyMap<string, readonly string[]>;

/**
 * Reads judgements in TREC form, `query 0 document grade` a line.
 * @throws {UsageError} that names the line which is something else.
 */
export function readQrels(text: string, name: string): Qrels {
  const qrels = new Map<string, Map<string, number>>();
  for (const { fields, number } of linesOf(text)) {
    const [query, , document, written] = fields;
    const grade = Number(written);
    if (fields.length !== 4 || query === undefined || document === undefined || !Number.isInteger(grade))
      throw new UsageError(`${name} 第 ${number} 行不是“检索编号 0 文书编号 等级”的形式`);
    const grades = qrels.get(query) ?? new Map<string, number>();
    qrels.set(query, grades.set(document, grade));
  }
  return qrels;
}

/**
 * Reads a run in TREC form, `query Q0 document rank score tag` a line, by its ranks.
 * @throws {UsageError} that names the line which is something else.
 */
export function readRun(text: string, name: string): Run {
  const found = new Map<string, { document: string; rank: number }[]>();
  for (const { fields, number } of linesOf(text)) {
    const [query, , document, written] = fields;
    const rank = Number(written);
    if (fields.length !== 6 || query === undefined || document === undefined || !Number.isInteger(rank))
      throw new UsageError(`${name} 第 ${number} 行不是“检索编号 Q0 文书编号 名次 得分 标签”的形式`);
    found.set(query, [...(found.get(query) ?? []), { document, rank }]);
  }
  return new Map(
    [...found].map(([query, all]) => [query, all.toSorted((a, b) => a.rank - b.rank).map((one) => one.document)]),
  );
}

/** Writes a run in TREC form. The engine's scores stay inside the search, so that the score of a place is its distance from the end. */
export function formatRun(run: Run): string {
  const lines = [...run].flatMap(([query, documents]) =>
    documents.map((document, place) => `${query} Q0 ${document} ${place + 1} ${documents.length - place} anjian\n`),
  );
  return lines.join('');
}

function* linesOf(text: string): Iterable<{ fields: string[]; number: number }> {
  for (const [place, line] of text.split('\n').entries()) {
    if (line.trim() !== '') yield { fields: line.trim().split(/\s+/u), number: place + 1 };
  }
}
