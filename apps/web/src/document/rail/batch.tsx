import type { BatchView } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../words/language.tsx';
import { Files } from './files.tsx';
import styles from './rail.module.css';

/** The published batch that a case belongs to: its name, its preface on demand, its cases in their order, and its file. */
export function Batch({ id, batch }: { id: string; batch: BatchView }) {
  const { document: words } = useWords();
  const isWhole = batch.id === id;
  return (
    <section aria-labelledby="rail-batch" className={styles.part}>
      <h2 id="rail-batch">{isWhole ? words.casesOfBatch : words.inBatch}</h2>
      {!isWhole && batch.id !== null && (
        <p lang="zh-CN">
          <Link to="/documents/$id" params={{ id: batch.id }} search={{}} preload={false}>
            {batch.title}
          </Link>
        </p>
      )}
      {!isWhole && batch.preface.length > 0 && (
        <details className={styles.preface}>
          <summary>{words.preface}</summary>
          <div lang="zh-CN">
            {batch.preface.map((text, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a preface never move, and two may be alike
              <p key={at}>{text}</p>
            ))}
          </div>
        </details>
      )}
      <ol className={styles.cases}>
        {batch.cases.map((each) => (
          <li key={each.id} value={each.number}>
            {each.id === id ? (
              <span aria-current="page" lang="zh-CN">
                {each.title}
              </span>
            ) : (
              <Link to="/documents/$id" params={{ id: each.id }} search={{}} preload={false} lang="zh-CN">
                {each.title}
              </Link>
            )}
          </li>
        ))}
      </ol>
      {!isWhole && batch.files.length > 0 && <Files files={batch.files} />}
    </section>
  );
}
