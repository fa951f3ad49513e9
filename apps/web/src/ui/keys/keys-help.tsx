import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../words/language.tsx';
import styles from './keys-help.module.css';
import { useShortcut } from './use-shortcut.ts';

const loadSheet = () => import('./keys-sheet.tsx');
const KeysSheet = lazy(() => loadSheet().then((module) => ({ default: module.KeysSheet })));

/** The sheet of shortcuts, opened with `?` or from the foot of the page; its code comes when it is first wanted. */
export function KeysHelp() {
  const { frame } = useWords();
  const [open, setOpen] = useState(false);
  useShortcut('?', () => setOpen(true));
  return (
    <>
      <button
        type="button"
        className={styles.link}
        aria-haspopup="dialog"
        onPointerEnter={() => void loadSheet()}
        onFocus={() => void loadSheet()}
        onClick={() => setOpen(true)}
      >
        {frame.keys}
      </button>
      {open && (
        <Suspense>
          <KeysSheet close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
