import { useCanGoBack } from '@tanstack/react-router';
import { BackStep } from '../ui/back-step.tsx';
import { useWords } from '../words/language.tsx';

/** The way back to the list in which the documents were ticked, at its place; to the search where the address was opened by itself. */
export function BackToList() {
  const { document: words, frame } = useWords();
  const canGoBack = useCanGoBack();
  return (
    <BackStep search={{}} steps={canGoBack}>
      {canGoBack ? words.back : frame.toSearch}
    </BackStep>
  );
}
