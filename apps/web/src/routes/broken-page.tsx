import buttons from '../ui/button.module.css';
import { useWords } from '../words/language.tsx';
import styles from './plain-page.module.css';

/** The page for a fault of ours while drawing: a way on, and the sentence that helps to find it. */
export function BrokenPage({ error }: { error: unknown }) {
  const { frame, product } = useWords();
  return (
    <main id="main" className={styles.page}>
      <title>{`${frame.broken} — ${product}`}</title>
      <h1>{frame.broken}</h1>
      <p>{frame.brokenText}</p>
      <p className={styles.cause}>{error instanceof Error ? error.message : String(error)}</p>
      <p>
        <button type="button" className={buttons.primary} onClick={() => location.reload()}>
          {frame.reload}
        </button>
      </p>
    </main>
  );
}
