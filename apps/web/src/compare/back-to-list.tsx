import { Link, useCanGoBack, useRouter } from '@tanstack/react-router';
import buttons from '../ui/button.module.css';
import { BackIcon } from '../ui/icons.tsx';
import { useWords } from '../words/language.tsx';

/** The way back to the list in which the documents were ticked, at its place; to the search where the address was opened by itself. */
export function BackToList() {
  const { document: words, frame } = useWords();
  const router = useRouter();
  const canGoBack = useCanGoBack();
  return (
    <Link
      to="/"
      search={{}}
      className={buttons.back}
      onClick={(event) => {
        if (!canGoBack || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        router.history.back();
      }}
    >
      <BackIcon />
      {canGoBack ? words.back : frame.toSearch}
    </Link>
  );
}
