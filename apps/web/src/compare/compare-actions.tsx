import type { DocumentView } from '@anjian/domain';
import buttons from '../ui/button.module.css';
import { saveFile } from '../ui/save-file.ts';
import { useWords } from '../words/language.tsx';
import styles from './compare-page.module.css';
import type { CompareRow } from './compare-rows.ts';
import { comparisonAsCsv } from './comparison-as-csv.ts';

/** What can be done with a comparison: print it across the page, save it as a table; both hold what is on the screen. */
export function CompareActions({ views, rows }: { views: readonly DocumentView[]; rows: readonly CompareRow[] }) {
  const words = useWords();
  const { compare, document: names } = words;
  return (
    <div className={styles.actions} data-print="no">
      <button
        type="button"
        className={buttons.plain}
        onClick={() => saveFile(compare.fileName, 'text/csv', comparisonAsCsv(views, rows, words))}
      >
        {words.selection.csv}
      </button>
      <button type="button" className={buttons.plain} onClick={() => window.print()}>
        {names.print}
      </button>
    </div>
  );
}
