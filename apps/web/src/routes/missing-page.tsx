import { Link } from '@tanstack/react-router';
import buttons from '../ui/button.module.css';
import { useWords } from '../words/language.tsx';
import styles from './plain-page.module.css';

/** The page for an address that leads nowhere. */
export function MissingPage() {
  const { frame, product } = useWords();
  return (
    <main id="main" className={styles.page}>
      <title>{`${frame.pageMissing} — ${product}`}</title>
      <h1>{frame.pageMissing}</h1>
      <p>{frame.pageMissingText}</p>
      <p>
        <Link to="/" search={{}} className={buttons.primary}>
          {frame.toSearch}
        </Link>
      </p>
    </main>
  );
}
