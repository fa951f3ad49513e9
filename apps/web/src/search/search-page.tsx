import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Address, isStart, searchOf } from '../routes/address.ts';
import { ResultsPage } from './results/results-page.tsx';
import { StartPage } from './start/start-page.tsx';

/** The page `/`: the start while nothing is asked, else the results of what the address asks. */
export function SearchPage() {
  const address = useSearch({ strict: false }) as Address;
  const asked = useMemo(() => searchOf(address), [address]);
  return isStart(address) ? <StartPage /> : <ResultsPage request={asked.request} faults={asked.faults} />;
}
