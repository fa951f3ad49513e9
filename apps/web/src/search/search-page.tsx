import { useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { type Address, isStart, searchOf } from '../routes/address.ts';
import { useStarted } from '../routes/started.ts';
import { Behind } from './results/behind.ts';
import { ResultsPage } from './results/results-page.tsx';
import { StartPage } from './start/start-page.tsx';

/** The page `/`: the start while nothing is asked, else the results of what the address asks. */
export function SearchPage() {
  useStarted();
  const address = useSearch({ strict: false }) as Address;
  // The router draws a new address at once and in one go. A page of cards and facets takes long on an old machine: what was clicked is
  // painted first (a check box shows it by itself), and the page follows bit by bit.
  const followed = useDeferredValue(address);
  const shown = isStart(address) === isStart(followed) ? followed : address;
  const asked = useMemo(() => searchOf(shown), [shown]);
  if (isStart(shown)) return <StartPage />;
  return (
    <Behind value={shown !== address}>
      <ResultsPage request={asked.request} faults={asked.faults} />
    </Behind>
  );
}
