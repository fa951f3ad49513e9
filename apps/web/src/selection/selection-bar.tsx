import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { MOST_COMPARED } from '../compare/compare-address.ts';
import { documentQuery } from '../queries.ts';
import { useAnnounce } from '../ui/announcer.tsx';
import buttons from '../ui/button.module.css';
import { copyText } from '../ui/copy-text.ts';
import { saveText } from '../ui/save-file.ts';
import { useSaveWord } from '../word/use-save-word.ts';
import { useLabel, useWords } from '../words/language.tsx';
import { citationsOf } from './citations-of.ts';
import { useSelection } from './selection.tsx';
import styles from './selection-bar.module.css';

/** Loaded when somebody is about to take results along, which most do not. */
const loadExport = () => import('./export-hits.ts');

/** What can be done with the ticked results; nothing while none is ticked. */
export function SelectionBar() {
  const words = useWords();
  const label = useLabel();
  const announce = useAnnounce();
  const { hits, clear } = useSelection();
  const client = useQueryClient();
  const saveWord = useSaveWord();
  if (hits.length === 0) return null;
  const { selection } = words;
  const copy = async () => {
    announce((await copyText(citationsOf(hits))) ? selection.copied(hits.length) : selection.copyFailed);
  };
  const toWord = () =>
    saveWord(selection.fileName('docx'), async () => {
      const views = await Promise.all(hits.map(({ id }) => client.fetchQuery(documentQuery(id, { q: '' }))));
      const { documentsAsWord } = await import('./documents-as-word.ts');
      const taken = views.flatMap((view, at) => (hits[at] ? [{ hit: hits[at], view }] : []));
      return await documentsAsWord(taken, words, label);
    });
  const few = hits.length >= 2 && hits.length <= MOST_COMPARED;
  return (
    <section aria-label={selection.bar} className={styles.bar} data-print="no">
      <p className={styles.count} role="status">
        {selection.count(hits.length)}
      </p>
      <div className={styles.acts}>
        {few ? (
          <Link to="/compare" search={{ id: hits.map((hit) => hit.id) }} className={buttons.primary}>
            {selection.compare}
          </Link>
        ) : (
          <span className={styles.hint}>{selection.compareHint(MOST_COMPARED)}</span>
        )}
        <button type="button" className={buttons.plain} onClick={() => void copy()}>
          {selection.cite}
        </button>
        <button type="button" className={buttons.plain} onClick={toWord}>
          {selection.word}
        </button>
        <button
          type="button"
          className={buttons.plain}
          onClick={() =>
            void loadExport().then(({ hitsAsCsv }) =>
              saveText(selection.fileName('csv'), 'text/csv', hitsAsCsv(hits, location.origin, words, label)),
            )
          }
        >
          {selection.csv}
        </button>
        <button
          type="button"
          className={buttons.plain}
          onClick={() =>
            void loadExport().then(({ hitsAsJson }) =>
              saveText(selection.fileName('json'), 'application/json', hitsAsJson(hits, location.origin)),
            )
          }
        >
          {selection.json}
        </button>
        <button type="button" className={buttons.quiet} onClick={clear}>
          {selection.clear}
        </button>
      </div>
    </section>
  );
}
