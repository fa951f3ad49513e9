import { defaultSort } from '@anjian/domain';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { type KeyboardEvent, useRef, useState } from 'react';
import { type Address, addressOf, searchOf } from '../../routes/address.ts';
import { isComposing } from './composing.ts';

// The first search moves the box from the start page to the header; the focus goes with it.
let moving = false;

/** Gives the focus back to a box that a submit has moved. */
export function focusAfterMove(field: HTMLInputElement | null): void {
  if (moving && document.activeElement === document.body) field?.focus({ preventScroll: true });
  moving = false;
}

/**
 * What the search box knows and does: the text being typed, which follows the address when that changes, and the submit,
 * which keeps the chosen filters of a list and starts afresh from anywhere else.
 */
export function useSearchBox(q: string) {
  const [draft, setDraft] = useState(q);
  const [shown, setShown] = useState(q);
  if (shown !== q) {
    setShown(q);
    setDraft(q);
  }
  const composing = useRef(false);
  const navigate = useNavigate();
  const location = useRouterState({ select: (state) => state.location });
  const onList = location.pathname === '/';

  const submit = () => {
    if (composing.current) return;
    moving = true;
    const { request } = searchOf(onList ? (location.search as Address) : {});
    const typed = searchOf({ q: draft }).request.q;
    const sort = request.sort === defaultSort(request.q) || typed === '' ? defaultSort(typed) : request.sort;
    void navigate({ to: '/', search: addressOf({ ...request, q: typed, sort, page: 1 }) });
  };

  return {
    draft,
    edit: setDraft,
    submit,
    composition: {
      onCompositionStart: () => {
        composing.current = true;
      },
      onCompositionEnd: () => {
        composing.current = false;
      },
      onKeyDown: (event: KeyboardEvent) => {
        // The Enter that takes a word of the input method is not yet a search.
        if (event.key === 'Enter' && isComposing(event.nativeEvent)) event.preventDefault();
      },
    },
  };
}
