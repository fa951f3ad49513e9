import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import styles from './announcer.module.css';

// Long enough to be read slowly; the next notice replaces it at once.
const SHOWN_MS = 6_000;

/** Gives a notice: shown and heard, or only `heard` where the eye sees by itself what happened. */
type Announce = (text: string, how?: 'heard') => void;

const AnnouncerContext = createContext<Announce>(() => undefined);

/** One place at the foot of the window where short notices appear; screen readers hear them too. */
export function Announcer({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState({ text: '', heard: false, turn: 0 });
  const announce = useCallback<Announce>((text, how) => {
    setNotice(({ turn }) => ({ text, heard: how === 'heard', turn: turn + 1 }));
  }, []);
  useEffect(() => {
    if (notice.text === '') return;
    const timer = setTimeout(() => setNotice(({ turn }) => ({ text: '', heard: false, turn })), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <AnnouncerContext.Provider value={announce}>
      {children}
      <div role="status" className={styles.region} data-print="no">
        {notice.text !== '' && (
          <p key={notice.turn} className={notice.heard ? 'visually-hidden' : styles.notice}>
            {notice.text}
          </p>
        )}
      </div>
    </AnnouncerContext.Provider>
  );
}

/** How a component gives notice of something that happened. */
export function useAnnounce(): Announce {
  return useContext(AnnouncerContext);
}
