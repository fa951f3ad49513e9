import { type Answer, CRIMES, citationNames, EMPTY_SEARCH, ISSUERS, isDigestTitle, VALIDITIES } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { addressOf } from '../../routes/address.ts';
import { Flag, KindBadge } from '../../ui/badge.tsx';
import { termLabel } from '../../ui/term-label.ts';
import { formatDated } from '../../words/format.ts';
import { useLabel, useWords } from '../../words/language.tsx';
import styles from './answers.module.css';

/** What the query asks for by its name: the text of an article, a document by its number. */
export function Answers({ answers, q }: { answers: readonly Answer[]; q: string }) {
  const { answers: words } = useWords();
  if (answers.length === 0) return null;
  return (
    <section aria-label={words.title} className={styles.answers}>
      {answers.map((answer) =>
        answer.type === 'article' ? (
          <ArticleAnswer key={answer.key} answer={answer} q={q} />
        ) : (
          <DocumentAnswer key={answer.hit.id} hit={answer.hit} />
        ),
      )}
    </section>
  );
}

function ArticleAnswer({ answer, q }: { answer: Extract<Answer, { type: 'article' }>; q: string }) {
  const { answers: words, separator } = useWords();
  const label = useLabel();
  const { key, crime, text, wanted } = answer;
  const validity = text && VALIDITIES.get(text.validity);
  const article = label(citationNames(key));
  const offence = crime === null ? '' : termLabel(CRIMES, crime.id, label);
  return (
    <article className={styles.answer}>
      <h2 className={styles.title}>
        {crime ? words.crimeArticle(offence, article) : article}
        {text && isDigestTitle(text.title) && <Flag tone="care">{words.digest}</Flag>}
        {text && validity && text.validity !== 'in_force' && <Flag tone="care">{label(validity.label)}</Flag>}
      </h2>
      {crime && crime.former.length > 0 && (
        <p className={styles.source}>{words.former(crime.former.join(separator))}</p>
      )}
      {text === null ? (
        <p>{words.noText}</p>
      ) : (
        <div className={styles.text} lang="zh-CN">
          {text.paragraphs.map((paragraph, place) => (
            <p
              key={paragraph.n}
              className={wanted !== null && !crime && wanted !== place + 1 ? styles.aside : undefined}
            >
              {paragraph.text}
            </p>
          ))}
        </div>
      )}
      <p className={styles.ways}>
        {text && (
          <>
            <span className={styles.source}>{words.from(text.title)}</span>
            <Link to="/documents/$id" params={{ id: text.id }} search={{ q }} hash={`p-${text.paragraphs[0]?.n ?? 1}`}>
              {isDigestTitle(text.title) ? words.openDigest : words.open}
            </Link>
          </>
        )}
        <Link to="/" search={addressOf({ ...EMPTY_SEARCH, filters: { article: [key] } })}>
          {words.citing}
        </Link>
        {crime && (
          <Link to="/" search={addressOf({ ...EMPTY_SEARCH, filters: { crime: [crime.id] } })}>
            {words.aboutCrime(offence)}
          </Link>
        )}
      </p>
    </article>
  );
}

function DocumentAnswer({ hit }: { hit: Extract<Answer, { type: 'document' }>['hit'] }) {
  const words = useWords();
  const label = useLabel();
  const source = [
    hit.docNumber ?? '',
    hit.issuers.map((issuer) => termLabel(ISSUERS, issuer, label)).join(words.separator),
    formatDated(hit, words),
  ].filter((part) => part !== '');
  return (
    <article className={styles.answer}>
      <p>
        <KindBadge kind={hit.kind} tier={hit.tier} validity={hit.validity} />
        {hit.fictional && <Flag tone="care">{words.results.fictional}</Flag>}
      </p>
      <h2 className={styles.title} lang="zh-CN">
        <Link to="/documents/$id" params={{ id: hit.id }}>
          {hit.title}
        </Link>
      </h2>
      <p className={styles.source}>{source.join('　')}</p>
      {hit.summary !== '' && (
        <p className={styles.text} lang="zh-CN">
          {hit.summary}
        </p>
      )}
    </article>
  );
}
