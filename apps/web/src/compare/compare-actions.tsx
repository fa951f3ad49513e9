import type { DocumentView } from '@anjian/domain';
import buttons from '../ui/button.module.css';
import { saveText } from '../ui/save-file.ts';
import { useSaveWord } from '../word/use-save-word.ts';
import { useWords } from '../words/language.tsx';
import styles from './compare-page.module.css';
import type { CompareRow } from './compare-rows.ts';
import { comparisonAsCsv } from './comparison-as-csv.ts';

/** What can be done with a comparison: take it along as a Word file or a table, print it across the page; all hold what is on the screen. */
export function CompareActions({ views, rows }: { views: readonly DocumentView[]; rows: readonly CompareRow[] }) {
  const words = useWords();
  const { compare, document: names } = words;
  const saveWord = useSaveWord();
  const toWord = () =>
    saveWord(compare.fileName('docx'), async () => {
      const { comparisonAsWord } = await import('./comparison-as-word.ts');
      return await comparisonAsWord(views, rows, words);
    });
  return (
    <div className={styles.actions} data-print="no">
      <button type="button" className={buttons.plain} onClick={toWord}>
        {words.selection.word}
      </button>
      <button
        type="button"
        className={buttons.plain}
        onClick={() => saveText(compare.fileName('csv'), 'text/csv', comparisonAsCsv(views, rows, words))}
      >
        {words.selection.csv}
      </button>
      <button type="button" className={buttons.plain} onClick={() => window.print()}>
        {names.print}
      </button>
    </div>
  );
}
