import type { LegalDocument } from '@anjian/domain';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { finderOf } from './find-in-text.ts';
import { domPlaces, paintedPlaces } from './mark-places.ts';
import { type NumberedMarks, numberInOrder } from './marks.ts';
import { canPaint, paintMarks } from './paint-marks.ts';

/**
 * Finding in a document. At first the places are those that the search matched (its marks come with the document and know other
 * wordings too); what the reader types instead is found by its letters and painted over the text at once, or where the browser cannot
 * paint, handed to `draw` to be drawn into it: `drawn` are the marks that stand in the page.
 */
export function useFind(props: {
  document: LegalDocument;
  q: string;
  drawn: NumberedMarks;
  draw(found: NumberedMarks | null): void;
}) {
  const { document, q, drawn, draw } = props;
  const [typed, setTyped] = useState(q);
  const [settled, setSettled] = useState(q);
  const later = useDeferredValue(settled);
  const composing = useRef(false);
  const paints = canPaint();
  // Drawing thousands of paragraphs anew must not hold up typing; painting does not.
  const sought = paints ? settled : later;
  const find = useMemo(() => finderOf(document.title, document.sections), [document]);
  const found = useMemo(() => (sought === q ? null : numberInOrder(find(sought))), [find, q, sought]);
  const painted = paints ? found : null;
  useEffect(() => {
    if (painted) return paintMarks(painted);
    draw(paints ? null : found);
    return undefined;
  }, [draw, found, painted, paints]);
  const places = useMemo(() => (painted ? paintedPlaces(painted) : domPlaces(drawn.all.length)), [painted, drawn]);
  return {
    typed,
    places,
    edit(text: string) {
      setTyped(text);
      if (!composing.current) setSettled(text);
    },
    composition: {
      onCompositionStart: () => {
        composing.current = true;
      },
      onCompositionEnd: (event: { currentTarget: HTMLInputElement }) => {
        composing.current = false;
        setSettled(event.currentTarget.value);
      },
    },
  };
}
