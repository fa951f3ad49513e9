import type { Hit } from '@anjian/domain';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

/** Results that a reader has ticked, in the order of ticking; they last as long as the visit and go nowhere. */
export type Selection = {
  hits: readonly Hit[];
  has(id: string): boolean;
  toggle(hit: Hit): void;
  clear(): void;
};

/** More cannot be looked at side by side, nor would a citation list of them be read. */
const MOST_SELECTED = 100;

const SelectionContext = createContext<Selection | null>(null);

/** Keeps what is ticked while the reader goes from page to page of the results, and to other searches. */
export function SelectionProvider({ children }: { children: ReactNode }) {
  const [hits, setHits] = useState<readonly Hit[]>([]);
  const selection = useMemo<Selection>(
    () => ({
      hits,
      has: (id) => hits.some((hit) => hit.id === id),
      toggle: (hit) =>
        setHits((before) => {
          const others = before.filter((each) => each.id !== hit.id);
          return others.length < before.length || before.length >= MOST_SELECTED ? others : [...before, hit];
        }),
      clear: () => setHits([]),
    }),
    [hits],
  );
  return <SelectionContext.Provider value={selection}>{children}</SelectionContext.Provider>;
}

/** What is ticked, and how to change it. */
export function useSelection(): Selection {
  const selection = useContext(SelectionContext);
  if (!selection) throw new Error('no SelectionProvider above this component');
  return selection;
}
