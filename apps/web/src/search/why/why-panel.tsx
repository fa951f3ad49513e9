import { type Hit, isDigestTitle, type SearchRequest, TIER_SOURCES, TIERS, type WhyHit } from '@anjian/domain';
import { useQuery } from '@tanstack/react-query';
import { whyQuery } from '../../queries.ts';
import { Failure } from '../../ui/failure.tsx';
import { useLabel, useWords } from '../../words/language.tsx';
import styles from './why-hit.module.css';
import { factorSentences, foundWords, isNearOnly, liftSentences, wordSentence } from './why-sentences.ts';

/** What of a search counted for a document, how far it may be relied on, and what the factors did. */
export function WhyPanel({ hit, request }: { hit: Hit; request: SearchRequest }) {
  const { why } = useWords();
  const { data, error, refetch } = useQuery(whyQuery(hit.id, request));
  if (error) return <Failure error={error} retry={() => void refetch()} stale={false} />;
  if (!data) return <p className={styles.waiting}>{why.waiting}</p>;
  return <Reasons hit={data} title={hit.title} request={request} />;
}

function Reasons({ hit, title, request }: { hit: WhyHit; title: string; request: SearchRequest }) {
  const words = useWords();
  const label = useLabel();
  const { why } = words;
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
            {hit.relaxed && <p className={styles.note}>{isNearOnly(hit) ? why.near : why.relaxed}</p>}
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
      <dt>{why.tier}</dt>
      <dd>
        <Effect hit={hit} title={title} />
      </dd>
      <dt>{why.order}</dt>
      <dd>
        {factorSentences(hit, request.sort, words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </dd>
    </dl>
  );
}

/** How far the text may be relied on and by what provision; nobody may rely on a digest or on fiction, whatever it tells of. */
function Effect({ hit, title }: { hit: WhyHit; title: string }) {
  const { why } = useWords();
  const label = useLabel();
  if (hit.fictional) return <p>{why.noEffect.fictional}</p>;
  if (isDigestTitle(title)) return <p>{why.noEffect.digest}</p>;
  const tier = TIERS.get(hit.tier);
  const source = TIER_SOURCES[hit.tier];
  return (
    <>
      {tier && <p>{why.tierUse(label(tier.label), label(tier.use))}</p>}
      {source && <p className={styles.note}>{why.source(label(source))}</p>}
    </>
  );
}
