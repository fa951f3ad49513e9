import { citationNames } from '@anjian/domain';
import type { ReactNode } from 'react';
import { useLabel, useWords } from '../../words/language.tsx';
import { MarkedPieces } from '../marks/marked-pieces.tsx';
import type { NumberedMark } from '../marks/marks.ts';
import styles from './citation-card.module.css';
import type { CitedPlace } from './cited-places.ts';
import { lawAddress } from './law-address.ts';

/**
 * A text with its marks, in which each citation opens a card (see CitationCards). It is a link, so that it breaks over lines as text
 * does and opens in a window of its own, with the role of the button that it is.
 */
export function CitedPieces(props: { text: string; marks: readonly NumberedMark[]; places: readonly CitedPlace[] }) {
  const { text, marks, places } = props;
  if (places.length === 0) return <MarkedPieces text={text} marks={marks} />;
  const pieces: ReactNode[] = [];
  let at = 0;
  const push = (end: number, keys: readonly string[]) => {
    const stop = Math.min(end, text.length);
    if (stop <= at) return;
    const marked = <MarkedPieces key={at} text={text.slice(at, stop)} marks={marksBetween(marks, at, stop)} />;
    pieces.push(
      keys.length === 0 ? (
        marked
      ) : (
        <Cited key={at} keys={keys}>
          {marked}
        </Cited>
      ),
    );
    at = stop;
  };
  for (const { start, end, keys } of places) {
    push(start, []);
    push(end, keys);
  }
  push(text.length, []);
  return pieces;
}

function Cited({ keys, children }: { keys: readonly string[]; children: ReactNode }) {
  const { separator } = useWords();
  const label = useLabel();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is a box that does not break over lines
    <a
      href={lawAddress(keys[0] ?? '')}
      role="button"
      aria-expanded="false"
      data-cited={keys.join('\n')}
      title={keys.map((key) => label(citationNames(key))).join(separator)}
      className={styles.cited}
    >
      {children}
    </a>
  );
}

function marksBetween(marks: readonly NumberedMark[], start: number, end: number): NumberedMark[] {
  return marks
    .filter((mark) => mark.end > start && mark.start < end)
    .map((mark) => ({ ...mark, start: Math.max(mark.start - start, 0), end: Math.min(mark.end, end) - start }));
}
