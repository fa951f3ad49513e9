import type { ArticleVersion } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { formatDay } from '../../words/format.ts';
import { useWords } from '../../words/language.tsx';
import styles from './citation-card.module.css';

/** One text of an article: from when, its words, and the document that prints it. */
export function ArticleText({ version, title }: { version: ArticleVersion; title: string }) {
  const words = useWords();
  const { law } = words;
  const dates = [
    version.since === null ? '' : (version.sinceKnown ? law.since : law.sinceLatest)(formatDay(version.since, words)),
    version.until === null ? '' : law.until(formatDay(version.until, words)),
  ].join('');
  return (
    <div className={styles.version}>
      <p className={styles.versionHead}>
        <strong>{version.digest ? law.digest : title}</strong>
        {dates !== '' && <span className={styles.faint}>{dates}</span>}
      </p>
      {version.digest && <p className={styles.note}>{law.digestNote}</p>}
      <div lang="zh-CN" className={styles.text}>
        {version.text.map((paragraph, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of an article never move
          <p key={at}>{paragraph}</p>
        ))}
      </div>
      <p className={styles.faint}>
        <Link
          to="/documents/$id"
          params={{ id: version.documentId }}
          search={{}}
          hash={`p-${version.paragraph}`}
          preload={false}
          lang="zh-CN"
        >
          {law.inDocument(version.title)}
        </Link>
      </p>
    </div>
  );
}
