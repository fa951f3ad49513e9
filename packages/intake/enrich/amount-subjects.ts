import type { Money } from './money.ts';

/** A person stands as the subject behind a stop, a role or another subject. */
const SUBJECT_BEFORE = /(?:^|[，。；：:、（(]|被告人|其中|由|但|而|后|期间)$/u;
const DISTRIBUTED = /分别|各自/u;
/** Between the parts of a list. */
const LISTED = /^[、，及和与以并另]{0,3}$/u;
/** The subject does not stand in another sentence than this far before. */
export const BACK = 140;

/** The defendants whose act the text before a verb tells: the last that stands as a subject, with those listed behind it. */
export function subjectsOf(before: string, defendants: readonly string[]): string[] {
  const text = before.slice(-BACK);
  const [last] = defendants
    .map((name) => ({ name, at: lastSubject(text, name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  if (!last) return [];
  const subjects = [last.name];
  let end = last.at + last.name.length;
  // 王某、陈某共同: those listed behind act with the first.
  for (;;) {
    const joint = /^(?:（[^）]{0,20}）)?(?:、|和|及)(?:被告人)?/u.exec(text.slice(end, end + JOINT_CHARACTERS));
    if (!joint) return subjects;
    const name = defendants.find((one) => text.startsWith(one, end + joint[0].length));
    if (name === undefined) return subjects;
    subjects.push(name);
    end += joint[0].length + name.length;
  }
}

const JOINT_CHARACTERS = 30;

/** Where a name stands last as a subject; -1 where it does not. */
function lastSubject(text: string, name: string): number {
  for (let at = text.lastIndexOf(name); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(name, at - 1)) {
    if (SUBJECT_BEFORE.test(text.slice(Math.max(0, at - 3), at))) return at;
  }
  return -1;
}

/** 二人分别收受204万元、38万元: each sum of a list as long as that of the defendants has its person. */
export function distributedOver(
  text: string,
  sums: readonly Money[],
  index: number,
  defendants: readonly string[],
): string[] | undefined {
  const money = sums[index];
  const name = defendants[index];
  if (!money || name === undefined || sums.length !== defendants.length || defendants.length < 2) return undefined;
  const first = sums[0] as Money;
  const listed = sums.every((one, place) => place === 0 || LISTED.test(text.slice(sums[place - 1]?.end, one.start)));
  return listed && DISTRIBUTED.test(text.slice(Math.max(0, first.start - BACK), first.start)) ? [name] : undefined;
}

const CONVERTED = /^[（(，]?(?:共计)?折合(?:成)?(?:人民币)?/u;
const CONVERTED_CHARACTERS = 8;

/** Foreign money listed beside the sum and not converted: 1161.1万元、4000欧元; `offset` is where the text begins in its line, and the places are those of the line. */
export function foreignBeside(
  sums: readonly Money[],
  index: number,
  { text, offset }: { text: string; offset: number },
): Money[] {
  const found: Money[] = [];
  for (const step of [1, -1]) {
    for (let place = index + step; sums[place]; place += step) {
      const one = sums[place] as Money;
      const other = sums[place - step] as Money;
      const gap = step > 0 ? text.slice(other.end, one.start) : text.slice(one.end, other.start);
      if (one.currency === 'CNY' || !LISTED.test(gap)) break;
      // 美元1万元（折合人民币8.27万元） is counted in yuan already.
      if (CONVERTED.test(text.slice(one.end, one.end + CONVERTED_CHARACTERS))) continue;
      found.push({ ...one, start: offset + one.start, end: offset + one.end });
    }
  }
  return found;
}
