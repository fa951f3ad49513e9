import { CRIMES, citationLabel } from '@anjian/domain';
import { SIMILAR } from '../ranking.ts';

/** A case of the short list: what it is about, and how near it is. */
export type Voter = { crimes: readonly string[]; articles: readonly string[]; score: number };

/** A value and the share of the nearest cases that have it, nearer ones counted for more. */
export type Likely = { value: string; label: string; share: number };

/** Offences and articles that are shown as likely, and the least share: fewer is chance. */
const MOST_CRIMES = 3;
const MOST_ARTICLES = 8;
const LEAST_SHARE = 0.1;

/** What the nearest cases were about: an orientation, no finding. */
export function likelyOf(voters: readonly Voter[]): { crimes: Likely[]; articles: Likely[] } {
  const heard = voters.slice(0, SIMILAR.voters);
  // Categories of offences are stored with the offences and say less.
  const isOffence = (id: string): boolean => CRIMES.get(id)?.parent !== undefined;
  return {
    crimes: counted(heard, ({ crimes }) => crimes.filter(isOffence), MOST_CRIMES).map((each) => ({
      ...each,
      label: CRIMES.get(each.value)?.label.zh ?? each.value,
    })),
    articles: counted(heard, ({ articles }) => articles.filter(isOfOffence), MOST_ARTICLES).map((each) => ({
      ...each,
      label: citationLabel(each.value),
    })),
  };
}

/** The special part of the Criminal Law begins with article 102: what comes before, and procedure, is cited in cases of every kind. */
const SPECIAL_PART = 102;

function isOfOffence(article: string): boolean {
  const [law, number = ''] = article.split(':');
  return law === '刑法' && Number.parseInt(number, 10) >= SPECIAL_PART;
}

function counted(
  voters: readonly Voter[],
  valuesOf: (voter: Voter) => readonly string[],
  most: number,
): { value: string; share: number }[] {
  const votes = new Map<string, number>();
  let all = 0;
  for (const voter of voters) {
    const values = new Set(valuesOf(voter));
    all += voter.score;
    for (const value of values) votes.set(value, (votes.get(value) ?? 0) + voter.score);
  }
  return [...votes]
    .map(([value, sum]) => ({ value, share: Math.round((sum / all) * 100) / 100 }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, most);
}
