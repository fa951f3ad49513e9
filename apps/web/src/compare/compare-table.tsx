import { type DocumentView, isDigestTitle } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { Flag, KindBadge } from '../ui/badge.tsx';
import { CrossIcon } from '../ui/icons.tsx';
import { useWords } from '../words/language.tsx';
import { LEAST_COMPARED } from './compare-address.ts';
import type { CompareLine, CompareRow } from './compare-rows.ts';
import styles from './compare-table.module.css';

type Props = { views: readonly DocumentView[]; ids: readonly string[]; rows: readonly CompareRow[] };

/** The comparison as a table; head and first column stay in sight, and what differs is marked in words too. */
export function CompareTable({ views, ids, rows }: Props) {
  const { compare } = useWords();
  return (
    // A table wider than the window scrolls by itself, by keyboard too (WCAG 2.1.1).
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className={styles.scroll} aria-label={compare.table} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {compare.element}
            </th>
            {views.map((view) => (
              <th key={view.id} scope="col">
                <ColumnHead view={view} ids={ids} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className={row.same ? styles.same : undefined}>
              <th scope="row">
                {row.name}
                {!row.same && <span className={styles.flag}>{compare.differs}</span>}
              </th>
              {row.cells.map((cell, place) => (
                <td
                  key={views[place]?.id}
                  lang={row.prose ? 'zh-CN' : undefined}
                  className={row.prose ? styles.prose : undefined}
                >
                  <Lines id={views[place]?.id ?? ''} lines={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ColumnHead({ view, ids }: { view: DocumentView; ids: readonly string[] }) {
  const { compare, results } = useWords();
  const { id, document, tier } = view;
  const others = ids.filter((each) => each !== id);
  return (
    <div className={styles.column}>
      <p className={styles.badges}>
        <KindBadge kind={document.kind} tier={tier} short />
        {document.fictional && <Flag tone="care">{results.fictional}</Flag>}
        {isDigestTitle(document.title) && <Flag tone="care">{results.digest}</Flag>}
      </p>
      <Link to="/documents/$id" params={{ id }} className={styles.title} lang="zh-CN">
        {document.title}
      </Link>
      {others.length >= LEAST_COMPARED && (
        <Link
          to="/compare"
          search={{ id: others }}
          replace
          className={styles.remove}
          aria-label={compare.remove(document.title)}
          data-print="no"
        >
          <CrossIcon />
        </Link>
      )}
    </div>
  );
}

function Lines({ id, lines }: { id: string; lines: readonly CompareLine[] }) {
  const { compare, results } = useWords();
  if (lines.length === 0) return <p className={styles.none}>{compare.none}</p>;
  return lines.map(({ text, paragraph }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines never move within a cell, and two may be alike
    <p key={at}>
      {text}{' '}
      {paragraph !== undefined && (
        <Link
          to="/documents/$id"
          params={{ id }}
          hash={`p-${paragraph}`}
          className={styles.place}
          aria-label={compare.toParagraph(paragraph)}
          title={compare.toParagraph(paragraph)}
        >
          {results.paragraph(paragraph)}
        </Link>
      )}
    </p>
  ));
}
