import { type CaseDocument, CRIMES } from '@anjian/domain';

/** More persons are told by the first of them. */
const MOST_NAMES = 2;

/** What to call a case whose text prints no name: 甲某某、乙某某受贿案, 甲某某等受贿案; undefined where it names nobody. */
export function nameOfCase({ defendants, crimes }: Pick<CaseDocument, 'defendants' | 'crimes'>): string | undefined {
  const names = defendants.map(({ name }) => name);
  if (names.length === 0) return undefined;
  const persons = names.length > MOST_NAMES ? `${names[0]}等` : names.join('、');
  const crime = CRIMES.get(crimes[0]?.id ?? '')?.label.zh.replace(/罪$/u, '') ?? '';
  return `${persons}${crime}案`;
}
