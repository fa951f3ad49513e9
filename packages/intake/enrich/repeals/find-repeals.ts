import type { Evidence, Repeal, RuleId, Section } from '@anjian/domain';
import { evidenceIn, type Line, type Reading, titleLine } from '../reading.ts';
import { amendedTexts } from './amended-texts.ts';
import { type NamedRepeal, repealsOfLine } from './repeal-clauses.ts';
import { isRepealDecision, listBehind, listedText, type OpenList } from './repeal-lists.ts';

/** A line, or the heading over one: no paragraph holds its words. */
export type LineOrHeading = Line & { isHeading?: true };

/** A text names no more texts than a decision that clears away those of ten years. */
const MOST = 600;

/**
 * Finds the earlier norms that a norm puts out of force, changes or goes before: by the clause that names them, by the list of a
 * decision of repeal, by the title of a decision that amends. `own` are the ids of those who issued it.
 */
export function findRepeals(reading: Reading, sections: readonly Section[], own: readonly string[]): Repeal[] {
  const title = titleLine(reading);
  const lines = withHeadings(reading.lines, sections);
  const found: Repeal[] = amendedTexts(reading.title, lines).map(({ line, ...named }) =>
    repealOf(named, line ?? title, 'repeal.amendment'),
  );
  let list: OpenList = { open: isRepealDecision(reading.title) ? 'document' : false };
  for (const line of lines) {
    const clauses = repealsOfLine(line.text, own);
    found.push(
      ...clauses.map((named) => repealOf(named, line, named.manner === 'yields' ? 'repeal.yields' : 'repeal.clause')),
    );
    if (clauses.length > 0) continue;
    const listed = listedText(line.text, list, own);
    if (listed) {
      found.push(repealOf({ ...listed, ...(list.from === undefined ? {} : { from: list.from }) }, line, 'repeal.list'));
      list = { ...list, begun: true };
    } else list = listBehind(line.text, list);
    if (found.length >= MOST) break;
  }
  const amended = new Set(found.filter(({ manner }) => manner === 'amended').map(({ title }) => title));
  // What a decision strikes out of a text that it amends is part of the amendment.
  return eachOnce(found.filter(({ title, manner }) => manner !== 'part' || !amended.has(title)));
}

/** Lines with the headings over them: an item of a list can be taken for a heading. Article numbers alone say nothing. */
function withHeadings(lines: readonly Line[], sections: readonly Section[]): LineOrHeading[] {
  const byNumber = new Map(lines.map((line) => [line.n, line]));
  let last = 0;
  return sections.flatMap(({ heading, kind, paragraphs }) => {
    const first = paragraphs[0]?.n ?? last;
    last = paragraphs.at(-1)?.n ?? last;
    const own = paragraphs.flatMap(({ n }) => byNumber.get(n) ?? []);
    const over =
      heading.length < LEAST_HEADING ? [] : [{ n: first, text: heading, kind, heading: '', isHeading: true as const }];
    return [...over, ...own];
  });
}

const LEAST_HEADING = 8;

function repealOf(
  { title, number, days, issuers, manner, from, start, end }: NamedRepeal,
  line: LineOrHeading,
  rule: RuleId,
): Repeal {
  const evidence: Evidence[] = line.isHeading ? [] : [evidenceIn(line, start, end, rule)];
  return {
    title,
    ...(number === undefined ? {} : { number }),
    days,
    issuers,
    manner,
    ...(from === undefined ? {} : { from }),
    evidence,
    ...(evidence.length === 0 ? { rule } : {}),
  };
}

/** The same text of the same number, named again in an annex, is one; what says that all of it ceases outweighs a part. */
function eachOnce(found: readonly Repeal[]): Repeal[] {
  const byName = new Map<string, Repeal>();
  for (const each of found) {
    const key = `${each.title}\n${each.number ?? ''}\n${each.days.join()}`;
    const known = byName.get(key);
    if (!known || (known.manner !== 'repealed' && each.manner === 'repealed')) byName.set(key, each);
  }
  return [...byName.values()];
}
