import type { CaseDocument } from '@anjian/domain';
import { isUnit } from './person-names.ts';
import type { Line, Reading } from './reading.ts';

type Defendant = CaseDocument['defendants'][number];

/** The defendants as the title names them, then as the text does. */
export function inOrder(defendants: readonly Defendant[], { title, lines }: Reading): Defendant[] {
  if (defendants.length < 2) return [...defendants];
  const place = ({ name, evidence }: Defendant): number => {
    const titled = placeInTitle(name, title);
    if (titled >= 0) return titled;
    const at = lines.findIndex(({ kind, text }) => TELLS_OF_PERSONS.has(kind) && text.includes(name));
    const n = lines[at]?.n ?? evidence[0]?.paragraph ?? 0;
    return TITLE_PLACES + n * LINE_PLACES + Math.min(lines[at]?.text.indexOf(name) ?? 0, LINE_PLACES - 1);
  };
  const places = new Map(defendants.map((one) => [one, place(one)]));
  return [...defendants].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/** Titles shorten the names of units: 某粮油公司 for 甘肃某粮油有限公司. */
function placeInTitle(name: string, title: string): number {
  const at = title.indexOf(name);
  if (at >= 0 || !isUnit(name)) return at;
  const beginning = title.indexOf(name.slice(0, SHORTENED_CHARACTERS));
  return beginning >= 0 ? beginning : title.indexOf(name.slice(-SHORTENED_CHARACTERS));
}

const SHORTENED_CHARACTERS = 4;
/** Places in the text come behind those of any title. */
const TITLE_PLACES = 10_000;
const LINE_PLACES = 1_000_000;
const TELLS_OF_PERSONS: ReadonlySet<Line['kind']> = new Set(['facts', 'text', 'procedure', 'prosecution', 'outcome']);
