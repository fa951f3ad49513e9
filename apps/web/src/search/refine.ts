import type { SearchRequest } from '@anjian/domain';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { addressOf } from '../routes/address.ts';

/** How a part of the screen asks for another search: the address changes, the place on the screen stays. */
export function useRefine(): (request: SearchRequest) => void {
  const navigate = useNavigate();
  return useCallback(
    (request) => void navigate({ to: '/', search: addressOf(request), resetScroll: false }),
    [navigate],
  );
}
