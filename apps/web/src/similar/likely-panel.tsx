import { CRIMES, citationKey, facetNamed, facetTerm, type SimilarResults } from '@anjian/domain';
import { formatCount } from '../words/format.ts';
import { useLabel, useWords } from '../words/language.tsx';
import styles from './similar-page.module.css';

/** The special part of the Criminal Law begins with article 102: what comes before is cited in cases of every kind. */
const SPECIAL_PART = 102;
/** Articles of each part that are shown. */
const MOST_SHOWN = 8;

/** What the nearest cases were about: offences, their articles, general articles, each with how many cases say so; no finding. */
export function LikelyPanel({ likely }: Pick<SimilarResults, 'likely'>) {
  const words = useWords();
  const say = useLabel();
  const { similar } = words;
  const groups = [
    { name: similar.likelyCrimes, facet: facetNamed('crime'), values: likely.crimes },
    { name: similar.likelyArticles, facet: facetNamed('article'), values: likely.articles.filter(isSpecial) },
    {
      name: similar.likelyGeneral,
      facet: facetNamed('article'),
      values: likely.articles.filter((each) => !isSpecial(each)),
    },
    { name: similar.likelyModi, facet: facetNamed('modus'), values: likely.modi },
  ].filter(({ values }) => values.length > 0);
  if (groups.length === 0) return null;
  const voters = formatCount(likely.voters, words);
  return (
    <section className={styles.likely} aria-label={similar.likely}>
      <h3>{similar.likely}</h3>
      <dl>
        {groups.map(({ name, facet, values }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {values.slice(0, MOST_SHOWN).map(({ value, cases }) => (
                <span key={value}>
                  {say(facetTerm(facet, value).label)}{' '}
                  <span className={styles.share}>{similar.likelyCases(formatCount(cases, words), voters)}</span>
                </span>
              ))}
            </dd>
          </div>
        ))}
        {likely.otherwise.length > 0 && (
          <div>
            <dt>{similar.likelyOtherwise}</dt>
            <dd>
              {likely.otherwise.map((id) => (
                <span key={id}>{offenceWithArticle(id, say)}</span>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <p className={styles.hint}>{similar.likelyNote(voters)}</p>
    </section>
  );
}

/** An offence with the article that defines it. */
function offenceWithArticle(id: string, say: ReturnType<typeof useLabel>): string {
  const crime = CRIMES.get(id);
  if (!crime) return id;
  const { article, sub } = crime;
  return article === undefined
    ? say(crime.label)
    : `${say(crime.label)} ${say(facetTerm(facetNamed('article'), citationKey('刑法', article, sub)).label)}`;
}

/** An article by its key, as 刑法:388-1. */
function isSpecial({ value }: { value: string }): boolean {
  return Number.parseInt(value.split(':')[1] ?? '', 10) >= SPECIAL_PART;
}
