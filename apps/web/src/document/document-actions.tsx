import type { DocumentView } from '@anjian/domain';
import { useAnnounce } from '../ui/announcer.tsx';
import buttons from '../ui/button.module.css';
import { copyText } from '../ui/copy-text.ts';
import { useWords } from '../words/language.tsx';
import { citationOf } from './citation-of.ts';
import styles from './document-page.module.css';

/** What can be done with the document as a whole: copy its citation, print it. */
export function DocumentActions({ view }: { view: DocumentView }) {
  const { document: words, selection } = useWords();
  const announce = useAnnounce();
  const citation = citationOf(view);
  const copy = async () => announce((await copyText(citation)) ? selection.copiedOne(citation) : selection.copyFailed);
  return (
    <div className={styles.actions}>
      <button type="button" className={buttons.quiet} onClick={() => void copy()}>
        {words.cite}
      </button>
      <button type="button" className={buttons.quiet} onClick={() => window.print()}>
        {words.print}
      </button>
    </div>
  );
}
