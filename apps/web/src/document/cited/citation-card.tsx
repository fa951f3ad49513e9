import type { LawArticle } from '@anjian/domain';
import { citationNames } from '@anjian/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ApiProblem } from '../../api.ts';
import { articleQuery, citationsQuery } from '../../queries.ts';
import { Flag } from '../../ui/badge.tsx';
import { CrossIcon } from '../../ui/icons.tsx';
import { formatCount, formatDay } from '../../words/format.ts';
import { useLabel, useWords } from '../../words/language.tsx';
import { ArticleState } from './article-state.tsx';
import { ArticleText } from './article-text.tsx';
import styles from './citation-card.module.css';
import { type ArticleAddress, articleAddress } from './law-address.ts';

/** What a card shows of one citation; `on` is the day of the citing document, `from` its id. */
type CardProps = { cited: string; on: string | null; from: string; close?: () => void };

/** A citation on a card: the text then and now, whether it holds, and how many documents cite it. */
export function CitationCard(props: CardProps) {
  const article = articleAddress(props.cited);
  return article ? <ArticleCard {...props} article={article} /> : <DocumentCard {...props} />;
}

function ArticleCard({ cited, on, article, close }: CardProps & { article: ArticleAddress }) {
  const words = useWords();
  const label = useLabel();
  const { data, error } = useQuery(articleQuery(article, { on, size: 0 }));
  const isUnknown = error instanceof ApiProblem && error.kind === 'missing';
  return (
    <section className={styles.card} aria-label={words.law.card(label(citationNames(cited)))}>
      <Head label={label(citationNames(cited))} close={close}>
        {data && <ArticleState article={data} />}
        {isUnknown && <Flag tone="care">{words.law.notHeld}</Flag>}
      </Head>
      {data ? (
        <Texts data={data} />
      ) : (
        <p role="status">
          {error && !isUnknown ? words.failure.failed : isUnknown ? words.law.unknown : words.law.loading}
        </p>
      )}
      {data && (
        <p className={styles.foot}>
          <Link to="/laws/$law/$n" params={article} search={{}} preload={false}>
            {words.law.citedBy(formatCount(data.citing.total, words))}
          </Link>
        </p>
      )}
    </section>
  );
}

/** The text of the day where it differs from today's, then today's; what is missing is said. */
function Texts({ data }: { data: LawArticle }) {
  const words = useWords();
  const { law } = words;
  const { versions, now, earlier } = data;
  const today = now === null ? undefined : versions[now];
  const then = earlier?.version == null ? undefined : versions[earlier.version];
  if (versions.length === 0) return <p>{data.known ? law.noArticle : law.noLaw}</p>;
  const on = earlier ? formatDay(earlier.on, words) : '';
  return (
    <>
      {earlier && then && then !== today && <ArticleText version={then} title={law.thenText(on)} />}
      {earlier && !then && (
        <p className={styles.note}>
          {law.thenMissing(on)}
          {earlier.missing.length > 0 &&
            law.lacks(earlier.missing.map((day) => formatDay(day, words)).join(words.separator))}
        </p>
      )}
      {today ? (
        <ArticleText version={today} title={earlier && then === today ? law.sameText(on) : law.nowText} />
      ) : (
        versions[0] && then !== versions[0] && <ArticleText version={versions[0]} title={law.latestText} />
      )}
    </>
  );
}

function DocumentCard({ cited, from, close }: CardProps) {
  const words = useWords();
  const { data } = useQuery(citationsQuery(from));
  const found = data?.citations.find((each) => each.key === cited);
  return (
    <section className={styles.card} aria-label={words.law.card(cited)}>
      <Head label={cited} close={close}>
        {found && !found.stored && <Flag tone="care">{words.law.notHeld}</Flag>}
      </Head>
      {!found ? (
        <p role="status">{words.law.loading}</p>
      ) : (
        <p className={styles.foot}>
          {found.documentId !== null ? (
            <Link to="/documents/$id" params={{ id: found.documentId }} search={{}} preload={false}>
              {words.law.openDocument}
            </Link>
          ) : (
            <span>{words.law.unknown}</span>
          )}
          <span>{words.law.citing(formatCount(found.citing, words))}</span>
        </p>
      )}
    </section>
  );
}

function Head(props: { label: string; close: (() => void) | undefined; children: ReactNode }) {
  const { law } = useWords();
  return (
    <p className={styles.head}>
      <span className={styles.label}>{props.label}</span>
      {props.children}
      {props.close && (
        <button type="button" className={styles.close} aria-label={law.close} onClick={props.close}>
          <CrossIcon />
        </button>
      )}
    </p>
  );
}
