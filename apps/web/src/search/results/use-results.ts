import type { SearchRequest, SearchResults } from '@anjian/domain';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { searchQuery } from '../../queries.ts';
import { useRefine } from '../refine.ts';
import { lastPage } from './page-list.ts';

/** What is known of a search. `results` may still be those of the search before: then `current` is false. */
export type ResultsState = {
  results: SearchResults | undefined;
  current: boolean;
  busy: boolean;
  error: Error | null;
  retry(): void;
};

/** The results of a search; those before stay while it runs, and also when it fails. */
export function useResults(request: SearchRequest): ResultsState {
  const { data, error, isPlaceholderData, isFetching, refetch } = useQuery(searchQuery(request));
  const [before, setBefore] = useState<SearchResults>();
  if (data && data !== before) setBefore(data);
  const refine = useRefine();
  const tooFar = data && !isPlaceholderData && data.total > 0 && request.page > lastPage(data.listed, request.size);
  useEffect(() => {
    if (tooFar) refine({ ...request, page: 1 });
  }, [tooFar, refine, request]);
  return {
    results: data ?? before,
    current: data !== undefined && !isPlaceholderData,
    busy: isFetching,
    error,
    retry: () => void refetch(),
  };
}
