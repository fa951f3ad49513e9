import type { NormDocument } from './legal-document.ts';

/** What happened to a norm on a day: adopted, issued, revised as a whole (修订), or amended in parts (修正, or 《关于修改…的决定》). */
export type NormAct = 'adopted' | 'issued' | 'revised' | 'amended';

/**
 * A step in the history that a norm prints under its title, with the UTF-16 offsets of its day (`YYYY-MM-DD`) and, where the paper by which
 * it was done bears one, its number (国务院令第743号).
 */
export type NormStep = { day: string; act: NormAct; number?: string; start: number; end: number };

const DAY = /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/gu;
/** From this day on a text applies; it is none on which anything was done to it. */
const APPLIES = /^\s?(?:起|以后|之前|前|后|施行|实施)/u;
/** A paper that changes others in parts, named in the history: 《中华人民共和国刑法修正案（二）》, 《国务院关于修改部分行政法规的决定》. */
const CHANGING = /《[^》]*(?:修正案|修改|决定|补充规定)|修正|修改/u;
const ORDER = /(?:[\u4e00-\u9fff]{2,16}令|公告)第\s?[\d一二三四五六七八九十百]{1,5}\s?号/u;
/** A clause of the history is no longer. */
const CLAUSE_CHARACTERS = 160;

/** The steps that a line of the history of a norm tells, in printed order. */
export function stepsIn(text: string): NormStep[] {
  const days = [...text.matchAll(DAY)];
  return days.flatMap((found, at) => {
    const end = found.index + found[0].length;
    const clause = text.slice(end, days[at + 1]?.index ?? text.length).slice(0, CLAUSE_CHARACTERS);
    const act = APPLIES.test(clause) ? undefined : actOf(clause);
    if (act === undefined) return [];
    const [, year, month = '', day = ''] = found;
    const number = ORDER.exec(clause)?.[0]
      .replace(/^.*中华人民共和国(?=[\u4e00-\u9fff]{2})/u, '')
      .replace(/\s/gu, '');
    return [
      {
        day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
        act,
        start: found.index,
        end,
        ...(number === undefined ? {} : { number }),
      },
    ];
  });
}

function actOf(clause: string): NormAct | undefined {
  if (CHANGING.test(clause)) return 'amended';
  if (clause.includes('修订')) return 'revised';
  if (clause.includes('通过')) return 'adopted';
  return /公布|发布|颁布|印发/u.test(clause) ? 'issued' : undefined;
}

/** The history that a norm in articles prints in front of them, by day; empty where it prints none. */
export function normHistory({ sections }: Pick<NormDocument, 'sections'>): NormStep[] {
  const first = sections.findIndex(({ kind }) => kind === 'provisions');
  const head = sections.slice(0, Math.max(first, 0)).filter(({ kind }) => kind !== 'contents');
  const steps = head.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => stepsIn(text)));
  return steps.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

/** The steps of a history that a citation tells: how it began, the last revision as a whole, and what was done last. */
export function tellingSteps(history: readonly NormStep[]): NormStep[] {
  const first = history.find(({ act }) => act === 'adopted' || act === 'issued') ?? history[0];
  const revised = history.filter(({ act }) => act === 'revised').at(-1);
  const last = history.at(-1);
  return [...new Set([first, revised, last])].filter((step) => step !== undefined);
}

/** What the day of issue of a norm is by its own history: of a law often amended, that of the last amendment. */
export function actOfIssue({ sections, issuedOn }: Pick<NormDocument, 'sections' | 'issuedOn'>): NormAct {
  const ofThatDay = normHistory({ sections }).filter(({ day }) => day === issuedOn);
  return ofThatDay.at(-1)?.act ?? 'issued';
}
