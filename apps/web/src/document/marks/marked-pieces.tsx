import { cutAtMarks, type NumberedMark } from './marks.ts';

/** Text with its numbered marks, which the mark bar walks through. */
export function MarkedPieces({ text, marks }: { text: string; marks: readonly NumberedMark[] }) {
  if (marks.length === 0) return text;
  return cutAtMarks(text, marks).map((piece) =>
    piece.number === null ? (
      <span key={piece.at}>{piece.text}</span>
    ) : (
      <mark key={piece.at} data-mark={piece.number}>
        {piece.text}
      </mark>
    ),
  );
}
