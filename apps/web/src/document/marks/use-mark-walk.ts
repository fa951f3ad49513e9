import { useEffect, useRef, useState } from 'react';
import { arrivedAt } from '../../ui/scroll-to-third.ts';
import type { Places } from './mark-places.ts';

/**
 * Walking from place to place: the number of the current one, from 0. It begins at the first place of the paragraph arrived at, or
 * after it; other words begin at the first place of all. Where the reader does not see that one yet, the first step goes to it and
 * not past it.
 */
export function useMarkWalk(places: Places): { now: number; step(by: 1 | -1): void } {
  const [now, setNow] = useState(0);
  const walked = useRef(false);
  const arrived = useRef(false);
  useEffect(() => {
    const first = arrived.current ? 0 : places.firstFrom(arrivedAt());
    arrived.current = true;
    walked.current = false;
    setNow(first);
    places.show(first);
  }, [places]);
  const step = (by: 1 | -1) => {
    if (places.total === 0) return;
    const isUnseen = !walked.current && by === 1 && !places.isInWindow(now);
    const next = isUnseen ? now : (now + by + places.total) % places.total;
    walked.current = true;
    setNow(next);
    places.show(next);
    places.scrollTo(next);
  };
  return { now, step };
}
