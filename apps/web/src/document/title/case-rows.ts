import { type Amount, type CaseDocument, CRIMES, type Sentence, type Tag } from '@anjian/domain';
import type { Grounds } from './grounds.ts';

type Defendant = CaseDocument['defendants'][number];

/** A person (or several under one name, 甲某等5人) with the post, the penalty and of several persons the own offences, as far as each is told. */
export type PersonRow = { name: string; defendant?: Defendant; sentence?: Sentence; offences: readonly Tag[] };

/** Every defendant with his penalty; penalties of persons who are not introduced follow. */
export function personRows({ defendants, sentences, crimes, otherCrimes }: CaseDocument): PersonRow[] {
  // What an editor took off the case is no offence of anybody.
  const ofCase = new Set([...crimes, ...otherCrimes].map(({ id }) => id));
  const own = (name: string) => sentences.find((each) => each.name === name);
  const others = defendants.filter(({ name }) => own(name) === undefined);
  const rows: PersonRow[] = defendants.map((defendant) => {
    const sentence = own(defendant.name) ?? sentences.find((each) => isOfAll(each, others));
    const offences = (defendant.offences ?? []).filter(({ id }) => ofCase.has(id));
    return { name: defendant.name, defendant, ...(sentence ? { sentence } : {}), offences };
  });
  const [only] = defendants;
  for (const sentence of sentences) {
    if (rows.some((row) => row.sentence === sentence)) continue;
    // A penalty without a name is that of the only defendant.
    if (sentence.name === undefined && only && rows.length === 1 && !rows[0]?.sentence)
      rows[0] = { name: only.name, defendant: only, sentence, offences: [] };
    else rows.push({ name: sentence.name ?? '', sentence, offences: [] });
  }
  return rows;
}

/** Whether a penalty of a group, 陈某等5人, is that of all these, who have none of their own. */
function isOfAll({ name }: Sentence, others: readonly Defendant[]): boolean {
  const group = /^(.+)等(\d+)人$/u.exec(name ?? '');
  return group !== null && Number(group[2]) === others.length && others.some((each) => each.name === group[1]);
}

/** How far an offence was established; null where that is not known. */
type OffenceStatus = 'established' | 'alleged' | 'refused';

/** An offence of a case with its status and its sums. `duty` tells ids of CRIMES from the names of other offences. */
export type OffenceRow = {
  id: string;
  duty: boolean;
  status: OffenceStatus | null;
  grounds: Grounds | null;
  amounts: Amount[];
};

/** Every offence of a case: duty crimes, others, those refused, and at last sums of an offence that is not among them. */
export function offenceRows(document: CaseDocument): OffenceRow[] {
  const sumsOf = (id: string | undefined) => document.amounts.filter((each) => each.crime === id);
  const rows = [...document.crimes, ...document.otherCrimes].map(
    (tag): OffenceRow => ({
      id: tag.id,
      duty: CRIMES.get(tag.id) !== undefined,
      status: tag.status ?? null,
      grounds: tag,
      amounts: sumsOf(tag.id),
    }),
  );
  for (const tag of document.refusedCrimes ?? []) {
    if (rows.some((row) => row.id === tag.id)) continue;
    const duty = CRIMES.get(tag.id) !== undefined;
    rows.push({ id: tag.id, duty, status: 'refused', grounds: tag, amounts: sumsOf(tag.id) });
  }
  for (const id of new Set(document.amounts.map((each) => each.crime))) {
    if (rows.some((row) => row.id === id)) continue;
    const duty = id !== undefined && CRIMES.get(id) !== undefined;
    rows.push({ id: id ?? '', duty, status: null, grounds: null, amounts: sumsOf(id) });
  }
  return rows;
}
