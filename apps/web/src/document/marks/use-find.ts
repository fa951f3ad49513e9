import type { LegalDocument } from '@anjian/domain';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { findInText } from './find-in-text.ts';
import { domPlaces, type Places, paintedPlaces } from './mark-places.ts';
import { type NumberedMarks, numberMarks } from './marks.ts';
import { canPaint, paintMarks, unpaint } from './paint-marks.ts';

/**
 * Finding in a document. At first the places are those that the search matched (its marks come with the document and know other
 * wordings too); what the reader types instead is found by its letters and painted over the text, or where the browser cannot paint,
 * drawn into it: `drawn` are the marks to draw.
 */
export function useFind(document: LegalDocument, q: string, marks: NumberedMarks) {
  const [typed, setTyped] = useState(q);
  const [settled, setSettled] = useState(q);
  const sought = useDeferredValue(settled);
  const composing = useRef(false);
  const found = useMemo(
    () => (sought === q ? null : numberMarks(findInText(document.title, document.sections, sought))),
    [document, q, sought],
  );
  const [places, setPlaces] = useState<Places | null>(null);
  const paints = canPaint();
  useEffect(() => {
    if (found && paints) {
      setPlaces(paintedPlaces(paintMarks(found)));
      return unpaint;
    }
    setPlaces(domPlaces((found ?? marks).total));
    return undefined;
  }, [found, marks, paints]);
  return {
    typed,
    places,
    drawn: found && !paints ? found : marks,
    /** The marks that are drawn are not those that are sought. */
    isPainted: found !== null && paints,
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
