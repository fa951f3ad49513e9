import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import styles from './announcer.module.css';

// Long enough to be read slowly; the next notice replaces it at once.
const SHOWN_MS = 6_000;

const AnnouncerContext = createContext<(text: string) => void>(() => undefined);

/** One place at the foot of the window where short notices appear; screen readers hear them too. */
export function Announcer({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState({ text: '', turn: 0 });
  const announce = useCallback((text: string) => setNotice(({ turn }) => ({ text, turn: turn + 1 })), []);
  useEffect(() => {
    if (notice.text === '') return;
    const timer = setTimeout(() => setNotice(({ turn }) => ({ text: '', turn })), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <AnnouncerContext.Provider value={announce}>
      {children}
      <div role="status" className={styles.region}>
        {notice.text !== '' && (
          <p key={notice.turn} className={styles.notice}>
            {notice.text}
          </p>
        )}
      </div>
    </AnnouncerContext.Provider>
  );
}

/** How a component gives notice of something that happened. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnouncerContext);
}
