import type { SearchRequest } from '@anjian/domain';
import { useNavigate } from '@tanstack/react-router';
import { createContext, useCallback, useContext } from 'react';
import { addressOf } from '../routes/address.ts';

/** How a part of the screen asks for another search. */
type Refine = (request: SearchRequest) => void;

/** Set by a page that narrows by itself, because its address must say nothing of what is searched for; null where the address does. */
export const OwnRefine = createContext<Refine | null>(null);

/** How a part of the screen asks for another search: the address changes, the place on the screen stays. */
export function useRefine(): Refine {
  const own = useContext(OwnRefine);
  const navigate = useNavigate();
  const byAddress = useCallback<Refine>(
    (request) => void navigate({ to: '/', search: addressOf(request), resetScroll: false }),
    [navigate],
  );
  return own ?? byAddress;
}
