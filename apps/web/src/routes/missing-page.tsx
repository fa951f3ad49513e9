import { Link } from '@tanstack/react-router';
import buttons from '../ui/button.module.css';
import { PlainPage } from '../ui/plain-page.tsx';
import { useWords } from '../words/language.tsx';

/** The page for an address that leads nowhere. */
export function MissingPage() {
  const { frame } = useWords();
  return (
    <PlainPage title={frame.pageMissing}>
      <p>{frame.pageMissingText}</p>
      <p>
        <Link to="/" search={{}} className={buttons.primary}>
          {frame.toSearch}
        </Link>
      </p>
    </PlainPage>
  );
}
