import { useEffect } from 'react';
import { useAnnounce } from '../../ui/announcer.tsx';
import { arrivedAt, scrollToThird } from '../../ui/scroll-to-third.ts';
import { useWords } from '../../words/language.tsx';
import styles from './document-text.module.css';

// Long enough for the eye to find the place, and no more.
const TINTED_MS = 2_000;

/** On opening a document: goes to the paragraph that the address names and says so, else to the title. */
export function useArrival(): void {
  const announce = useAnnounce();
  const { document: words } = useWords();
  // Once for each document that opens: later steps in the text are the reader's own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const paragraph = arrivedAt();
    if (!paragraph) {
      document.getElementById('document-title')?.focus({ preventScroll: true });
      return;
    }
    scrollToThird(paragraph);
    paragraph.focus({ preventScroll: true });
    announce(words.arrived(Number(paragraph.id.slice('p-'.length))), 'heard');
    const tint = styles.arrived ?? '';
    paragraph.classList.add(tint);
    const timer = setTimeout(() => paragraph.classList.remove(tint), TINTED_MS);
    return () => clearTimeout(timer);
  }, []);
}
