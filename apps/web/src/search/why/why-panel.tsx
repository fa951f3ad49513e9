import { type SearchRequest, TIER_SOURCES, TIERS, type WhyHit } from '@anjian/domain';
import { useQuery } from '@tanstack/react-query';
import { whyQuery } from '../../queries.ts';
import { Failure } from '../../ui/failure.tsx';
import { useLabel, useWords } from '../../words/language.tsx';
import styles from './why-hit.module.css';
import { factorSentences, foundWords, liftSentences, wordSentence } from './why-sentences.ts';

/** What of a search counted for a document, how far it may be relied on, and what the factors did. */
export function WhyPanel({ id, request }: { id: string; request: SearchRequest }) {
  const { why } = useWords();
  const { data, error, refetch } = useQuery(whyQuery(id, request));
  if (error) return <Failure error={error} retry={() => void refetch()} stale={false} />;
  if (!data) return <p className={styles.waiting}>{why.waiting}</p>;
  return <Reasons hit={data} request={request} />;
}

function Reasons({ hit, request }: { hit: WhyHit; request: SearchRequest }) {
  const words = useWords();
  const label = useLabel();
  const { why } = words;
  const tier = TIERS.get(hit.tier);
  const source = TIER_SOURCES[hit.tier];
  const lifts = liftSentences(hit, words, label);
  return (
    <dl className={styles.reasons}>
      {hit.words.length > 0 && (
        <>
          <dt>{why.words}</dt>
          <dd>
            {hit.told ? (
              <p>{foundWords(hit, words)}</p>
            ) : (
              <ul className={styles.words}>
                {hit.words.map((word) => (
                  <li key={word.text}>
                    <span className={styles.word} lang="zh-CN">
                      {word.exact ? `“${word.text}”` : word.text}
                    </span>
                    {wordSentence(word, words)}
                  </li>
                ))}
              </ul>
            )}
            {hit.relaxed && <p className={styles.note}>{why.relaxed}</p>}
          </dd>
        </>
      )}
      {hit.conditions.length > 0 && (
        <>
          <dt>{why.conditions}</dt>
          <dd lang="zh-CN">{hit.conditions.join(words.separator)}</dd>
        </>
      )}
      {lifts.length > 0 && (
        <>
          <dt>{why.lifts}</dt>
          <dd>
            {lifts.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </dd>
        </>
      )}
      {tier && (
        <>
          <dt>{why.tier}</dt>
          <dd>
            <p>{why.tierUse(label(tier.label), label(tier.use))}</p>
            {source && <p className={styles.note}>{why.source(label(source))}</p>}
          </dd>
        </>
      )}
      <dt>{why.order}</dt>
      <dd>
        {factorSentences(hit, request.sort, words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </dd>
    </dl>
  );
}
