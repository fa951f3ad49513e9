import { useWords } from '../../words/language.tsx';
import { CORRECTIONS_ID } from './corrections.tsx';
import styles from './facts.module.css';

/** Says that what is called so was set right by an editor, and leads to what it was before. */
export function CorrectedMark({ name }: { name: string }) {
  const { document: words } = useWords();
  return (
    <a href={`#${CORRECTIONS_ID}`} className={styles.corrected} aria-label={words.correctedFor(name)}>
      {words.corrected}
    </a>
  );
}
