import type { SearchRequest } from '@anjian/domain';
import { createContext } from 'react';

/** The search whose results are shown, for those cards that are asked why they are there; null where cards are no results. */
export const WhyRequest = createContext<SearchRequest | null>(null);
